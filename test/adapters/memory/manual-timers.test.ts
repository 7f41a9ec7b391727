import test from 'ava';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';

test('timers fire in the order they are due, each at its own moment', (t) => {
  const timers = new ManualTimers();
  const fired: string[] = [];
  const at = (name: string) => () => void fired.push(`${name} ${timers.clock.monotonicMs()}`);
  timers.after(30, at('c'));
  timers.after(10, at('a'));
  timers.after(10, at('b'));
  timers.every(20, at('every'));
  t.is(timers.advance(9), 0);
  t.is(timers.advance(51), 6);
  t.deepEqual(fired, ['a 10', 'b 10', 'every 20', 'c 30', 'every 40', 'every 60']);
  t.is(timers.clock.monotonicMs(), 60);
});

test('a cancelled timer does not fire, also when it cancels itself or another', (t) => {
  const timers = new ManualTimers();
  let calls = 0;
  const cancel = timers.every(10, () => {
    calls++;
    cancel();
  });
  const second = timers.after(15, () => calls++);
  timers.after(12, () => second());
  timers.advance(100);
  t.is(calls, 1);
  t.is(timers.pending, 0);
});

test('the end of the turn calls what was scheduled before it, once', (t) => {
  const timers = new ManualTimers();
  const fired: number[] = [];
  timers.afterTurn(() => {
    fired.push(1);
    timers.afterTurn(() => void fired.push(2));
  });
  t.is(timers.runTurn(), 1);
  t.deepEqual(fired, [1]);
  t.is(timers.runTurn(), 1);
  t.is(timers.runTurn(), 0);
  t.deepEqual(fired, [1, 2]);
});

test('turns run until none waits', (t) => {
  const timers = new ManualTimers();
  let left = 3;
  const again = (): void => {
    if (--left > 0) timers.afterTurn(again);
  };
  timers.afterTurn(again);
  timers.afterTurn(() => undefined);
  t.is(timers.runTurns(), 3);
  t.is(timers.runTurns(), 0);
  t.is(timers.pending, 0);
});

test('delays are those that remain', (t) => {
  const timers = new ManualTimers();
  const cancel = timers.after(30, () => undefined);
  timers.every(10, () => undefined);
  t.deepEqual(timers.delaysMs, [30, 10]);
  timers.advance(12);
  t.deepEqual(timers.delaysMs, [18, 8]);
  cancel();
  t.deepEqual(timers.delaysMs, [8]);
});

test('runDue fires what is due without letting time pass', (t) => {
  const timers = new ManualTimers();
  let calls = 0;
  timers.after(0, () => calls++);
  timers.after(5, () => calls++);
  t.is(timers.runDue(), 1);
  timers.clock.advance(5);
  t.is(timers.runDue(), 1);
  t.is(calls, 2);
});

test('an interval of nothing would never end and is refused', (t) => {
  t.throws(() => new ManualTimers().every(0, () => undefined), { instanceOf: RangeError });
});
