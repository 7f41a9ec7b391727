import { type ByteView, compareBytes, compareView } from './bytes.js';

/** The smallest keys of all that are offered, up to a bound, which is at least 1. */
export class SmallestKeys {
  /** A heap with the greatest key at its root. */
  readonly #heap: Uint8Array[] = [];
  readonly #countMax: number;

  constructor(countMax: number) {
    this.#countMax = countMax;
  }

  get isFull(): boolean {
    return this.#heap.length >= this.#countMax;
  }

  /** Copies the key when it is one of the smallest so far. */
  offer(key: ByteView): void {
    const heap = this.#heap;
    if (!this.isFull) {
      this.#rise(key.copy());
    } else if (compareView(key, heap[0]!) < 0) {
      this.#sink(key.copy());
    }
  }

  get count(): number {
    return this.#heap.length;
  }

  /** Takes the greatest of them out; there is one. */
  takeGreatest(): Uint8Array {
    const greatest = this.#heap[0]!;
    const last = this.#heap.pop()!;
    if (this.#heap.length > 0) this.#sink(last);
    return greatest;
  }

  #rise(key: Uint8Array): void {
    const heap = this.#heap;
    let at = heap.length;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (compareBytes(heap[parent]!, key) >= 0) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = key;
  }

  /** Puts the key in the place of the root. */
  #sink(key: Uint8Array): void {
    const heap = this.#heap;
    const { length } = heap;
    let at = 0;
    for (let child = 1; child < length; child = 2 * at + 1) {
      if (child + 1 < length && compareBytes(heap[child + 1]!, heap[child]!) > 0) child++;
      if (compareBytes(heap[child]!, key) <= 0) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = key;
  }
}
