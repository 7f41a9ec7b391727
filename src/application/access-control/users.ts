import { inject, injectable } from 'inversify';
import { DEFAULT_PRINCIPAL, DEFAULT_USER } from './authentication.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Password } from '../ports/password.js';
import type { Principal, TokenStore } from '../ports/token-store.js';

/** Somebody who may log in, as the ACL commands show it. */
export interface User {
  readonly principal: Principal;
  /** `on` or `off`, and `nopass` for who needs none. */
  readonly flags: readonly string[];
  /** As Redis writes rules; `read`, `write` and `metrics` are scopes of ours. */
  readonly commands: string;
  readonly keys: string;
}

/** The owners of tokens, and Redis's default user. */
@injectable()
export class Users {
  readonly #tokens: TokenStore;
  readonly #password: Password;
  readonly #clock: Clock;

  constructor(
    @inject(Port.TokenStore) tokens: TokenStore,
    @inject(Port.Password) password: Password,
    @inject(Port.Clock) clock: Clock,
  ) {
    this.#tokens = tokens;
    this.#password = password;
    this.#clock = clock;
  }

  /** In the order of names, as Redis has them. */
  all(): User[] {
    // Of tokens with one name the last is the one that is not replaced.
    const principals = this.#tokens.principals.toSorted((a, b) => a.expiresAtMs - b.expiresAtMs);
    const byName = new Map([
      ...principals.map((principal) => [principal.name, principal] as const),
      [DEFAULT_USER, DEFAULT_PRINCIPAL],
    ]);
    const names = [...byName.keys()].toSorted();
    return names.map((name) => this.#userOf(byName.get(name)!));
  }

  /** Null when there is none of that name. */
  find(name: string): User | null {
    return this.all().find(({ principal }) => principal.name === name) ?? null;
  }

  #userOf(principal: Principal): User {
    const { scopes, keys } = principal;
    const rules = scopes.map((scope) => (scope.toLowerCase() === 'admin' ? '+@all' : scope));
    const isAll = rules.length === 1 && rules[0] === '+@all';
    return {
      principal,
      flags: principal === DEFAULT_PRINCIPAL ? this.#defaultFlags() : [this.#isOn(principal)],
      commands: isAll ? '+@all' : ['-@all', ...rules].join(' '),
      keys: keys.length === 0 ? '~*' : keys.map((pattern) => `~${pattern}`).join(' '),
    };
  }

  #isOn({ expiresAtMs }: Principal): string {
    return this.#clock.nowMs() < expiresAtMs ? 'on' : 'off';
  }

  #defaultFlags(): string[] {
    if (this.#password.isSet) return ['on'];
    return this.#tokens.isRequired ? ['off'] : ['on', 'nopass'];
  }
}

/** Channels are not limited. */
export const CHANNELS = '&*';
