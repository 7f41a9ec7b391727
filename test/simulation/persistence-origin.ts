import { KEEP_EVERYTHING } from '../../src/adapters/memory/choices.js';
import { CHECKPOINT_COMMITS } from '../../src/adapters/parquet/delta/delta-table.js';
import { pairs } from './persistence-commands.js';
import type { Origin } from './simulated-run.js';
import { SimulatedRun } from './simulated-run.js';

/** So many commits make a checkpoint of the table's log due. */
export const LOG_COMMITS = CHECKPOINT_COMMITS;
/** Longer than what must be kept for readers. */
export const BEYOND_RETENTION_MS = 11 * 60 * 1000;

/**
 * A database that has had many checkpoints, and was stopped. Its table's log has a checkpoint, and the
 * next commit makes another one due.
 */
export async function makeOrigin(): Promise<Origin> {
  const run = new SimulatedRun({ seed: 7 });
  await run.start();
  const client = run.connect();
  await client.do('MSET', ...pairs(0, 14, 'first'));
  const commit = async (at: number): Promise<void> => {
    await client.do('SET', `key:${String(at % 5).padStart(3, '0')}`, `commit ${at}`);
    await client.do('SAVE');
  };
  for (let at = 1; at < LOG_COMMITS; at++) await commit(at);
  await run.pass(BEYOND_RETENTION_MS);
  for (let at = 0; at < LOG_COMMITS; at++) await commit(at);
  await run.stop();
  const { disk, history, nowMs } = run;
  return { disk: disk.crash(KEEP_EVERYTHING), history, nowMs };
}
