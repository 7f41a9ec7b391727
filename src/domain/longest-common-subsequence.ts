/** Cells computed by one step: about a tenth of a millisecond. */
const STEP_CELLS = 32 * 1024;

/** Bytes that both have, one behind the other; positions are included. */
export interface CommonRange {
  readonly firstStart: number;
  readonly firstEnd: number;
  readonly secondStart: number;
  readonly secondEnd: number;
}

/** How many cells the comparison of two values takes. */
export const comparisonCells = (first: Uint8Array, second: Uint8Array): number =>
  first.length * second.length;

/**
 * The longest sequence of bytes that two values have in common, in the way and with the choices of
 * Redis. Its table of lengths is computed row by row in steps; of a row that has been used one bit a
 * cell is kept: whether the way back goes to the row above.
 */
export class LongestCommonSubsequence {
  readonly #first: Uint8Array;
  readonly #second: Uint8Array;
  /** Of the current row up to the current cell, and of the row above from there on. */
  readonly #lengths: Uint32Array;
  /** Null when only the length is asked for. */
  readonly #goesUp: Uint8Array | null;
  #row = 0;
  #column = 0;
  /** The length left of and above the current cell. */
  #diagonal = 0;

  constructor(first: Uint8Array, second: Uint8Array, hasWay: boolean) {
    this.#first = first;
    this.#second = second;
    this.#lengths = new Uint32Array(second.length + 1);
    this.#goesUp = hasWay ? new Uint8Array(Math.ceil(comparisonCells(first, second) / 8)) : null;
  }

  /** When every step is done. */
  get length(): number {
    return this.#lengths.at(-1)!;
  }

  /** Goes on; false when the table is complete. */
  step(): boolean {
    let left = STEP_CELLS;
    while (left > 0 && this.#row < this.#first.length) {
      const end = Math.min(this.#second.length, this.#column + left);
      left -= Math.max(1, end - this.#column);
      this.#compute(end);
      if (end < this.#second.length) return true;
      this.#row++;
      this.#column = 0;
      this.#diagonal = 0;
    }
    return this.#row < this.#first.length;
  }

  /** Ranges from the last to the first, each as long as it can be. */
  *ranges(): Generator<CommonRange> {
    let row = this.#first.length;
    let column = this.#second.length;
    while (row > 0 && column > 0) {
      if (!this.#isEqual(row, column)) {
        if (this.#isUp(row, column)) row--;
        else column--;
        continue;
      }
      const [firstEnd, secondEnd] = [row - 1, column - 1];
      while (row > 0 && column > 0 && this.#isEqual(row, column)) {
        row--;
        column--;
      }
      yield { firstStart: row, firstEnd, secondStart: column, secondEnd };
    }
  }

  /** The sequence itself. */
  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.length);
    let at = bytes.length;
    for (const { firstStart, firstEnd } of this.ranges()) {
      at -= firstEnd + 1 - firstStart;
      bytes.set(this.#first.subarray(firstStart, firstEnd + 1), at);
    }
    return bytes;
  }

  #compute(end: number): void {
    const lengths = this.#lengths;
    const second = this.#second;
    const goesUp = this.#goesUp;
    const byte = this.#first[this.#row]!;
    const bits = this.#row * second.length;
    let diagonal = this.#diagonal;
    for (let column = this.#column; column < end; column++) {
      const above = lengths[column + 1]!;
      const left = lengths[column]!;
      if (second[column] === byte) {
        lengths[column + 1] = diagonal + 1;
      } else if (above > left) {
        if (goesUp !== null) goesUp[(bits + column) >>> 3]! |= 1 << ((bits + column) & 7);
      } else {
        lengths[column + 1] = left;
      }
      diagonal = above;
    }
    this.#diagonal = diagonal;
    this.#column = end;
  }

  #isEqual(row: number, column: number): boolean {
    return this.#first[row - 1] === this.#second[column - 1];
  }

  #isUp(row: number, column: number): boolean {
    const bit = (row - 1) * this.#second.length + column - 1;
    return ((this.#goesUp![bit >>> 3]! >> (bit & 7)) & 1) === 1;
  }
}
