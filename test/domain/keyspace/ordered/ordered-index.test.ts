import test, { type ExecutionContext } from 'ava';
import type { SeededRandom } from '../../../../src/adapters/memory/seeded-random.js';
import { cases } from '../../../helpers/scale.js';
import { randomOfRun } from '../../../helpers/seed.js';
import { fixed, type MakeKey, OrderedIndexModel } from './ordered-index-model.js';

/** Grows and shrinks by turns, so that pages split and join on every level. */
function runModel(t: ExecutionContext, countMax: number, makeKey: MakeKey): void {
  const random = randomOfRun(t);
  const model = new OrderedIndexModel(random, makeKey);
  const steps = cases(20_000, 400_000);
  const checkEvery = Math.max(500, steps / 60);
  let isGrowing = true;
  let largest = 0;
  let done = 0;
  for (; done < steps; done++) {
    if (model.keys.length >= countMax) isGrowing = false;
    else if (model.keys.length < countMax / 100) isGrowing = true;
    step(model, random, isGrowing);
    largest = Math.max(largest, model.keys.length);
    if (done % checkEvery === 0) model.check();
  }
  model.check();
  t.is(done, steps);
  t.true(largest > countMax / 4, `at most ${largest} keys`);
  while (model.keys.length > 0) model.removeOne();
  model.check();
}

function step(model: OrderedIndexModel, random: SeededRandom, isGrowing: boolean): void {
  const dice = random.below(1000);
  if (dice === 0 && random.below(20) === 0) model.reset();
  else if (dice === 1 && random.below(4) === 0) model.removeRange(random.below(200));
  else if (dice < 8) model.scan(random.below(300));
  else if (dice < 30) model.reserveInVain();
  else if (dice < (isGrowing ? 230 : 800)) model.removeOne();
  else model.toggle(!isGrowing);
}

const bytes = (random: SeededRandom, length: number, alphabet: string): string => {
  let text = '';
  for (let at = 0; at < length; at++) text += alphabet[random.below(alphabet.length)]!;
  return text;
};

const EDGES = '\x00\x01\x7f\x80\xfe\xff';

test('keys of any bytes are in order, the empty one first', (t) =>
  runModel(t, 4000, (random) => bytes(random, random.below(9), EDGES)));

test('keys that share long beginnings are in order, also in pages whose prefix must shrink', (t) =>
  runModel(t, 4000, (random) => {
    const shared = 'user:'.repeat(random.below(40));
    return shared + bytes(random, random.below(6), 'ab\xff');
  }));

test('keys of which some are too long for a page are in order', (t) =>
  runModel(t, 1500, (random) => {
    const shared = 'x'.repeat(random.below(3) * 200);
    return shared + bytes(random, random.below(4), 'ab') + 'y'.repeat(random.below(90));
  }));

test('keys around the longest that a page holds are in order', (t) =>
  runModel(
    t,
    1500,
    (random) => bytes(random, 1 + random.below(6), 'abc') + 'z'.repeat(245 + random.below(20)),
  ));

test('keys that come in order, in several runs side by side, are in order', (t) => {
  const next = new Map<number, number>();
  return runModel(t, 8000, (random) => {
    const run = random.below(4);
    const number = next.get(run) ?? 0;
    next.set(run, number + 1);
    return `${run}:${String(number).padStart(12, '0')}`;
  });
});

test('keys that come in falling order are in order', (t) =>
  runModel(t, 8000, (_, at) => String(1_000_000_000 - at)));

const COUNT = 20_000;
/** A key of 17 bytes needs a slot, a length, and four or five digits behind its page's prefix. */
const bytesPerKey = (model: OrderedIndexModel): number => model.index.usedBytes / model.keys.length;

test('keys in order fill their pages, one run and four side by side', (t) => {
  for (const runs of [1, 4]) {
    const model = new OrderedIndexModel(randomOfRun(t), (_, at) => {
      const number = Math.floor(at / runs) + (at % runs) * COUNT;
      return `key:${String(number).padStart(13, '0')}`;
    });
    for (let at = 0; at < COUNT; at++) model.toggle(false);
    model.check();
    t.is(model.keys.length, COUNT);
    t.true(bytesPerKey(model) < 10, `${bytesPerKey(model)} bytes for each key of ${runs} runs`);
  }
});

test('keys in random order fill at least half of their pages', (t) => {
  const random = randomOfRun(t);
  const model = new OrderedIndexModel(
    random,
    () => `key:${String(random.next()).padStart(13, '0')}`,
  );
  for (let at = 0; at < COUNT; at++) model.toggle(false);
  model.check();
  t.true(bytesPerKey(model) < 2 * (2 + 1 + 9), `${bytesPerKey(model)} bytes for each key`);
});

test('pages of keys that are gone are given back', (t) => {
  const model = new OrderedIndexModel(randomOfRun(t), (_, at) => `key:${at}`);
  for (let at = 0; at < COUNT; at++) model.toggle(false);
  const { usedBytes, allocatedBytes } = model.index;
  model.removeRange(0);
  while (model.keys.length > 10) model.removeOne();
  model.check();
  t.true(model.index.usedBytes < usedBytes / 10, `${model.index.usedBytes} of ${usedBytes} bytes`);
  t.true(model.index.allocatedBytes <= allocatedBytes);
});

test('a key that is there already, and one that is not there, are mistakes that are noticed', (t) => {
  const model = new OrderedIndexModel(randomOfRun(t), () => 'a');
  t.throws(() => model.index.removed(...fixed('a')), { message: /is empty/ });
  model.toggle(false);
  t.throws(() => model.index.reserve(...fixed('a')), { message: /already/ });
  t.throws(() => model.index.removed(...fixed('b')), { message: /not in the index/ });
  t.throws(() => model.index.assertConsistent(2), { message: /1 keys of 2/ });
});
