import test from 'ava';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { minutesOf } from './arguments.js';
import { CommandSource } from './command-source.js';
import { mutate } from './mutation.js';
import { expectationOf } from './requests.js';

const INPUTS = 30;

/** Inputs of both framings, and what becomes of each. */
function inputsOf(seed: number): string[] {
  const random = new SeededRandom(seed);
  const source = new CommandSource(random.fork());
  return Array.from({ length: INPUTS }, (_, at) => {
    const input = source.input(at % 2 === 0 ? 'resp' : 'line');
    const mutated = mutate(input, random, source.pieces);
    return `${input.toString('latin1')} becomes ${mutated.toString('latin1')}`;
  });
}

test('a seed replays its inputs, and another one makes others', (t) => {
  const inputs = inputsOf(1);
  t.deepEqual(inputsOf(1), inputs);
  t.true(new Set([...inputs, ...inputsOf(2)]).size > 1.9 * INPUTS);
});

test('inputs are requests, most are changed by a mutation, and what it is given stays as it was', (t) => {
  const random = new SeededRandom(3);
  const source = new CommandSource(random.fork());
  let requests = 0;
  let changed = 0;
  for (let at = 0; at < INPUTS; at++) {
    const input = source.input('resp');
    const before = Buffer.from(input);
    if (!mutate(input, random, source.pieces).equals(before)) changed++;
    t.true(input.equals(before));
    requests += expectationOf(input)?.requests ?? 0;
  }
  t.true(requests > INPUTS);
  t.true(changed > 0.9 * INPUTS);
});

test('minutes are one unless they are given, and nothing else is taken', (t) => {
  t.is(minutesOf([]), 1);
  t.is(minutesOf(['--minutes', '0.5']), 0.5);
  for (const words of [['--minutes'], ['--minutes', 'x'], ['--minutes', '0'], ['5'], ['-m', '5']]) {
    t.throws(() => minutesOf(words), { message: /expected --minutes N/ });
  }
});
