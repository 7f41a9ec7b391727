import test from 'ava';
import { randomOfRun, seedOfRun } from './seed.js';

/** Calls with TEST_SEED as given, undefined for not set, and puts it back. */
function withSeed<Result>(given: string | undefined, call: () => Result): Result {
  const before = process.env['TEST_SEED'];
  set(given);
  try {
    return call();
  } finally {
    set(before);
  }
}

function set(given: string | undefined): void {
  if (given === undefined) delete process.env['TEST_SEED'];
  else process.env['TEST_SEED'] = given;
}

test('TEST_SEED replays a run', (t) => {
  t.is(withSeed('4294967295', seedOfRun), 4_294_967_295);
  const draw = (): number => randomOfRun(t).next();
  t.is(withSeed('12', draw), withSeed('12', draw));
  t.not(withSeed('12', draw), withSeed('13', draw));
});

test('without TEST_SEED every run has a seed of its own that TEST_SEED takes', (t) => {
  const seeds = Array.from({ length: 20 }, () => withSeed(undefined, seedOfRun));
  t.true(new Set(seeds).size > 15);
  for (const seed of seeds) t.is(withSeed(String(seed), seedOfRun), seed);
});

test('a TEST_SEED that is no seed is refused, not taken for another', (t) => {
  for (const given of ['', 'abc', '-1', '1.5', '4294967296']) {
    t.throws(() => withSeed(given, seedOfRun), { instanceOf: RangeError, message: /TEST_SEED/ });
  }
});
