import test from 'ava';
import type { ExecutionContext } from 'ava';
import { KEEP_EVERYTHING } from '../../src/adapters/memory/choices.js';
import { DataDamagedError } from '../../src/domain/errors.js';
import { makeOrigin } from './persistence-origin.js';
import { SimulatedRun } from './simulated-run.js';
import type { Origin } from './simulated-run.js';

/** A database with a table, its log's checkpoint, and a journal behind it that was not closed. */
async function crashed(): Promise<Origin> {
  const run = new SimulatedRun({ origin: await makeOrigin() });
  await run.start();
  const client = run.connect();
  await client.do('MSET', 'key:001', 'after', 'new', '1');
  await client.do('EXPIRE', 'new', '100');
  run.abandon(KEEP_EVERYTHING);
  return run;
}

/** Starts once with one read cut short: whether there was such a read, and whether the start was refused. */
async function startShort(
  t: ExecutionContext,
  origin: Origin,
  skip: number,
): Promise<'unmet' | 'refused' | 'right'> {
  const run = new SimulatedRun({ origin });
  run.disk.shorten({ skip });
  let isRefused = false;
  try {
    // It compares what is there with what was promised.
    await run.start();
  } catch (error) {
    t.true(error instanceof DataDamagedError, `read ${skip}: ${String(error)}`);
    isRefused = true;
  }
  if (run.disk.count('read') <= skip) return 'unmet';
  return isRefused ? 'refused' : 'right';
}

test('a read of a start that ends early is told as damage of that file, or does no harm', async (t) => {
  const origin = await crashed();
  const counts = { unmet: 0, refused: 0, right: 0 };
  for (let skip = 0; counts.unmet === 0; skip++) counts[await startShort(t, origin, skip)]++;
  t.log(counts);
  t.true(counts.refused > 10);
});
