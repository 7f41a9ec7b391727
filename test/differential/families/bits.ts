import { one, type Recipe } from '../recipe.js';
import type { Vocabulary } from '../vocabulary.js';

/** Bits that a short value has, and those beyond the largest value. None makes a huge value. */
const bit = (v: Vocabulary): string =>
  v.chance(0.75)
    ? String(v.random.below(v.chance(0.5) ? 16 : 400))
    : v.pick(['-1', '4294967296', '9223372036854775807', '7', '8', v.notInteger()]);

const unit = (v: Vocabulary): readonly string[] => v.pick([[], [], ['BYTE'], ['BIT'], ['BYTES']]);

const range = (v: Vocabulary): readonly string[] =>
  v.pick([[], [v.index()], [v.index(), v.index(), ...unit(v)], [v.index(), v.index(), ...unit(v)]]);

export const bits: readonly Recipe[] = [
  one('setbit', 5, (v) => [
    'SETBIT',
    v.anyKey(),
    bit(v),
    v.pick(['0', '1', '1', '2', '-1', v.notInteger()]),
  ]),
  one('getbit', 4, (v) => ['GETBIT', v.anyKey(), bit(v)]),
  one('bitcount', 4, (v) => ['BITCOUNT', v.anyKey(), ...range(v)]),
  one('bitpos', 5, (v) => [
    'BITPOS',
    v.anyKey(),
    v.pick(['0', '1', '1', '2', '-1', v.notInteger()]),
    ...range(v),
  ]),
];
