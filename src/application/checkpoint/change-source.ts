import type { Memory } from '../../domain/memory.js';
import { type Change, compareChanges, readChange } from './change.js';

/** Changes in the order of `compareChanges`. */
export interface ChangeSource {
  /** Null at the end. */
  readonly current: Change | null;
  /** Goes to the next one. When it returns a promise, `current` is the next one once that resolves. */
  advance(): Promise<void> | undefined;
}

/** Records in memory. */
export class MemorySource implements ChangeSource {
  current: Change | null = null;
  readonly #memory: Memory;
  readonly #order: Uint32Array;
  #at = -1;

  constructor(memory: Memory, order: Uint32Array) {
    this.#memory = memory;
    this.#order = order;
    this.advance();
  }

  advance(): undefined {
    this.#at++;
    const start = this.#order[this.#at];
    this.current = start === undefined ? null : readChange(this.#memory, start);
  }
}

/** Several sources as one. */
export class MergedSource implements ChangeSource {
  /** Those that have a change, the one with the first change at the end. */
  readonly #sources: ChangeSource[] = [];

  constructor(sources: readonly ChangeSource[]) {
    for (const source of sources) this.#insert(source);
  }

  get current(): Change | null {
    return this.#sources.at(-1)?.current ?? null;
  }

  advance(): Promise<void> | undefined {
    const source = this.#sources.pop();
    const wait = source?.advance();
    if (wait !== undefined) return wait.then(() => this.#insert(source!));
    if (source !== undefined) this.#insert(source);
    return undefined;
  }

  #insert(source: ChangeSource): void {
    const change = source.current;
    if (change === null) return;
    let [low, high] = [0, this.#sources.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareChanges(this.#sources[middle]!.current!, change) > 0) low = middle + 1;
      else high = middle;
    }
    this.#sources.splice(low, 0, source);
  }
}
