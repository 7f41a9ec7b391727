import { one, type Recipe } from '../recipe.js';
import type { Words } from '../step.js';
import type { Vocabulary } from '../vocabulary.js';

const keys = (v: Vocabulary): string[] => v.several(1, 4, () => v.anyKey());
const database = (v: Vocabulary): string =>
  v.pick(['0', '1', '2', '1', '2', '15', '16', '-1', v.notInteger()]);

const scan = (v: Vocabulary): Words => [
  'SCAN',
  v.pick(['0', '0', '0', '0', '-1', 'abc', '', '00', '18446744073709551616']),
  ...v.some(0.5, [
    ['MATCH', v.pattern()],
    ['COUNT', v.pick(['1', '3', '10', '100', '0', '-1', v.notInteger()])],
  ]),
];

export const keyspace: readonly Recipe[] = [
  one('del', 3, (v) => ['DEL', ...keys(v)]),
  one('unlink', 2, (v) => ['UNLINK', ...keys(v)]),
  one('exists', 3, (v) => ['EXISTS', ...keys(v)]),
  one('touch', 2, (v) => ['TOUCH', ...keys(v)]),
  one('type', 3, (v) => ['TYPE', v.anyKey()]),
  one('rename', 3, (v) => ['RENAME', v.anyKey(), v.anyKey()]),
  one('renamenx', 3, (v) => ['RENAMENX', v.anyKey(), v.anyKey()]),
  one('copy', 4, (v) => [
    'COPY',
    v.anyKey(),
    v.anyKey(),
    ...v.some(0.4, [['DB', database(v)], ['REPLACE']]),
  ]),
  one('move', 3, (v) => ['MOVE', v.anyKey(), database(v)]),
  one('randomkey', 2, () => ['RANDOMKEY']),
  one('keys', 3, (v) => ['KEYS', v.pattern()]),
  one('scan', 4, scan),
  one(['scan', 'scan TYPE'], 3, (v) => [
    ...scan(v),
    'TYPE',
    v.pick(['string', 'hash', 'STRING', 'list', 'zset', 'nosuch', '']),
  ]),
  one('dbsize', 3, () => ['DBSIZE']),
];
