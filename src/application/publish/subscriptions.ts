import type { ByteView } from '../../domain/bytes.js';
import type { Session } from '../clients/session.js';

/** A channel or a pattern, for as long as somebody subscribes to it. */
export interface Topic {
  /** A copy. */
  readonly name: ByteView;
  readonly subscribers: Set<Session>;
}

/** What one session subscribes to. */
export class Subscriptions {
  readonly channels = new Set<Topic>();
  readonly patterns = new Set<Topic>();

  get count(): number {
    return this.channels.size + this.patterns.size;
  }
}
