import { Batch } from './batch.js';

/** Two batches: effects go to one while the other goes to the disk. */
export class DoubleBuffer {
  /** Where effects go now. */
  filling = new Batch();
  /** What goes to the disk: empty, unless a write is under way or the full disk has refused it. */
  writing = new Batch();
  #writtenBytes = 0;

  /** Since the start, whether or not they are written. */
  get appendedBytes(): number {
    return this.#writtenBytes + this.backlogBytes;
  }

  get backlogBytes(): number {
    return this.filling.payloadBytes + this.writing.payloadBytes;
  }

  get hasEffects(): boolean {
    return this.filling.effects > 0 || this.writing.effects > 0;
  }

  /**
   * Makes what has arrived the batch to be written, but one that the full disk refused goes first.
   * False when there is nothing to write, or a group is not at its end.
   */
  exchange(): boolean {
    if (this.writing.effects === 0) {
      if (this.filling.isInGroup) return false;
      const empty = this.writing;
      this.writing = this.filling;
      this.filling = empty;
    }
    return this.writing.effects > 0;
  }

  /** The batch to be written is in the file. */
  wrote(): void {
    this.#writtenBytes += this.writing.payloadBytes;
    this.writing.reset();
  }
}
