import { type AccessClock, NO_CLOCK } from './access-clock.js';
import type { ArenaLimits } from './arena.js';
import type { EntryDraft } from './entry-draft.js';
import type { KeyHash } from './half-sip-hash.js';
import type { KeyObserver } from './key-observer.js';

/**
 * `clock` is what entries note their last use by, and there is an observer when the server is told to
 * have one. The rest a test replaces: a weak hash makes collisions, small bounds make memory run out
 * and the expiry index be tidied up often. A nested keyspace gets what it shares with the one around
 * it, but no clock: only the hash as a whole is used.
 */
export interface KeyspaceOptions extends ArenaLimits {
  /** Of this keyspace alone; it knows no keys yet. */
  readonly observer?: KeyObserver | null;
  readonly clock?: AccessClock;
  readonly hash?: KeyHash;
  readonly capacityLog2Max?: number;
  readonly staleRecordsMin?: number;
  /** Shared, so that no nested keyspace keeps a buffer that was once written from. */
  readonly draft?: EntryDraft;
}

/** With 200 fields of ten lengths the usual 4 KiB would mostly be unused. */
const NESTED_SLAB_BYTES_MIN = 1024;

/** Of a keyspace that is the fields of a hash: it is not told apart from the one around it. */
export function nestedOptions(
  options: KeyspaceOptions,
  shared: Required<Pick<KeyspaceOptions, 'draft'>>,
): KeyspaceOptions {
  const own = { slabBytesMin: NESTED_SLAB_BYTES_MIN, ...options };
  return { ...own, ...shared, clock: NO_CLOCK, observer: null };
}
