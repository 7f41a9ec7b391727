import type { ExecutionContext } from 'ava';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';

const SEEDS = 2 ** 32;

/** TEST_SEED from the environment, to replay a failure; else a new one. */
export function seedOfRun(): number {
  const given = process.env['TEST_SEED'];
  if (given === undefined) return Math.floor(Math.random() * SEEDS);
  const seed = given.trim() === '' ? Number.NaN : Number(given);
  if (!Number.isInteger(seed) || seed < 0 || seed >= SEEDS) {
    throw new RangeError(`TEST_SEED is an integer from 0 to ${SEEDS - 1}: ${given}`);
  }
  return seed;
}

/** The run's random numbers; the test's log tells how to replay them. */
export function randomOfRun(t: ExecutionContext): SeededRandom {
  const random = new SeededRandom(seedOfRun());
  t.log(`TEST_SEED=${random.seed}`);
  return random;
}
