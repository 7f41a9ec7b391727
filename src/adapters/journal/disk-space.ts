import type { Cancel, Timers } from '../../application/ports/timers.js';
import type { Ballast } from './disk-full.js';
import { DISK_FULL_RETRY_MS } from './group-commit-options.js';

/**
 * Whether the disk has room, and the way back when it has none: the first retry has the ballast's
 * room, later ones wait for the operator's, and it is over when the ballast is there again.
 */
export class DiskSpace {
  readonly #ballast: Ballast;
  readonly #timers: Timers;
  readonly #onRetry: () => void;
  /** The next round has to make room before it writes. */
  isUsedUp = false;
  #cancelRetry: Cancel | null = null;

  constructor(options: { ballast: Ballast; timers: Timers; onRetry: () => void }) {
    this.#ballast = options.ballast;
    this.#timers = options.timers;
    this.#onRetry = options.onRetry;
  }

  /** Nothing is to be tried before `onRetry` is called. */
  get isWaiting(): boolean {
    return this.#cancelRetry !== null;
  }

  /** The disk had no room for something. */
  usedUp(): void {
    if (this.isUsedUp) this.#cancelRetry = this.#timers.after(DISK_FULL_RETRY_MS, this.#retry);
    this.isUsedUp = true;
  }

  /** The next try may come at once. */
  stopWaiting(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
  }

  /** Makes room, by giving up the ballast. */
  release(): Promise<void> {
    return this.#ballast.release();
  }

  /** Takes the ballast's room, so that the next full disk finds everything prepared. */
  async recover(): Promise<void> {
    await this.#ballast.take();
    this.isUsedUp = false;
  }

  readonly #retry = (): void => {
    this.#cancelRetry = null;
    this.#onRetry();
  };
}
