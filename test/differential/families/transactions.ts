import { exactly, scene, type Recipe } from '../recipe.js';
import type { Step, Words } from '../step.js';
import type { Vocabulary } from '../vocabulary.js';

const MULTI: Words = ['MULTI'];
const EXEC: Words = ['EXEC'];

const commands = (v: Vocabulary): Words[] => v.several(0, 6, () => v.command());

/** Refused while commands are queued. */
const refused = (v: Vocabulary): Words =>
  v.pick([['MULTI'], ['WATCH', 'k1'], ['NOSUCH', 'a'], ['GET'], ['EXEC', 'x'], ['DISCARD', 'x']]);

/** What another client does to keys that may be watched. */
const meddling = (v: Vocabulary, key: string): Words =>
  v.pick([
    ['SET', key, v.value()],
    ['DEL', key],
    ['EXPIRE', key, '1000000'],
    ['EXPIRE', key, '-1'],
    ['GET', key],
    ['APPEND', key, ''],
    ['INCR', key],
    ['PERSIST', key],
    ['HSET', key, 'f', '1'],
    ['RENAME', key, 'k9'],
    ['RENAME', 'k9', key],
    ['COPY', 'k9', key, 'REPLACE'],
    ['MOVE', key, '1'],
    ['FLUSHDB'],
    ['FLUSHALL'],
    ['SWAPDB', '0', '1'],
    ['SET', 'k8', '1'],
    ['TOUCH', key],
    ['SETRANGE', key, '0', ''],
    ['SET', key, '1', 'NX'],
    ['GETEX', key, 'PERSIST'],
    ['TYPE', key],
  ]);

function watched(v: Vocabulary): Step[] {
  const key = v.pick(['k0', 'k1', 'h0', 'nothing']);
  const mine = (words: Words): Step => ({ by: 0, words });
  const theirs: Step = { by: v.pick([0, 1, 1, 1]), words: meddling(v, key) };
  const calm = v.pick<Words[]>([[], [], [], [['UNWATCH']], [MULTI, ['DISCARD']]]);
  return [
    mine(['SELECT', '0']),
    { by: 1, words: ['SELECT', v.pick(['0', '0', '0', '1'])] },
    mine(['WATCH', key, ...v.several(0, 1, () => v.anyKey())]),
    ...(v.chance(0.8) ? [theirs] : []),
    ...calm.map(mine),
    mine(MULTI),
    ...(v.chance(0.2) ? [theirs] : []),
    mine(['SET', 'k8', v.value()]),
    mine(['GET', key]),
    mine(EXEC),
    // With nothing watched any more.
    mine(MULTI),
    mine(EXEC),
  ];
}

const needs = ['multi', 'exec', 'discard', 'watch', 'unwatch'];

export const transactions: readonly Recipe[] = [
  exactly(needs, 8, (v) => [MULTI, ...commands(v), EXEC]),
  exactly(needs, 2, (v) => [MULTI, ...commands(v), ['DISCARD']]),
  // An error before EXEC makes that refuse; DISCARD ends what a refused EXEC with words has left.
  exactly(needs, 4, (v) => [MULTI, ...commands(v), refused(v), ...commands(v), EXEC, ['DISCARD']]),
  exactly([...needs, 'reset'], 1, (v) => [MULTI, ...commands(v), ['RESET'], EXEC]),
  exactly([...needs, 'quit'], 1, (v) => [MULTI, ['SET', 'k1', v.value()], ['QUIT']]),
  exactly(needs, 2, (v) => [
    v.pick([EXEC, ['DISCARD'], ['EXEC', 'x'], ['UNWATCH'], ['UNWATCH', 'x']]),
  ]),
  exactly(needs, 1, (v) => [['WATCH', ...v.several(0, 2, () => v.key())], ['UNWATCH']]),
  scene(needs, 12, watched),
];
