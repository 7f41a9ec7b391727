import { exactly, one, type Recipe } from '../recipe.js';
import type { Words } from '../step.js';
import type { Vocabulary } from '../vocabulary.js';

const BIG_KEYS = ['big0', 'big1'];
const bigKey = (v: Vocabulary): string => v.pick(BIG_KEYS);

const expiry = (v: Vocabulary): Words =>
  v.pick([
    ['EX', v.seconds()],
    ['PX', v.milliseconds()],
    ['EXAT', v.unixSeconds()],
    ['PXAT', v.unixMilliseconds()],
  ]);

const setWithOptions = (v: Vocabulary): Words => [
  'SET',
  v.anyKey(),
  v.value(),
  ...v.some(0.4, [expiry(v), [v.pick(['NX', 'XX'])], ['GET'], ['KEEPTTL']]),
];

/** Options that exclude each other, each once. */
const setWithTooMuch = (v: Vocabulary): Words => [
  'SET',
  v.key(),
  v.value(),
  ...v.some(0.4, [
    ['EX', v.seconds()],
    ['PX', v.milliseconds()],
    ['EXAT', v.unixSeconds()],
    ['PXAT', v.unixMilliseconds()],
    ['NX'],
    ['XX'],
    ['GET'],
    ['KEEPTTL'],
    ['PERSIST'],
  ]),
];

const getWithOptions = (v: Vocabulary): Words => [
  'GETEX',
  v.anyKey(),
  ...v.pick<Words>([
    [],
    ['PERSIST'],
    expiry(v),
    expiry(v),
    expiry(v),
    ['PERSIST', ...expiry(v)],
    ['KEEPTTL'],
    ['EX'],
    [...expiry(v), 'PERSIST'],
    ['EX', v.seconds(), 'PX', '1'],
  ]),
];

const commonSubsequence = (v: Vocabulary): Words => [
  'LCS',
  v.anyKey(),
  v.key(),
  ...v.some(0.35, [['LEN'], ['IDX'], ['MINMATCHLEN', v.integer()], ['WITHMATCHLEN']]),
];

/** Offsets that a short value reaches, and those beyond the largest value. None makes a huge value. */
const offset = (v: Vocabulary): string =>
  v.pick([
    '0',
    '1',
    '5',
    '40',
    '300',
    '-1',
    '536870912',
    '536870911999',
    '9223372036854775807',
    '-9223372036854775808',
    v.notInteger(),
  ]);

export const strings: readonly Recipe[] = [
  one('set', 10, (v) => ['SET', v.key(), v.value()]),
  one(['set', 'set GET'], 8, setWithOptions),
  one(['set', 'set GET'], 3, setWithTooMuch),
  one('set', 1, (v) => ['SET', bigKey(v), v.longValue()]),
  // The past, met at once: whether it counts until somebody looks is not told.
  exactly('exists', 1, (v) => {
    const key = v.key();
    const [option, moment] = v.pick([
      ['EXAT', '1'],
      ['PXAT', '1'],
      ['PXAT', '1600000000000'],
    ]) as [string, string];
    return [
      ['SET', key, v.value(), option, moment],
      ['EXISTS', key],
    ];
  }),
  one('get', 6, (v) => ['GET', v.anyKey()]),
  one('get', 1, (v) => ['GET', bigKey(v)]),
  one('setnx', 3, (v) => ['SETNX', v.anyKey(), v.value()]),
  one('setex', 3, (v) => ['SETEX', v.anyKey(), v.seconds(), v.value()]),
  one('psetex', 3, (v) => ['PSETEX', v.anyKey(), v.milliseconds(), v.value()]),
  one('getset', 3, (v) => ['GETSET', v.anyKey(), v.value()]),
  one('getdel', 3, (v) => ['GETDEL', v.anyKey()]),
  one('getex', 4, getWithOptions),
  one('mget', 3, (v) => ['MGET', ...v.several(1, 5, () => v.anyKey())]),
  one('mset', 3, (v) => ['MSET', ...v.several(1, 4, () => [v.key(), v.value()]).flat()]),
  one('msetnx', 3, (v) => [
    'MSETNX',
    ...v.several(1, 3, () => [v.pick([v.key(), 'new0', 'new1', 'new2']), v.value()]).flat(),
  ]),
  one('del', 1, () => ['DEL', 'new0', 'new1', 'new2']),
  one('append', 3, (v) => ['APPEND', v.anyKey(), v.value()]),
  one('append', 1, (v) => ['APPEND', bigKey(v), v.value()]),
  one('strlen', 3, (v) => ['STRLEN', v.anyKey()]),
  one('getrange', 3, (v) => ['GETRANGE', v.anyKey(), v.index(), v.index()]),
  one('getrange', 1, (v) => ['GETRANGE', bigKey(v), v.pick(['65530', '-9', '0']), '-1']),
  one('substr', 3, (v) => ['SUBSTR', v.anyKey(), v.index(), v.index()]),
  one('setrange', 4, (v) => ['SETRANGE', v.anyKey(), offset(v), v.pick(['', v.value()])]),
  one('setrange', 1, (v) => ['SETRANGE', bigKey(v), '65530', v.value()]),
  one('lcs', 5, commonSubsequence),
];
