import type { Disk } from '../ports/disk.js';
import type { SealedJournal } from '../ports/sealed-journal.js';
import { ChangeCollector } from './change-collector.js';
import { type ChangeSource, MemorySource, MergedSource } from './change-source.js';
import type { Spaces } from './spaces.js';
import { spill, SpilledRun } from './spilled-run.js';

/** Only what a checkpoint needs while it runs; emptied when one begins. */
const RUNS_FOLDER = 'checkpoint';
/** Records that are sorted in memory; more go to the disk as a sorted run, to be merged. */
export const RUN_BYTES_MAX = 120 * 1024 * 1024;

export interface CollectOptions {
  readonly disk: Disk;
  readonly journal: SealedJournal;
  readonly range: { readonly from: number; readonly through: number };
  readonly runBytesMax: number;
  readonly onProgress: () => void;
}

/** All changes of a part of the journal, ordered by key. */
export interface Collected {
  readonly source: ChangeSource;
  readonly spaces: Spaces;
  /** Removes what is on the disk. */
  close(): Promise<void>;
}

export async function collectChanges(options: CollectOptions): Promise<Collected> {
  const { disk, journal, range, runBytesMax, onProgress } = options;
  await emptyFolder(disk);
  const collector = new ChangeCollector();
  const paths: string[] = [];
  const spillRun = async (): Promise<void> => {
    const path = `${RUNS_FOLDER}/${paths.length}.run`;
    paths.push(path);
    await spill(disk, path, collector.takeRun());
  };
  await journal.read(range, collector, () => {
    onProgress();
    return collector.bytes >= runBytesMax || collector.isFull ? spillRun() : undefined;
  });
  const { memory, order } = collector.takeRun();
  const runs: SpilledRun[] = [];
  for (const path of paths) runs.push(await SpilledRun.open(disk, path));
  const close = async (): Promise<void> => {
    for (const run of runs) await run.close();
    for (const path of paths) await disk.remove(path);
  };
  const last = new MemorySource(memory, order);
  const source = runs.length === 0 ? last : new MergedSource([...runs, last]);
  return { source, spaces: collector.spaces, close };
}

/** What a checkpoint that was cut off has left. */
async function emptyFolder(disk: Disk): Promise<void> {
  await disk.makeFolder(RUNS_FOLDER);
  for (const name of await disk.list(RUNS_FOLDER)) await disk.remove(`${RUNS_FOLDER}/${name}`);
}
