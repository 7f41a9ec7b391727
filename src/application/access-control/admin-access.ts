import { inject, injectable } from 'inversify';
import { ByteView } from '../../domain/bytes.js';
import { isLoopbackHost } from '../../domain/network-address.js';
import type { AdminClient, AdminGate, AdminRefusal } from '../ports/admin-gate.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { TokenStore } from '../ports/token-store.js';
import { Statistics } from '../statistics/statistics.js';

const BEARER = /^Bearer +(\S+) *$/i;
const ALLOWED_SCOPES: readonly string[] = ['metrics', 'admin'];

/** This machine may always; others need a token with the scope `metrics` or `admin` where there are tokens. */
@injectable()
export class AdminAccess implements AdminGate {
  readonly #tokens: TokenStore;
  readonly #clock: Clock;
  readonly #statistics: Statistics;

  constructor(
    @inject(Port.TokenStore) tokens: TokenStore,
    @inject(Port.Clock) clock: Clock,
    @inject(Statistics) statistics: Statistics,
  ) {
    this.#tokens = tokens;
    this.#clock = clock;
    this.#statistics = statistics;
  }

  refusal({ host, authorization }: AdminClient): AdminRefusal | null {
    if (!this.#tokens.isRequired || isLoopbackHost(host)) return null;
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) return 'no-token';
    const bytes = Uint8Array.from(token, (character) => character.charCodeAt(0));
    const principal = this.#tokens.verify(null, new ByteView(bytes), this.#clock.nowMs());
    if (principal === null) {
      this.#statistics.loginsRefused++;
      return 'no-token';
    }
    if (principal.scopes.some((scope) => ALLOWED_SCOPES.includes(scope))) return null;
    this.#statistics.permissionsRefused++;
    return 'no-scope';
  }
}
