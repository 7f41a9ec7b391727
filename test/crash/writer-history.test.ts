import test from 'ava';
import { WriterHistory, type KeyState, type Observation } from './writer-history.js';

const state = (value: string): KeyState => ({ value, days: 0 });

function saw(key: string, value: string | null): Observation {
  return { key, matches: (found) => (found?.value ?? null) === value };
}

/** 1: SET a 1; 2: MSET a 2 b 2; 3: DEL a b; 4: SET a 4. */
function example(): WriterHistory {
  const history = new WriterHistory();
  history.send([['a', state('1')]]);
  history.send([
    ['a', state('2')],
    ['b', state('2')],
  ]);
  history.send([
    ['a', null],
    ['b', null],
  ]);
  history.send([['a', state('4')]]);
  return history;
}

test('a value is explained by the command that wrote it', (t) => {
  t.is(example().explain([saw('a', '2')], 0), 2);
  t.is(example().explain([saw('a', '2'), saw('b', '2')], 0), 2);
});

test('a miss is explained by the first position that allows it', (t) => {
  t.is(example().explain([saw('a', null)], 0), 0);
  t.is(example().explain([saw('a', null)], 1), 3);
  t.is(example().explain([saw('never', null)], 4), 4);
});

test('an acknowledged write that is gone has no explanation', (t) => {
  t.is(example().explain([saw('a', '1')], 2), null);
  t.is(example().explain([saw('a', null)], 4), null);
});

test('a value that was never sent has no explanation', (t) => {
  t.is(example().explain([saw('a', 'other')], 0), null);
});

test('half of an MSET or of a DEL has no explanation though each key has one', (t) => {
  const history = example();
  t.is(history.explain([saw('a', '2'), saw('b', null)], 0), null);
  t.is(history.explain([saw('a', '1'), saw('b', '2')], 0), null);
  t.is(history.explain([saw('a', null), saw('b', '2')], 1), null);
});

test('a later write without an earlier one has no explanation', (t) => {
  t.is(example().explain([saw('a', '4'), saw('b', '2')], 0), null);
  t.is(example().explain([saw('a', '4'), saw('b', null)], 0), 4);
});

test('the floor is what was acknowledged or seen, whichever is later', (t) => {
  const history = example();
  history.acknowledged = 1;
  t.is(history.floor, 1);
  history.observed = 3;
  t.is(history.floor, 3);
  t.deepEqual(history.statesFrom('a', history.floor), [null, state('4')]);
  t.deepEqual(history.statesFrom('b', 2), [state('2'), null]);
});

test('after settling only what was found counts', (t) => {
  const history = example();
  history.settle(new Map([['a', state('4')]]));
  t.is(history.floor, 0);
  t.deepEqual(history.stateNow('a'), state('4'));
  t.deepEqual(history.stateNow('b'), null);
  t.is(history.explain([saw('a', '4')], 0), 0);
  t.is(history.explain([saw('a', null)], 0), null);
});
