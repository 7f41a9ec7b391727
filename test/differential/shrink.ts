import type { Batch } from './side-by-side.js';
import { nameOf } from './command-names.js';

/** Commands that a later one may depend on, whatever keys it names. */
const ABOUT_EVERYTHING = ['flushdb', 'flushall', 'swapdb', 'config|set'];
const ABOUT_THE_CONNECTION = [
  'select',
  'hello',
  'reset',
  'auth',
  'client|setname',
  'client|reply',
  'multi',
  'watch',
  'subscribe',
  'psubscribe',
  'unsubscribe',
  'punsubscribe',
];

const BRACKETS = ['multi', 'exec', 'discard', 'client|reply'];

/** Whether these batches, on empty servers, show the same. */
export type Reproduces = (batches: readonly Batch[]) => Promise<boolean>;

/**
 * Fewer batches that show the same: those about the same keys, if they do, and of them none that can be
 * left out. Null when not even all of them show it again.
 */
export async function shrink(
  batches: readonly Batch[],
  reproduces: Reproduces,
  replaysMax: number,
): Promise<readonly Batch[] | null> {
  let replays = 0;
  const shows = async (candidate: readonly Batch[]): Promise<boolean> =>
    ++replays <= replaysMax && (await reproduces(candidate));
  const related = relatedTo(batches);
  let left: readonly Batch[] | null = null;
  for (const candidate of [batches.slice(-1), related, batches]) {
    if (left === null && (await shows(candidate))) left = candidate;
  }
  if (left === null) return null;
  // The last batch, which shows the difference, stays.
  for (let size = left.length >> 1; size >= 1; size >>= 1) {
    for (let end = left.length - 1; end > 0; end -= size) {
      const start = Math.max(0, end - size);
      const candidate: Batch[] = [...left.slice(0, start), ...left.slice(end)];
      if (await shows(candidate)) left = candidate;
    }
  }
  for (let at = left.length - 1; at >= 0; at--) left = await shrinkBatch(left, at, shows);
  return left;
}

/** Without those commands of a batch that it does not take. What holds a batch together stays. */
async function shrinkBatch(
  batches: readonly Batch[],
  at: number,
  shows: Reproduces,
): Promise<readonly Batch[]> {
  let left = batches;
  for (let index = batches[at]!.commands.length - 1; index >= 0; index--) {
    const { by, commands } = left[at]!;
    if (commands.length === 1 || BRACKETS.includes(nameOf(commands[index]!))) continue;
    const candidate = left.with(at, { by, commands: commands.toSpliced(index, 1) });
    if (await shows(candidate)) left = candidate;
  }
  return left;
}

/** Batches that share a word with the last one, or that a batch of any words depends on. */
function relatedTo(batches: readonly Batch[]): readonly Batch[] {
  const last = batches.at(-1)!;
  const words = new Set(last.commands.flatMap((command) => command.slice(1)));
  return batches.filter(
    (batch) =>
      batch.commands.some(
        (command) =>
          command.slice(1).some((word) => words.has(word)) ||
          ABOUT_EVERYTHING.includes(nameOf(command)) ||
          (batch.by === last.by && ABOUT_THE_CONNECTION.includes(nameOf(command))),
      ) || batch === last,
  );
}
