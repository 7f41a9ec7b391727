import test from 'ava';
import type { ExecutionContext } from 'ava';
import { DataDamagedError, UnsupportedFormatError } from '../../../../src/domain/errors.js';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { commitNext, logName, put, tableOn } from '../../../helpers/delta-scene.js';
import { cases } from '../../../helpers/scale.js';
import { randomOfRun } from '../../../helpers/seed.js';

const NEWEST = 21;

/** A log of commits before a checkpoint, the checkpoint, and commits after it. */
async function scene(): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  await commitNext(tableOn(disk), 20);
  await tableOn(disk).checkpointLog();
  await commitNext(tableOn(disk), 2);
  return disk;
}

/** Reads the table; what refuses it has to name the file in one line. Returns whether it was refused. */
async function isRefused(
  t: ExecutionContext,
  disk: MemoryDisk,
  { path, expected, what }: { path: string; expected: object; what: string },
): Promise<boolean> {
  try {
    t.deepEqual(await tableOn(disk).latest(), expected, what);
    return false;
  } catch (error) {
    const isKnown = error instanceof DataDamagedError || error instanceof UnsupportedFormatError;
    t.true(
      isKnown && error.message.includes(path) && !error.message.includes('\n'),
      `${what}: ${String(error)}`,
    );
    return true;
  }
}

function flipped(content: Uint8Array, at: number, mask: number): Uint8Array {
  const bytes = content.slice();
  bytes[at]! ^= mask;
  return bytes;
}

test('one changed byte anywhere in a commit that is needed is refused', async (t) => {
  const random = randomOfRun(t);
  const disk = await scene();
  const expected = await tableOn(disk).latest();
  let refused = 0;
  let tried = 0;
  for (const version of [20, NEWEST]) {
    const path = logName(version);
    const content = disk.files.get(path)!.view().slice();
    for (let at = 0; at < content.length; at++) {
      put(disk, path, flipped(content, at, 1 << random.below(8)));
      refused += Number(await isRefused(t, disk, { path, expected, what: `byte ${at}` }));
      tried++;
    }
    put(disk, path, content);
  }
  t.log(`${tried} bytes`);
  t.is(refused, tried);
  t.true(tried > 2000);
});

test('a commit that ends too early is refused wherever it is cut', async (t) => {
  const disk = await scene();
  const expected = await tableOn(disk).latest();
  const path = logName(NEWEST);
  const content = disk.files.get(path)!.view().slice();
  let refused = 0;
  for (let length = 0; length < content.length; length++) {
    put(disk, path, content.subarray(0, length));
    refused += Number(await isRefused(t, disk, { path, expected, what: `${length} bytes` }));
  }
  t.is(refused, content.length);
});

test('a missing commit in the middle is refused by its name', async (t) => {
  const disk = await scene();
  await disk.remove(logName(20));
  const message = /00020\.json is damaged at byte 0: it is missing, although there is version 21/;
  await t.throwsAsync(tableOn(disk).latest(), { instanceOf: DataDamagedError, message });
});

test('one changed byte anywhere in a checkpoint does no harm while the commits are there', async (t) => {
  const random = randomOfRun(t);
  const disk = await scene();
  const expected = await tableOn(disk).latest();
  const path = logName(19, 'checkpoint.parquet');
  const content = disk.files.get(path)!.view().slice();
  const count = cases(60, 2000);
  for (let index = 0; index < count; index++) {
    const at = random.below(content.length);
    const isCut = random.chance(0.3);
    put(disk, path, isCut ? content.subarray(0, at) : flipped(content, at, 1 << random.below(8)));
    t.false(await isRefused(t, disk, { path, expected, what: `byte ${at}` }));
  }
});

test('one changed byte anywhere in a checkpoint is refused without the commits before it', async (t) => {
  const random = randomOfRun(t);
  const disk = await scene();
  const expected = await tableOn(disk).latest();
  for (let version = 0; version < 20; version++) await disk.remove(logName(version));
  const path = logName(19, 'checkpoint.parquet');
  const content = disk.files.get(path)!.view().slice();
  let refused = 0;
  const count = cases(3000, 20_000);
  for (let index = 0; index < count; index++) {
    const at = random.below(content.length);
    const isCut = random.chance(0.3);
    put(disk, path, isCut ? content.subarray(0, at) : flipped(content, at, 1 << random.below(8)));
    refused += Number(await isRefused(t, disk, { path, expected, what: `byte ${at}` }));
  }
  t.is(refused, count);
});

test('a commit or a checkpoint under the name of another version is refused', async (t) => {
  const disk = await scene();
  put(disk, logName(22), disk.files.get(logName(21))!.view().slice());
  const message = /00022\.json .* it is the file of version 21/;
  await t.throwsAsync(tableOn(disk).latest(), { instanceOf: DataDamagedError, message });
});
