import { ByteView } from './bytes.js';

const BYTES_INITIAL = 4096;
/** A longer buffer is not kept for the next keys. */
const KEPT_BYTES_MAX = 256 * 1024;

/** Copies of keys one behind the other: an array for each would cost more than to remove it. */
export class KeyList {
  #bytes = new Uint8Array(BYTES_INITIAL);
  readonly #ends: number[] = [];
  readonly #view = new ByteView();

  get count(): number {
    return this.#ends.length;
  }

  push(key: ByteView): void {
    const start = this.#ends.at(-1) ?? 0;
    const end = start + key.length;
    if (end > this.#bytes.length) this.#grow(end);
    const bytes = this.#bytes;
    for (let at = start, from = key.start; at < end; at++, from++) bytes[at] = key.bytes[from]!;
    this.#ends.push(end);
  }

  /** The same view each time, pointed elsewhere. */
  at(index: number): ByteView {
    return this.#view.set(this.#bytes, this.#ends[index - 1] ?? 0, this.#ends[index]!);
  }

  clear(): void {
    this.#ends.length = 0;
    if (this.#bytes.length > KEPT_BYTES_MAX) this.#bytes = new Uint8Array(BYTES_INITIAL);
  }

  #grow(bytes: number): void {
    const larger = new Uint8Array(bytes * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
