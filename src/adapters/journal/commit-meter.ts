import type { Clock } from '../../application/ports/clock.js';
import type { JournalMeasures } from '../../application/ports/journal.js';
import { DurationHistogram } from '../../domain/duration-histogram.js';

/** Reads the clock a few times a write, never for an effect. */
export class CommitMeter implements JournalMeasures {
  readonly commitWait = new DurationHistogram();
  readonly syncTime = new DurationHistogram();
  failures = 0;
  readonly #clock: Clock;
  /** When the first effect came that is not being written; null when there is none. */
  #arrivedMs: number | null = null;
  #writingSinceMs: number | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** There are effects that are not being written. */
  arrived(): void {
    this.#arrivedMs ??= this.#clock.monotonicMs();
  }

  /** What has arrived is being written, unless what a full disk refused still is. */
  writes(): void {
    if (this.#writingSinceMs !== null) return;
    this.#writingSinceMs = this.#arrivedMs;
    this.#arrivedMs = null;
  }

  /** What was being written is in the file; `isDurable` when it was synced, too. */
  wrote(effects: number, isDurable: boolean): void {
    const sinceMs = this.#writingSinceMs;
    this.#writingSinceMs = null;
    if (isDurable && sinceMs !== null) {
      this.commitWait.add(this.#clock.monotonicMs() - sinceMs, effects);
    }
  }

  /** Takes the time of a sync; one that fails is not in it. */
  async sync(work: Promise<void>): Promise<void> {
    const startedMs = this.#clock.monotonicMs();
    await work;
    this.syncTime.add(this.#clock.monotonicMs() - startedMs);
  }

  failed(): void {
    this.failures++;
  }
}
