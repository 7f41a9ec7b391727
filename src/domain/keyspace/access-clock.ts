/**
 * The time that entries note when they are written or read, while an LRU policy is in force. One is
 * shared by all databases. Ticks are seconds modulo 2 ** 24, so that three bytes hold one: an entry
 * that nobody has touched for 194 days looks young again.
 */

const TICK_MS = 1000;
const TICKS = 2 ** 24;
export const CLOCK_BYTES = 3;

export class AccessClock {
  /** What a write notes; 0 while no entry has a clock. */
  ticks = 0;
  /** What a read notes; 0 when it leaves the entry as it is. */
  readTicks = 0;

  /** `nowMs`: milliseconds since 1970. */
  set(nowMs: number, isTouching: boolean): void {
    // 0 stands for "none", so one second in 194 days is a second late.
    this.ticks = Math.floor(nowMs / TICK_MS) % TICKS || 1;
    this.readTicks = isTouching ? this.ticks : 0;
  }

  stop(): void {
    this.ticks = 0;
    this.readTicks = 0;
  }

  /** Seconds since an entry with these ticks was used. */
  idleSeconds(ticks: number): number {
    return (this.ticks - ticks + TICKS) % TICKS;
  }
}

/** For keyspaces whose entries never note a time. */
export const NO_CLOCK = new AccessClock();
