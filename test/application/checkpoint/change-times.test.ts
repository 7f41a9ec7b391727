import test from 'ava';
import { ChangeTimes } from '../../../src/application/checkpoint/change-times.js';
import { cases } from '../../helpers/scale.js';
import { randomOfRun } from '../../helpers/seed.js';

test('a number has the time of the last note that is not behind it', (t) => {
  const times = new ChangeTimes();
  t.is(times.timeOf(5), 0);
  times.note(3, 1000);
  times.note(10, 2000);
  t.deepEqual(
    [2, 3, 9, 10, 99].map((sequence) => times.timeOf(sequence)),
    [0, 1000, 1000, 2000, 2000],
  );
});

test('time without changes moves the last note, and a clock that goes back is not followed', (t) => {
  const times = new ChangeTimes();
  times.note(1, 1000);
  times.note(1, 5000);
  t.is(times.timeOf(1), 5000);
  times.note(2, 4000);
  t.is(times.timeOf(2), 5000);
  times.note(3, 6000);
  t.deepEqual([times.timeOf(2), times.timeOf(3)], [5000, 6000]);
});

test('however many changes there are, times are right to a 256th of their age', (t) => {
  const random = randomOfRun(t);
  const count = cases(200_000, 2_000_000);
  const times = new ChangeTimes();
  const at = new Float64Array(count);
  let nowMs = 1_767_225_600_000;
  for (let sequence = 0; sequence < count; sequence++) {
    nowMs += random.below(1000) === 0 ? random.below(100_000_000) : random.below(3);
    at[sequence] = nowMs;
    times.note(sequence, nowMs);
  }
  for (let sequence = 0; sequence < count; sequence++) {
    const found = times.timeOf(sequence);
    const error = at[sequence]! - found;
    const bound = (nowMs - at[sequence]!) / 256 + 3;
    if (error < 0 || error > bound) t.fail(`${sequence}: ${error} ms off, allowed ${bound}`);
  }
  t.is(times.timeOf(count - 1), nowMs);
});
