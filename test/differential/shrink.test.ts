import test from 'ava';
import { shrink } from './shrink.js';
import type { Batch } from './side-by-side.js';

const batch = (line: string): Batch => ({ by: 0, commands: [line.split(' ')] });
const lines = (batches: readonly Batch[] | null): string[] | undefined =>
  batches?.map(({ commands }) => commands.map((words) => words.join(' ')).join());

/** A hundred commands, and one that shows something when these have gone before it, in this order. */
function history(...needed: string[]): {
  batches: Batch[];
  reproduces: (some: readonly Batch[]) => Promise<boolean>;
} {
  const noise = Array.from({ length: 100 }, (_, at) => batch(`SET k${at % 7} ${at}`));
  for (const [at, line] of needed.entries()) noise.splice(10 + 20 * at, 0, batch(line));
  const reproduces = async (some: readonly Batch[]): Promise<boolean> => {
    const wanted = [...needed];
    for (const line of lines(some)!) if (line === wanted[0]) wanted.shift();
    return wanted.length === 0;
  };
  return { batches: [...noise, batch('GET k1')], reproduces };
}

test('a command that shows it alone is all that is left', async (t) => {
  const { batches, reproduces } = history();
  t.deepEqual(lines(await shrink(batches, reproduces, 100)), ['GET k1']);
});

test('of commands about the same keys, those are left that it takes', async (t) => {
  const { batches, reproduces } = history('APPEND k1 x', 'FLUSHDB', 'SELECT 3');
  t.deepEqual(lines(await shrink(batches, reproduces, 200)), [
    'APPEND k1 x',
    'FLUSHDB',
    'SELECT 3',
    'GET k1',
  ]);
});

test('commands about other keys are found too', async (t) => {
  const { batches, reproduces } = history('SET other 1', 'RENAME other another');
  t.deepEqual(lines(await shrink(batches, reproduces, 400)), [
    'SET other 1',
    'RENAME other another',
    'GET k1',
  ]);
});

test('of a transaction, what it does not take is left out', async (t) => {
  const commands = ['MULTI', 'GET a', 'INCR k1', 'GET b', 'EXEC'].map((line) => line.split(' '));
  const reproduces = async (some: readonly Batch[]): Promise<boolean> =>
    some.some(({ commands }) => commands.some((words) => words.join(' ') === 'INCR k1'));
  const left = await shrink([{ by: 0, commands }], reproduces, 100);
  t.deepEqual(lines(left), ['MULTI,INCR k1,EXEC']);
});

test('what does not show again is told apart', async (t) => {
  const { batches } = history();
  t.is(await shrink(batches, async () => false, 100), null);
});

test('it ends after so many replays', async (t) => {
  const { batches, reproduces } = history('SET other 1');
  let replays = 0;
  const counted = (some: readonly Batch[]): Promise<boolean> => {
    replays++;
    return reproduces(some);
  };
  const left = await shrink(batches, counted, 10);
  t.is(replays, 10);
  t.true(left!.length < batches.length);
});
