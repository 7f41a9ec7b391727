import { Memory, NO_MEMORY, sharedLength } from '../../memory.js';
import { INLINE_BYTES_MAX } from './long-keys.js';

/** A whole key of a page: put together in `scratch` when the page has it in parts. */
export class KeySlice {
  readonly scratch = new Memory(new Uint8Array(INLINE_BYTES_MAX));
  memory = NO_MEMORY;
  start = 0;
  end = 0;

  get length(): number {
    return this.end - this.start;
  }

  set(memory: Memory, start: number, end: number): this {
    this.memory = memory;
    this.start = start;
    this.end = end;
    return this;
  }

  /** How many bytes both begin with. */
  sharedWith({ memory, start, end }: KeySlice): number {
    return sharedLength(this.memory.view, this.start, this.end, memory.view, start, end);
  }
}
