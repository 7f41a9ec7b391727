import { exactly, one, type Recipe } from '../recipe.js';
import type { Vocabulary } from '../vocabulary.js';

/** Keys of their own: here a sum of doubles is exact, so that everybody writes it the same. */
const floatKey = (v: Vocabulary): string => v.pick(['n0', 'n1', 'n2', `h${v.random.below(5)}`]);
const EXACT = ['0.5', '-0.25', '3', '1e3', '-1.5e1', '10.75', '.5', '5.', '0x10', '-0', '200'];
const NO_FLOATS = ['', 'abc', '1.5x', ' 1.5', '1.5 ', 'nan', '1\0', '-', '1e', '--1', '1,5'];

/** A value, and what an INCRBYFLOAT adds to it. */
const float = (v: Vocabulary): string => v.pick(v.chance(0.8) ? EXACT : NO_FLOATS);

export const numbers: readonly Recipe[] = [
  one('incr', 4, (v) => ['INCR', v.anyKey()]),
  one('decr', 4, (v) => ['DECR', v.anyKey()]),
  one('incrby', 4, (v) => ['INCRBY', v.anyKey(), v.integer()]),
  one('decrby', 4, (v) => ['DECRBY', v.anyKey(), v.integer()]),
  exactly('incrbyfloat', 4, (v) => [['INCRBYFLOAT', floatKey(v), float(v)]]),
  exactly('incrbyfloat', 1, (v) => [
    ['SET', floatKey(v), float(v)],
    ['INCRBYFLOAT', floatKey(v), v.pick(['inf', '-inf', '+1', 'infinity'])],
    ['INCRBYFLOAT', v.pick(['h0', 'h1', 'n0']), float(v)],
    ['INCRBYFLOAT', floatKey(v)],
  ]),
  // Binary fractions are not exact: close is equal, and nobody else sees the value.
  exactly('incrbyfloat', 1, (v) => [
    ['SET', 'inexact', v.pick(['0.1', '3.0e3', '10.50', '5.0e-2'])],
    ['INCRBYFLOAT', 'inexact', v.pick(['0.2', '1.1', '-0.7'])],
    ['DEL', 'inexact'],
  ]),
];
