import { EXEC_BYTES_MAX, EXEC_COMMANDS_MAX } from '../../domain/limits.js';
import { tooManyQueued, tooMuchQueued } from '../../domain/errors.js';
import { allocateBytes } from '../../domain/out-of-memory.js';
import { Words } from '../../domain/words.js';

const INITIAL_BYTES = 256;
/** Of a word's positions. */
const POSITIONS_BYTES = 8;

/**
 * The commands that a session has queued since MULTI, as copies of their words: a decoded command
 * holds views that do not last.
 */
export class Transaction {
  /** A command was refused: EXEC will be too. */
  isDirty = false;
  /** What the queued commands need, taken together. */
  access = 0;
  readonly #bytesMax: number;
  readonly #words = new Words();
  /** Of each command, how many words there are up to its end. */
  readonly #wordsEnds: number[] = [];
  #bytes = 0;

  constructor(bytesMax: number = EXEC_BYTES_MAX) {
    this.#bytesMax = bytesMax;
    this.#words.bytes = new Uint8Array(INITIAL_BYTES);
  }

  get length(): number {
    return this.#wordsEnds.length;
  }

  /** Queues a command. Returns why not, ready for a reply, or null. Throws OutOfMemoryError. */
  add(words: Words, access: number): string | null {
    if (this.length === EXEC_COMMANDS_MAX) return tooManyQueued(EXEC_COMMANDS_MAX);
    let bytes = this.#bytes;
    for (let at = 0; at < words.count; at++) bytes += words.ends[at]! - words.starts[at]!;
    const positions = POSITIONS_BYTES * (this.#words.count + words.count);
    if (bytes + positions > this.#bytesMax) return tooMuchQueued(this.#bytesMax);
    this.#reserve(bytes);
    for (let at = 0; at < words.count; at++) this.#addWord(words, at);
    this.#wordsEnds.push(this.#words.count);
    this.access |= access;
    return null;
  }

  /** Points `words` at a command. */
  read(index: number, words: Words): void {
    const all = this.#words;
    words.clear();
    words.bytes = all.bytes;
    const first = index === 0 ? 0 : this.#wordsEnds[index - 1]!;
    for (let at = first; at < this.#wordsEnds[index]!; at++) {
      words.push(all.starts[at]!, all.ends[at]!);
    }
  }

  #addWord(words: Words, index: number): void {
    const [start, end] = [words.starts[index]!, words.ends[index]!];
    this.#words.bytes.set(words.bytes.subarray(start, end), this.#bytes);
    this.#words.push(this.#bytes, this.#bytes + end - start);
    this.#bytes += end - start;
  }

  #reserve(bytes: number): void {
    const old = this.#words.bytes;
    if (bytes <= old.length) return;
    const larger = allocateBytes(Math.min(this.#bytesMax, Math.max(bytes, 2 * old.length)));
    larger.set(old.subarray(0, this.#bytes));
    this.#words.bytes = larger;
  }
}
