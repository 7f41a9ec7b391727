import { KEEP_EVERYTHING } from '../../src/adapters/memory/choices.js';
import type { Choices } from '../../src/adapters/memory/choices.js';
import type { JournalRun } from './journal-run.js';

const KEEP_HALF: Choices = { below: (bound) => bound >> 1 };
/** A start has removed the mark of the last stop and has written the header of its file by then. */
const OPERATIONS_TO_NEW_FILE = 12;

/** Every kind of step that touches the disk, in lives that stop and lives that are killed. */
export async function workload(run: JournalRun): Promise<void> {
  await rotations(run);
  await emptyLives(run);
  await killedLives(run);
}

/** The first life: files that end by request and by size, and one that is not needed any more. */
async function rotations(run: JournalRun): Promise<void> {
  await run.start();
  run.append(2);
  await run.sync();
  run.append(5);
  await run.sync();
  const through = await run.rotate();
  for (let batch = 0; batch < 6; batch++) {
    run.append(4);
    await run.sync();
  }
  await run.removeThrough(through);
  await run.close();
}

/** A start after a stop without effects takes the same file name again. */
async function emptyLives(run: JournalRun): Promise<void> {
  for (let life = 0; life < 2; life++) {
    await run.start();
    await run.close();
  }
  await run.start();
  run.append(1);
  await run.sync();
  await run.close();
}

/** What a process leaves in the page cache, or half of it, is told by the next one. */
async function killedLives(run: JournalRun): Promise<void> {
  await run.kill(run.start(), OPERATIONS_TO_NEW_FILE, KEEP_HALF);
  await run.start();
  run.append(3);
  await run.sync();
  run.append(2);
  // The batch is written, its sync is not.
  await run.kill(run.sync(), 1, KEEP_EVERYTHING);
  await run.start();
  run.append(3);
  await run.sync();
  run.append(3);
  await run.kill(run.sync(), 0, KEEP_HALF);
  await run.start();
  run.append(1);
  await run.sync();
  await run.close();
}
