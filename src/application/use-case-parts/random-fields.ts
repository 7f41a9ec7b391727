import type { ByteView } from '../../domain/bytes.js';
import type { FieldVisitor, HashValue } from '../../domain/hashes/hash-value.js';
import type { RandomSequence } from '../../domain/random-sequence.js';

const UINT32_END = 2 ** 32;
/** Above this part of the fields it is cheaper to go over all than to draw and drop what came before. */
const DRAWN_SHARE_MAX = 1 / 3;

/** Chooses fields of a hash. */
export class RandomFields {
  readonly #hash: HashValue;
  readonly #random: RandomSequence;

  constructor(hash: HashValue, random: RandomSequence) {
    this.#hash = hash;
    this.#random = random;
  }

  /** `count` different fields, or all; of a negative count as many that may be alike. */
  visit(count: number, visit: FieldVisitor): void {
    const { count: all, isLarge } = this.#hash;
    if (count < 0) this.#visitAny(-count, visit);
    else if (count >= all) this.#hash.each(visit);
    else if (isLarge && count <= all * DRAWN_SHARE_MAX) this.#visitDrawn(count, visit);
    else this.#visitSelected(count, visit);
  }

  #visitAny(count: number, visit: FieldVisitor): void {
    for (let done = 0; done < count; done++) this.#hash.visitRandom(this.#random.next(), visit);
  }

  /** Of those drawn at most a third came before, so it takes one and a half times as many draws. */
  #visitDrawn(count: number, visit: FieldVisitor): void {
    const seen = new Set<string>();
    const visitNew = (field: ByteView, value: ByteView): void => {
      const { size } = seen;
      if (seen.add(field.toLatin1()).size > size) visit(field, value);
    };
    while (seen.size < count) this.#hash.visitRandom(this.#random.next(), visitNew);
  }

  /** Selection sampling (Knuth's algorithm S): one pass, each choice equally likely. */
  #visitSelected(count: number, visit: FieldVisitor): void {
    let wanted = count;
    let left = this.#hash.count;
    this.#hash.each((field, value) => {
      if (this.#random.next() * left < wanted * UINT32_END) {
        wanted--;
        visit(field, value);
      }
      left--;
    });
  }
}
