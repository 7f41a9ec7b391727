import test from 'ava';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { Allowance } from '../../../src/adapters/protocol/allowance.js';

const WAIT_MS = 5;
const MOST = 10;

interface Scene {
  readonly timers: ManualTimers;
  readonly allowance: Allowance;
  readonly called: number[];
  /** Each of them spends so much when it is called. */
  wait(count: number, spends?: number): void;
}

function scene(): Scene {
  const timers = new ManualTimers();
  const allowance = new Allowance({ timers, most: MOST, perCall: 2, waitMs: WAIT_MS });
  const called: number[] = [];
  let next = 0;
  return {
    timers,
    allowance,
    called,
    wait: (count, spends = 0) => {
      for (let at = 0; at < count; at++) {
        const number = next++;
        allowance.wait(() => {
          called.push(number);
          for (let spent = 0; spent < spends; spent++) allowance.spend();
        });
      }
    },
  };
}

test('what a turn has is there again in the next when nobody waits', (t) => {
  const { timers, allowance } = scene();
  for (let turn = 0; turn < 3; turn++) {
    for (let spent = 0; spent < MOST; spent++) {
      t.false(allowance.isSpent);
      allowance.spend();
    }
    t.true(allowance.isSpent);
    timers.runTurns();
  }
  t.is(timers.pending, 0);
});

test('the queue gets it after a time, in order, and the turns before have nothing', (t) => {
  const { timers, allowance, called, wait } = scene();
  wait(7);
  for (let spent = 0; spent < MOST; spent++) allowance.spend();
  timers.runTurns();
  timers.advance(WAIT_MS - 1);
  timers.runTurns();
  t.true(allowance.isSpent);
  t.deepEqual(called, []);
  timers.advance(1);
  t.deepEqual(called, [0, 1, 2, 3, 4]);
  t.is(allowance.waiting, 2);
  timers.runTurns();
  t.true(allowance.isSpent);
  timers.advance(WAIT_MS);
  timers.runTurns();
  t.deepEqual(called, [0, 1, 2, 3, 4, 5, 6]);
  t.false(allowance.isSpent);
  t.is(timers.pending, 0);
});

test('what was had too much is taken from what comes', (t) => {
  const { timers, allowance, called, wait } = scene();
  for (let spent = 0; spent < 2 * MOST; spent++) {
    t.false(allowance.isOverspent);
    allowance.spend();
  }
  t.true(allowance.isOverspent);
  wait(1);
  timers.runTurns();
  timers.advance(WAIT_MS);
  t.deepEqual(called, []);
  t.false(allowance.isOverspent);
  timers.runTurns();
  timers.advance(WAIT_MS);
  t.deepEqual(called, [0]);
});

test('who is called may wait again, behind all others; a long queue loses nobody', (t) => {
  const { timers, allowance, called, wait } = scene();
  const count = 5000;
  wait(count, 3);
  allowance.wait(() => wait(1));
  while (allowance.waiting > 0) {
    const before = called.length;
    timers.runTurns();
    timers.advance(WAIT_MS);
    t.true(called.length - before <= 2);
  }
  t.deepEqual(
    called,
    Array.from({ length: count + 1 }, (_, at) => at),
  );
});
