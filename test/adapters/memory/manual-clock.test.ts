import test from 'ava';
import { ManualClock } from '../../../src/adapters/memory/manual-clock.js';

test('time stands still until it is advanced, and the wall clock can be set apart', (t) => {
  const clock = new ManualClock(1000);
  t.is(clock.nowMs(), 1000);
  t.is(clock.monotonicMs(), 0);
  clock.advance(2.5);
  t.is(clock.nowMs(), 1002);
  t.is(clock.monotonicMs(), 2.5);
  clock.setNowMs(5);
  t.is(clock.nowMs(), 5);
  t.is(clock.monotonicMs(), 2.5);
});

test('time does not go back', (t) => {
  t.throws(() => new ManualClock().advance(-1), { instanceOf: RangeError });
  t.throws(() => new ManualClock().advance(Number.NaN), { instanceOf: RangeError });
});
