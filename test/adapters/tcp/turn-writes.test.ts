import test from 'ava';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { TurnWrites, type TurnWriter } from '../../../src/adapters/tcp/turn-writes.js';
import { StubClock } from '../../helpers/protocol-stubs.js';

function scene(stepMs: number) {
  const timers = new ManualTimers();
  const clock = new StubClock();
  clock.stepMs = stepMs;
  const written: number[] = [];
  const writer = (at: number): TurnWriter => ({ turnEnded: () => written.push(at) });
  return { timers, written, writer, turnWrites: new TurnWrites(timers, clock) };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

test('replies are written in one turn, in order, however long that takes', (t) => {
  const { timers, written, writer, turnWrites } = scene(10);
  for (const at of range(0, 100)) turnWrites.add(writer(at));
  t.deepEqual(written, []);
  timers.runTurn();
  t.deepEqual(written, range(0, 100));
  t.is(timers.pending, 0);
});

test('messages that take no time are written in one turn, behind the replies', (t) => {
  const { timers, written, writer, turnWrites } = scene(0);
  for (const at of range(1, 100)) turnWrites.addLater(writer(at));
  turnWrites.add(writer(0));
  timers.runTurn();
  t.deepEqual(written, range(0, 100));
  t.is(timers.pending, 0);
});

test('messages that take long leave the thread to others in between', (t) => {
  const { timers, written, writer, turnWrites } = scene(1);
  for (const at of range(0, 100)) turnWrites.addLater(writer(at));
  timers.runTurn();
  t.deepEqual(written, range(0, 32), 'the clock stands at 2 ms after two steps');
  turnWrites.add(writer(-1));
  turnWrites.addLater(writer(100));
  timers.runTurn();
  t.deepEqual(written, [...range(0, 32), -1, ...range(32, 64)]);
  timers.runTurns();
  t.deepEqual(written.slice(-69), [...range(32, 101)]);
  t.is(timers.pending, 0);
});

test('who is added while others write has a turn of its own', (t) => {
  const { timers, written, writer, turnWrites } = scene(0);
  turnWrites.add({
    turnEnded: () => {
      written.push(1);
      turnWrites.add(writer(2));
    },
  });
  timers.runTurn();
  t.deepEqual(written, [1]);
  timers.runTurn();
  t.deepEqual(written, [1, 2]);
  t.is(timers.pending, 0);
});
