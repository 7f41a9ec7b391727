import { inject, injectable } from 'inversify';
import type { DiskSpace, Space } from '../ports/disk-space.js';
import { Port } from '../ports/identifiers.js';

/**
 * Room on the disk as it was when somebody last asked. A page of metrics never waits for a disk: asking
 * begins a measurement that the next one shows, and one that hangs is not followed by a second, which
 * would take another thread of the pool.
 */
@injectable()
export class SampledDiskSpace {
  readonly #space: DiskSpace;
  #last: Space | null = null;
  #isMeasuring = false;

  constructor(@inject(Port.DiskSpace) space: DiskSpace) {
    this.#space = space;
  }

  /** Null before the first measurement has ended, and after one that failed. */
  get last(): Space | null {
    if (!this.#isMeasuring) void this.#measure();
    return this.#last;
  }

  async #measure(): Promise<void> {
    this.#isMeasuring = true;
    try {
      this.#last = await this.#space.measure();
    } catch {
      this.#last = null;
    } finally {
      this.#isMeasuring = false;
    }
  }
}
