import test from 'ava';
import { AccessClock } from '../../../src/domain/keyspace/access-clock.js';

test('ticks are seconds that wrap after 194 days, and never 0', (t) => {
  const clock = new AccessClock();
  t.is(clock.ticks, 0);
  clock.set(5999, true);
  t.is(clock.ticks, 5);
  t.is(clock.readTicks, 5);
  clock.set(2 ** 24 * 1000, false);
  t.is(clock.ticks, 1);
  t.is(clock.readTicks, 0);
  t.is(clock.idleSeconds(2 ** 24 - 9), 10);
  t.is(clock.idleSeconds(1), 0);
  clock.stop();
  t.is(clock.ticks, 0);
});
