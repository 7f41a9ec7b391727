import { exactly, one, type Recipe } from '../recipe.js';
import type { Vocabulary } from '../vocabulary.js';

type Moment = (v: Vocabulary) => string;

/** The four ways of saying when, and conditions where our catalogue has them. */
const expire = (name: string, moment: Moment): readonly Recipe[] => {
  const command = name.toUpperCase();
  const withCondition = (v: Vocabulary, most: number): string[] => [
    command,
    v.anyKey(),
    moment(v),
    ...v.several(1, most, () => v.pick(['NX', 'XX', 'GT', 'LT', 'AB'])),
  ];
  return [
    exactly(name, 2, (v) => [[command, v.anyKey(), moment(v)]]),
    one([name, `${name} GT`], 2, (v) => [command, v.anyKey(), moment(v)]),
    one([name, `${name} GT`], 4, (v) => withCondition(v, 1)),
    one([name, `${name} GT`], 2, (v) => [...new Set(withCondition(v, 3))]),
  ];
};

export const expiry: readonly Recipe[] = [
  ...expire('expire', (v) => v.seconds()),
  ...expire('pexpire', (v) => v.milliseconds()),
  ...expire('expireat', (v) => v.unixSeconds()),
  ...expire('pexpireat', (v) => v.unixMilliseconds()),
  one('ttl', 3, (v) => ['TTL', v.anyKey()]),
  one('pttl', 3, (v) => ['PTTL', v.anyKey()]),
  one('expiretime', 3, (v) => ['EXPIRETIME', v.anyKey()]),
  one('pexpiretime', 3, (v) => ['PEXPIRETIME', v.anyKey()]),
  one('persist', 3, (v) => ['PERSIST', v.anyKey()]),
];
