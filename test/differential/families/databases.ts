import { one, type Recipe } from '../recipe.js';

const DATABASES = ['0', '0', '1', '2', '15', '16', '-1'];

export const databases: readonly Recipe[] = [
  one('select', 4, (v) => ['SELECT', v.chance(0.9) ? v.pick(DATABASES) : v.notInteger()]),
  one('swapdb', 3, (v) => [
    'SWAPDB',
    ...v.several(2, 2, () => (v.chance(0.9) ? v.pick(DATABASES) : v.notInteger())),
  ]),
  one('flushdb', 1, (v) => ['FLUSHDB', ...v.pick([[], ['ASYNC'], ['SYNC'], ['NOW']])]),
  one('flushall', 1, (v) => ['FLUSHALL', ...v.pick([[], ['ASYNC'], ['SYNC'], ['NOW']])]),
];
