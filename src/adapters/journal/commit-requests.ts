import type { Cancel, Timers } from '../../application/ports/timers.js';
import { SYNC_INTERVAL_MS } from './group-commit-options.js';
import type { Durability } from './group-commit-options.js';
import { Waiters } from './waiters.js';

/** What is asked of a group commit's next round besides writing what has arrived, and who waits for it. */
export class CommitRequests {
  readonly syncs = new Waiters<void>();
  readonly rotations = new Waiters<number>();
  readonly closes = new Waiters<void>();
  /** Under `interval`: the time of a sync has come that nobody waits for. */
  isSyncDue = false;
  #cancelInterval: Cancel | null = null;

  constructor(options: { durability: Durability; timers: Timers; onSyncDue: () => void }) {
    if (options.durability !== 'interval') return;
    this.#cancelInterval = options.timers.every(SYNC_INTERVAL_MS, () => {
      this.isSyncDue = true;
      options.onSyncDue();
    });
  }

  /** Somebody waits for more than replies do. */
  get isWaiting(): boolean {
    return this.syncs.isWaiting || this.rotations.isWaiting || this.closes.isWaiting;
  }

  get needsSync(): boolean {
    return this.isSyncDue || this.syncs.isWaiting;
  }

  /** A sync has made everything up to `sequence` durable. */
  synced(sequence: number): void {
    this.isSyncDue = false;
    this.syncs.resolve(sequence, undefined);
  }

  reject(error: unknown): void {
    this.syncs.reject(error);
    this.rotations.reject(error);
    this.closes.reject(error);
  }

  /** No sync is due by the clock any more. */
  stop(): void {
    this.#cancelInterval?.();
  }
}
