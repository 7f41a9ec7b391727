import type { Random } from '../../application/ports/random.js';

const UINT32 = 2 ** 32;

/** The same numbers for the same seed (mulberry32). For tests and simulations, never for secrets. */
export class SeededRandom implements Random {
  /** From 0 to 2^32 - 1: what replays these numbers. */
  readonly seed: number;
  #state: number;

  constructor(seed: number) {
    this.seed = seed >>> 0;
    this.#state = this.seed;
  }

  fill(bytes: Uint8Array): Uint8Array {
    for (let at = 0; at < bytes.length; at++) bytes[at] = this.next() & 0xff;
    return bytes;
  }

  /** An integer from 0 to 2^32 - 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** From 0 to below 1. */
  fraction(): number {
    return this.next() / UINT32;
  }

  /** An integer from 0 to `bound` - 1; `bound` is at most 2^32. */
  below(bound: number): number {
    return Math.floor(this.fraction() * bound);
  }

  /** An integer from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  /** True with this probability: 0 is never, 1 always. */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** One of `items`; throws a RangeError when there is none. */
  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[this.below(items.length)]!;
  }

  bytes(length: number): Buffer {
    const bytes = Buffer.alloc(length);
    this.fill(bytes);
    return bytes;
  }

  /** A generator of its own, so that what one user draws does not shift what another gets. */
  fork(): SeededRandom {
    return new SeededRandom(this.next());
  }
}
