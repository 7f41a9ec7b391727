import { SEQUENCE_GAP_AFTER_CRASH } from '../../domain/limits.js';
import type { Clock } from '../../application/ports/clock.js';
import type { Disk } from '../../application/ports/disk.js';
import type { Timers } from '../../application/ports/timers.js';
import type { Ballast } from './disk-full.js';
import type { FileHeader } from './format.js';

/** Under `interval`. */
export const SYNC_INTERVAL_MS = 1000;
/** How often a full disk is tried again: room comes from people and from removed files. */
export const DISK_FULL_RETRY_MS = 1000;
/**
 * Where replies do not wait, readers may have seen this many numbers that power loss takes back. The
 * gap after it must exceed them, so beyond half of it a sync is made whatever the durability.
 */
export const UNSYNCED_EFFECTS_MAX = SEQUENCE_GAP_AFTER_CRASH / 2;

/**
 * When effects survive power loss. `always`: before their replies leave. `interval`: at most a
 * second later. `none`: when the system writes them, or at `sync`, `rotate` and `close`.
 */
export type Durability = 'always' | 'interval' | 'none';

export interface GroupCommitOptions {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly durability: Durability;
  /** A file is sealed and the next one started above this. */
  readonly fileBytesMax: number;
  readonly ballast: Ballast;
  /** Header of the file after one whose last effect is `previousSequence`. */
  readonly nextHeader: (previousSequence: number) => FileHeader;
  /** `durable`, `refusal` or the backlog has changed. */
  readonly onProgress: () => void;
}
