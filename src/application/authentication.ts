import { inject, injectable } from 'inversify';
import type { ByteView } from '../domain/bytes.js';
import { authWithoutTokens, wrongPassword } from '../domain/errors.js';
import type { Call } from './call.js';
import { Port } from './ports/identifiers.js';
import type { Log } from './ports/log.js';
import type { TokenStore } from './ports/token-store.js';
import { Statistics } from './statistics.js';

/** Redis's only user when none is configured; it may then log in with any password. */
const DEFAULT_USER = 'default';

/** Logs a session in: for AUTH and for HELLO … AUTH. */
@injectable()
export class Authentication {
  readonly #tokens: TokenStore;
  readonly #log: Log;
  readonly #statistics: Statistics;

  constructor(
    @inject(Port.TokenStore) tokens: TokenStore,
    @inject(Port.Log) log: Log,
    @inject(Statistics) statistics: Statistics,
  ) {
    this.#tokens = tokens;
    this.#log = log;
    this.#statistics = statistics;
  }

  /** Null when the session is logged in, else the error. `name` null accepts any owner of the token. */
  login(name: ByteView | null, token: ByteView, call: Call): string | null {
    if (!this.#tokens.isRequired) return withoutTokens(name);
    const owner = name !== null && name.toLatin1() === DEFAULT_USER ? null : name;
    const principal = this.#tokens.verify(owner, token, call.nowMs);
    const { session } = call;
    const client = { client: session.remoteAddress, session: session.id };
    if (principal === null) {
      this.#statistics.loginsRefused++;
      this.#log.warn('login-refused', client, 'a login was refused');
      return wrongPassword;
    }
    session.isAuthenticated = true;
    session.principal = principal.name;
    this.#log.debug('login', { ...client, principal: principal.name }, 'a client logged in');
    return null;
  }
}

function withoutTokens(name: ByteView | null): string | null {
  if (name === null) return authWithoutTokens;
  return name.toLatin1() === DEFAULT_USER ? null : wrongPassword;
}
