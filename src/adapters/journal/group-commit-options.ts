import type { Disk } from '../../application/ports/disk.js';
import type { Timers } from '../../application/ports/timers.js';
import type { Ballast } from './disk-full.js';
import type { FileHeader } from './format.js';

/**
 * When effects survive power loss. `always`: before their replies leave. `interval`: at most a
 * second later. `none`: when the system writes them, or at `sync`, `rotate` and `close`.
 */
export type Durability = 'always' | 'interval' | 'none';

export interface GroupCommitOptions {
  readonly disk: Disk;
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
