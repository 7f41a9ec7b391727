import type { ArenaLimits } from './arena.js';
import type { EntryDraft } from './entry-draft.js';
import type { KeyHash } from './half-sip-hash.js';
import type { KeyObserver } from './key-observer.js';

/**
 * What a test replaces: a weak hash makes collisions, small bounds make memory run out and the
 * expiry index be tidied up often. The server uses the defaults, and an observer when it is told to.
 * A nested keyspace gets what it shares with the one around it.
 */
export interface KeyspaceOptions extends ArenaLimits {
  /** Of this keyspace alone; it knows no keys yet. */
  readonly observer?: KeyObserver | null;
  readonly hash?: KeyHash;
  readonly capacityLog2Max?: number;
  readonly staleRecordsMin?: number;
  /** Shared, so that no nested keyspace keeps a buffer that was once written from. */
  readonly draft?: EntryDraft;
}
