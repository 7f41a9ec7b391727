import { inject, injectable } from 'inversify';
import type { ByteView } from '../../domain/bytes.js';
import { authWithoutTokens, wrongPassword } from '../../domain/errors.js';
import { RightsOfTokens } from './rights-of-tokens.js';
import { Audit } from './audit.js';
import type { Call } from '../execution/call.js';
import { LoginDelays } from './login-delays.js';
import { Port } from '../ports/identifiers.js';
import type { Log } from '../ports/log.js';
import type { Password } from '../ports/password.js';
import type { Principal, TokenStore } from '../ports/token-store.js';
import { Statistics } from '../statistics/statistics.js';

/** Redis's only user when none is configured; without a password it may log in with any. */
export const DEFAULT_USER = 'default';

/** Whoever has the password may do everything. */
export const DEFAULT_PRINCIPAL: Principal = {
  name: DEFAULT_USER,
  scopes: ['admin'],
  keys: [],
  tokenId: null,
  expiresAtMs: Infinity,
};

/** Logs a session in: for AUTH and for HELLO … AUTH. */
@injectable()
export class Authentication {
  readonly #tokens: TokenStore;
  readonly #password: Password;
  readonly #rights: RightsOfTokens;
  readonly #log: Log;
  readonly #statistics: Statistics;
  readonly #delays: LoginDelays;
  readonly #audit: Audit;

  constructor(
    @inject(Port.TokenStore) tokens: TokenStore,
    @inject(Port.Password) password: Password,
    @inject(RightsOfTokens) rights: RightsOfTokens,
    @inject(Port.Log) log: Log,
    @inject(Statistics) statistics: Statistics,
    @inject(LoginDelays) delays: LoginDelays,
    @inject(Audit) audit: Audit,
  ) {
    this.#tokens = tokens;
    this.#password = password;
    this.#rights = rights;
    this.#log = log;
    this.#statistics = statistics;
    this.#delays = delays;
    this.#audit = audit;
  }

  /** False when every connection may do everything from the start. */
  get isRequired(): boolean {
    return this.#tokens.isRequired || this.#password.isSet;
  }

  /** Null when the session is logged in, else the error. `name` null accepts any owner of the token. */
  login(name: ByteView | null, token: ByteView, call: Call): string | null {
    if (!this.isRequired) return withoutTokens(name);
    const isBehindRefused = call.isInTransaction && call.hasRefusedLogin;
    const principal = isBehindRefused ? null : this.#principalOf(name, token, call.nowMs);
    const { session } = call;
    const client = { client: session.remoteAddress, session: session.id };
    if (principal === null) {
      call.hasRefusedLogin = true;
      this.#statistics.loginsRefused++;
      this.#delays.failed(session.remoteAddress);
      this.#audit.loginRefused(session);
      this.#log.warn('login-refused', client, 'a login was refused');
      return wrongPassword;
    }
    session.logIn(principal, this.#rights.of(principal));
    this.#audit.loggedIn(session);
    this.#log.debug('login', { ...client, principal: principal.name }, 'a client logged in');
    return null;
  }

  /** The default user has the password, and stands for the owner of any token. */
  #principalOf(name: ByteView | null, secret: ByteView, nowMs: number): Principal | null {
    const owner = name !== null && name.toLatin1() === DEFAULT_USER ? null : name;
    if (owner === null && this.#password.matches(secret)) return DEFAULT_PRINCIPAL;
    return this.#tokens.verify(owner, secret, nowMs);
  }
}

function withoutTokens(name: ByteView | null): string | null {
  if (name === null) return authWithoutTokens;
  return name.toLatin1() === DEFAULT_USER ? null : wrongPassword;
}
