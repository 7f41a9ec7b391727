/** What is gone, and gives its memory back in slices. */
export interface Releasing {
  readonly allocatedBytes: number;
  /** Gives up to about `budget` slabs back; false when all are. */
  release(budget: number): boolean;
}

/** What a keyspace has held before it was emptied, until its memory has been given back. */
export class ReleasedMemory {
  readonly #waiting: Releasing[] = [];

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Bytes that have not been given back yet. */
  get allocatedBytes(): number {
    if (this.isEmpty) return 0;
    return this.#waiting.reduce((sum, gone) => sum + gone.allocatedBytes, 0);
  }

  add(...gone: readonly (Releasing | null)[]): void {
    for (const one of gone) if (one !== null) this.#waiting.push(one);
  }

  /** False when nothing is left. */
  release(budget: number): boolean {
    if (!this.isEmpty && !this.#waiting[0]!.release(budget)) this.#waiting.shift();
    return !this.isEmpty;
  }
}
