import { ByteView } from './bytes.js';

const WORDS_INITIAL = 64;

/**
 * The words of one request: positions in one buffer. Framing fills it, the decoder reads it, and it
 * is reused for the next request.
 */
export class Words {
  bytes: Uint8Array = new Uint8Array(0);
  count = 0;
  starts = new Int32Array(WORDS_INITIAL);
  ends = new Int32Array(WORDS_INITIAL);

  clear(): void {
    this.count = 0;
  }

  push(start: number, end: number): void {
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  /** Points `view` at word `index`. */
  view(index: number, view: ByteView = new ByteView()): ByteView {
    return view.set(this.bytes, this.starts[index]!, this.ends[index]!);
  }

  /** The same words in memory of their own. */
  copy(): Words {
    const copy = new Words();
    const start = this.count === 0 ? 0 : this.starts[0]!;
    const end = this.count === 0 ? 0 : this.ends[this.count - 1]!;
    copy.bytes = new Uint8Array(this.bytes.subarray(start, end));
    for (let at = 0; at < this.count; at++) {
      copy.push(this.starts[at]! - start, this.ends[at]! - start);
    }
    return copy;
  }

  #grow(): void {
    const starts = new Int32Array(this.starts.length * 2);
    const ends = new Int32Array(this.ends.length * 2);
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}

/** A repeated field of a command, such as the keys of DEL: every `stride`-th word from `first`. */
export class WordList {
  #words: Words;
  #view = new ByteView();
  first = 0;
  stride = 1;
  count = 0;

  constructor(words: Words = new Words()) {
    this.#words = words;
  }

  set(words: Words, first: number, stride: number, count: number): this {
    this.#words = words;
    this.first = first;
    this.stride = stride;
    this.count = count;
    return this;
  }

  /** The `index`-th element. Every call returns the same object, pointed elsewhere. */
  at(index: number): ByteView {
    return this.#words.view(this.first + index * this.stride, this.#view);
  }
}
