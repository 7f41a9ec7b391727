import test from 'ava';
import { DataDamagedError } from '../../../src/domain/errors.js';
import { Recovery } from '../../../src/adapters/journal/recovery.js';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';
import { replayed } from '../../contracts/journal.js';
import type { Replayed } from '../../contracts/journal.js';
import { contentEnd, journalOn, writeFrames } from '../../helpers/journal-fixture.js';
import type { Frame } from '../../helpers/journal-fixture.js';
import { RecordingSink } from '../../helpers/recording-sink.js';
import { cases } from '../../helpers/scale.js';
import { seedOfRun } from '../../helpers/seed.js';

const FILE_HEADER_BYTES = 64;
const COUNT = 20;
/** Every frame after these knew them durable when it was written. */
const DURABLE = 14;
const seed = seedOfRun();

interface Case {
  readonly disk: MemoryDisk;
  readonly path: string;
  readonly frames: readonly Frame[];
}

async function made(): Promise<Case> {
  const disk = new MemoryDisk();
  const { frames, path } = await writeFrames(disk, { seed, count: COUNT, durable: DURABLE });
  // Most of the prepared room would only take time here; other tests have all of it.
  disk.files.get(path)!.resize(frames.at(-1)!.end + 100);
  return { disk, path, frames };
}

async function replayChanged(
  { disk, path }: Case,
  change: (bytes: Uint8Array) => number | void,
): Promise<Replayed | DataDamagedError> {
  const copy = disk.copy();
  const content = copy.files.get(path)!;
  const size = change(content.view());
  if (size !== undefined) content.resize(size);
  const sink = new RecordingSink();
  try {
    const recovery = new Recovery({ disk: copy, from: 0, sink, progress: () => undefined });
    return { lines: sink.lines, result: await recovery.run() };
  } catch (error) {
    if (error instanceof DataDamagedError) return error;
    throw error;
  }
}

const linesBefore = (frames: readonly Frame[], at: number): readonly string[] =>
  at === 0 ? [] : frames[at - 1]!.linesThrough;

test('frames lie where the fixture says', async (t) => {
  t.log(`TEST_SEED=${seed}`);
  const { disk, path, frames } = await made();
  t.is(frames.length, COUNT);
  const bytes = disk.files.get(path)!.view();
  t.true(contentEnd(bytes) <= frames.at(-1)!.end);
  const result = await replayed(journalOn(disk.copy()));
  t.deepEqual(result.lines, frames.at(-1)!.linesThrough);
  t.is(result.result.bytesCut, 0);
});

test('cut at any byte, a journal gives back exactly the whole frames before the cut', async (t) => {
  t.log(`TEST_SEED=${seed}`);
  const made1 = await made();
  const { frames } = made1;
  let count = 0;
  for (let size = 0; size <= frames.at(-1)!.end; size++) {
    const result = await replayChanged(made1, () => size);
    count++;
    if (size < FILE_HEADER_BYTES) {
      t.true(result instanceof DataDamagedError);
      continue;
    }
    if (result instanceof DataDamagedError) return t.fail(`refused at ${size}: ${result.message}`);
    const whole = frames.filter((frame) => frame.end <= size).length;
    if (result.lines.join('\n') !== linesBefore(frames, whole).join('\n')) {
      return t.fail(`cut at ${size}: not the first ${whole} frames`);
    }
  }
  t.is(count, frames.at(-1)!.end + 1);
});

