const INITIAL_BYTES = 512;
const INITIAL_MARKS = 8;
/** Kept by a connection with nothing held. */
const IDLE_BYTES_MAX = 16 * 1024;
const MARK_BYTES = 16;

/**
 * Replies that may leave only when the journal has released what they observed, in order. A mark
 * says up to which byte they may leave at which sequence number; marks rise in both, because a
 * reply can never leave before the one in front of it.
 */
export class HeldReplies {
  #bytes = Buffer.allocUnsafeSlow(INITIAL_BYTES);
  #start = 0;
  #end = 0;
  /** Stream position of `#bytes[0]`, so that marks stay right when bytes move. */
  #origin = 0;

  #sequences = new Float64Array(INITIAL_MARKS);
  #positions = new Float64Array(INITIAL_MARKS);
  #firstMark = 0;
  #marksEnd = 0;

  get isEmpty(): boolean {
    return this.#firstMark === this.#marksEnd;
  }

  /** Memory that is in use, marks included: many tiny replies weigh more than their bytes. */
  get size(): number {
    return this.#end - this.#start + (this.#marksEnd - this.#firstMark) * MARK_BYTES;
  }

  add(bytes: Uint8Array, start: number, end: number, observed: number): void {
    const length = end - start;
    if (this.#end + length > this.#bytes.length) this.#makeRoom(length);
    this.#copy(bytes, start, end);
    const position = this.#origin + this.#end;
    if (!this.isEmpty && observed <= this.#sequences[this.#marksEnd - 1]!) {
      this.#positions[this.#marksEnd - 1] = position;
      return;
    }
    if (this.#marksEnd === this.#sequences.length) this.#makeRoomForMarks();
    this.#sequences[this.#marksEnd] = observed;
    this.#positions[this.#marksEnd] = position;
    this.#marksEnd++;
  }

  /**
   * Hands `send` everything that may leave at `released`, in one run. The bytes are its only for
   * the call.
   */
  release(released: number, send: (bytes: Buffer, start: number, end: number) => void): void {
    let mark = this.#firstMark;
    while (mark < this.#marksEnd && this.#sequences[mark]! <= released) mark++;
    if (mark === this.#firstMark) return;
    const from = this.#start;
    const to = this.#positions[mark - 1]! - this.#origin;
    const bytes = this.#bytes;
    this.#firstMark = mark;
    this.#start = to;
    if (this.isEmpty) this.clear();
    send(bytes, from, to);
  }

  clear(): void {
    this.#origin += this.#end;
    this.#start = 0;
    this.#end = 0;
    this.#firstMark = 0;
    this.#marksEnd = 0;
    if (this.#bytes.length > IDLE_BYTES_MAX) this.#bytes = Buffer.allocUnsafeSlow(INITIAL_BYTES);
    if (this.#sequences.length * MARK_BYTES > IDLE_BYTES_MAX) {
      this.#sequences = new Float64Array(INITIAL_MARKS);
      this.#positions = new Float64Array(INITIAL_MARKS);
    }
  }

  #copy(bytes: Uint8Array, start: number, end: number): void {
    const to = this.#end;
    this.#end = to + end - start;
    if (end - start > 64) {
      this.#bytes.set(bytes.subarray(start, end), to);
      return;
    }
    for (let at = start; at < end; at++) this.#bytes[to + at - start] = bytes[at]!;
  }

  #makeRoom(added: number): void {
    const kept = this.#end - this.#start;
    const target =
      kept + added <= this.#bytes.length / 2
        ? this.#bytes
        : Buffer.allocUnsafeSlow((kept + added) * 2);
    target.set(this.#bytes.subarray(this.#start, this.#end));
    this.#bytes = target;
    this.#origin += this.#start;
    this.#start = 0;
    this.#end = kept;
  }

  #makeRoomForMarks(): void {
    const kept = this.#marksEnd - this.#firstMark;
    const isHalfFree = kept <= this.#sequences.length / 2;
    const capacity = isHalfFree ? this.#sequences.length : this.#sequences.length * 2;
    this.#sequences = moved(this.#sequences, this.#firstMark, this.#marksEnd, capacity);
    this.#positions = moved(this.#positions, this.#firstMark, this.#marksEnd, capacity);
    this.#firstMark = 0;
    this.#marksEnd = kept;
  }
}

/**
 * `from[start, end)` at the beginning of an array of `capacity`; in place when that is its size.
 */
function moved(
  from: Float64Array<ArrayBuffer>,
  start: number,
  end: number,
  capacity: number,
): Float64Array<ArrayBuffer> {
  if (capacity === from.length) return from.copyWithin(0, start, end);
  const target = new Float64Array(capacity);
  target.set(from.subarray(start, end));
  return target;
}
