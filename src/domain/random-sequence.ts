const GOLDEN = 0x9e37_79b9;

/** Uniform 32-bit numbers from one that nobody can predict: for choices, not for secrets. */
export class RandomSequence {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  next(): number {
    this.#state = (this.#state + GOLDEN) | 0;
    return mix(this.#state) >>> 0;
  }
}

/** A bijection of 32-bit integers that spreads every bit (murmur3's last step). */
export function mix(value: number): number {
  let state = value | 0;
  state = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2_ae35);
  return state ^ (state >>> 16);
}
