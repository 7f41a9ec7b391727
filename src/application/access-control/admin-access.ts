import { inject, injectable } from 'inversify';
import { ByteView } from '../../domain/bytes.js';
import { isLoopbackHost } from '../../domain/network-address.js';
import type { AdminArea, AdminClient, AdminGate, AdminRefusal } from '../ports/admin-gate.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { TokenStore } from '../ports/token-store.js';
import { Statistics } from '../statistics/statistics.js';

const BEARER = /^Bearer +(\S+) *$/i;
const SCOPES: Readonly<Record<AdminArea, readonly string[]>> = {
  figures: ['metrics', 'admin'],
  debug: ['admin'],
};

/**
 * Figures are for this machine always, and for others with a token of the scope `metrics` or `admin` where
 * there are tokens. Debugging takes a token of the scope `admin`, also on this machine; where there are no
 * tokens it is for this machine alone.
 */
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

  refusal({ host, authorization }: AdminClient, area: AdminArea): AdminRefusal | null {
    const isLocal = isLoopbackHost(host);
    if (area === 'figures' && isLocal) return null;
    if (!this.#tokens.isRequired) return area === 'figures' || isLocal ? null : 'not-local';
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) return 'no-token';
    const bytes = Uint8Array.from(token, (character) => character.charCodeAt(0));
    const principal = this.#tokens.verify(null, new ByteView(bytes), this.#clock.nowMs());
    if (principal === null) {
      this.#statistics.loginsRefused++;
      return 'no-token';
    }
    if (principal.scopes.some((scope) => SCOPES[area].includes(scope))) return null;
    this.#statistics.permissionsRefused++;
    return 'no-scope';
  }
}
