import type { ArenaLimits } from './arena.js';
import type { EntryDraft } from './entry-draft.js';
import type { KeyHash } from './half-sip-hash.js';

/**
 * What a test replaces: a weak hash makes collisions, small bounds make memory run out and the
 * expiry index be tidied up often. The server uses the defaults. A nested keyspace gets what it
 * shares with the one around it.
 */
export interface KeyspaceOptions extends ArenaLimits {
  readonly hash?: KeyHash;
  readonly capacityLog2Max?: number;
  readonly staleRecordsMin?: number;
  /** Shared, so that no nested keyspace keeps a buffer that was once written from. */
  readonly draft?: EntryDraft;
}
