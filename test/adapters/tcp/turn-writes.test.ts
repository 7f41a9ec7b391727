import test from 'ava';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { TurnWrites, type TurnWriter } from '../../../src/adapters/tcp/turn-writes.js';
import { StubClock } from '../../helpers/protocol-stubs.js';

function scene(stepMs: number) {
  const timers = new ManualTimers();
  const clock = new StubClock();
  clock.stepMs = stepMs;
  const written: number[] = [];
  const writers = Array.from({ length: 100 }, (_, at): TurnWriter => ({
    turnEnded: () => written.push(at),
  }));
  return { timers, written, writers, turnWrites: new TurnWrites(timers, clock) };
}

const upTo = (end: number): number[] => Array.from({ length: end }, (_, at) => at);

test('all who have something to write do so in one turn, in order, when it takes no time', (t) => {
  const { timers, written, writers, turnWrites } = scene(0);
  for (const writer of writers) turnWrites.add(writer);
  t.deepEqual(written, []);
  timers.runTurn();
  t.deepEqual(written, upTo(100));
  t.is(timers.pending, 0);
});

test('writes that take long leave the thread to others in between', (t) => {
  const { timers, written, writers, turnWrites } = scene(1);
  for (const writer of writers) turnWrites.add(writer);
  timers.runTurn();
  t.deepEqual(written, upTo(32), 'the clock stands at 2 ms after two steps');
  turnWrites.add({ turnEnded: () => written.push(100) });
  timers.runTurns();
  t.deepEqual(written, upTo(101));
  t.is(timers.pending, 0);
});

test('who is added while others write has a turn of its own', (t) => {
  const { timers, written, turnWrites } = scene(0);
  const again = { turnEnded: () => written.push(2) };
  turnWrites.add({
    turnEnded: () => {
      written.push(1);
      turnWrites.add(again);
    },
  });
  timers.runTurn();
  t.deepEqual(written, [1]);
  timers.runTurn();
  t.deepEqual(written, [1, 2]);
  t.is(timers.pending, 0);
});