/** Changes each byte in turn: below the mark the start is refused, above it the tail is cut. */
async function damageEveryByte(
  made1: Case,
  damage: (value: number) => number,
): Promise<{ refused: number; cut: number; problem: string | null }> {
  const { frames, path, disk } = made1;
  const original = disk.files.get(path)!.view();
  let [refused, cut] = [0, 0];
  for (const [index, frame] of frames.entries()) {
    for (let at = frame.start; at < frame.end; at++) {
      const value = damage(original[at]!);
      if (value === original[at]) continue;
      const result = await replayChanged(made1, (bytes) => void (bytes[at] = value));
      if (index < DURABLE) {
        if (!(result instanceof DataDamagedError)) return problem(`byte ${at} was not noticed`);
        if (result.path !== path || result.offset !== frame.start) {
          return problem(`byte ${at} of the frame at ${frame.start}: ${result.message}`);
        }
        refused++;
      } else {
        if (result instanceof DataDamagedError) return problem(`byte ${at}: ${result.message}`);
        if (result.lines.join('\n') !== linesBefore(frames, index).join('\n')) {
          return problem(`byte ${at}: not the frames before ${index}`);
        }
        cut++;
      }
    }
  }
  return { refused, cut, problem: null };

  function problem(text: string): { refused: number; cut: number; problem: string } {
    return { refused, cut, problem: text };
  }
}

test('any flipped byte is damage below the durable mark and a torn tail above it', async (t) => {
  t.log(`TEST_SEED=${seed}`);
  const made1 = await made();
  const bits = cases(1, 8);
  for (let bit = 0; bit < bits; bit++) {
    const mask = bits === 1 ? 1 << (seed % 8) : 1 << bit;
    const { refused, cut, problem } = await damageEveryByte(made1, (value) => value ^ mask);
    t.is(problem, null);
    t.is(refused, made1.frames[DURABLE - 1]!.end - FILE_HEADER_BYTES);
    t.is(refused + cut, made1.frames.at(-1)!.end - FILE_HEADER_BYTES);
  }
});

test('any zeroed byte is damage below the durable mark and a torn tail above it', async (t) => {
  t.log(`TEST_SEED=${seed}`);
  const { refused, cut, problem } = await damageEveryByte(await made(), () => 0);
  t.is(problem, null);
  t.true(refused > 1000, `${refused}`);
  t.true(cut > 300, `${cut}`);
});

test('any flipped byte of the file header is damage', async (t) => {
  const made1 = await made();
  for (let at = 0; at < FILE_HEADER_BYTES; at++) {
    const result = await replayChanged(made1, (bytes) => void (bytes[at]! ^= 16));
    t.true(result instanceof DataDamagedError);
    t.is((result as DataDamagedError).path, made1.path);
  }
});

test('a later page kept and an earlier one lost above the mark are cut together', async (t) => {
  const made1 = await made();
  const { frames } = made1;
  const lost = frames[DURABLE + 1]!;
  const result = await replayChanged(made1, (bytes) => void bytes.fill(0, lost.start, lost.end));
  if (result instanceof DataDamagedError) return t.fail(result.message);
  t.deepEqual(result.lines, frames[DURABLE]!.linesThrough);
  const { disk, path } = made1;
  t.is(result.result.bytesCut, contentEnd(disk.files.get(path)!.view()) - lost.start);
});

test('a lost page is damage when a later frame knew it durable', async (t) => {
  const made1 = await made();
  const lost = made1.frames[3]!;
  const result = await replayChanged(made1, (bytes) => void bytes.fill(0, lost.start, lost.end));
  t.true(result instanceof DataDamagedError);
  t.is((result as DataDamagedError).offset, lost.start);
});

test('after a cut the tail stays cut, and the numbers in it are not used again', async (t) => {
  const made1 = await made();
  const { disk, path, frames } = made1;
  const torn = frames.at(-2)!;
  disk.files.get(path)!.view()[torn.start + 60]! ^= 1;
  const first = await replayed(journalOn(disk));
  t.deepEqual(first.lines, frames.at(-3)!.linesThrough);
  t.true(first.result.bytesCut > 0);
  t.is(disk.files.get(path)!.size, torn.start);
  const journal = journalOn(disk);
  const second = await replayed(journal);
  t.deepEqual(second.lines, first.lines);
  t.is(second.result.bytesCut, 0);
  t.is(journal.appended, second.result.lastSequence + 2 * 2 ** 20);
});
