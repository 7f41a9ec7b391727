import test from 'ava';
import { DataDamagedError, UnsupportedFormatError } from '../../../src/domain/errors.js';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';
import { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { FormatFile } from '../../../src/adapters/system/format-file.js';

const random = new SeededRandom(7);

async function withFormat(text: string): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  const file = await disk.open('format.json', 'create');
  await file.write(new TextEncoder().encode(text), 0);
  return disk;
}

test('a new directory gets a random database id, which stays', async (t) => {
  const disk = new MemoryDisk();
  const { databaseId } = await FormatFile.open(disk, random);
  t.regex(databaseId, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const text = new TextDecoder().decode(disk.files.get('format.json')!.view());
  t.deepEqual(JSON.parse(text), { format: 1, database: databaseId });
  t.is((await FormatFile.open(disk, random)).databaseId, databaseId);
  t.not((await FormatFile.open(new MemoryDisk(), random)).databaseId, databaseId);
});

test('the file is durable before it gets its name, and the name before the directory is used', async (t) => {
  const disk = new FaultyDisk();
  await FormatFile.open(disk, random);
  t.deepEqual(disk.steps.slice(-4), [
    'write format.json.new',
    'fdatasync format.json.new',
    'rename format.json',
    'fsync .',
  ]);
});

test('a creation that failed at any step starts over', async (t) => {
  let skip = 0;
  for (; ; skip++) {
    const disk = new FaultyDisk();
    disk.fail({ code: 'EIO', skip });
    const isMade = await FormatFile.open(disk, random).then(
      () => true,
      () => false,
    );
    if (isMade) break;
    await t.notThrowsAsync(FormatFile.open(disk.inner, random));
  }
  t.is(skip, 8);
});

for (const format of ['2', '"1"', 'null', '0']) {
  test(`format ${format} is refused and the message says so`, async (t) => {
    const disk = await withFormat(`{"format":${format},"database":"x"}`);
    const error = await t.throwsAsync(FormatFile.open(disk, random), {
      instanceOf: UnsupportedFormatError,
    });
    t.true(error?.message.startsWith(`format.json: format ${format}, expected 1; it was written`));
  });
}

for (const text of ['', '{', '7', '{}', '{"format":1}', '{"format":1,"database":7}']) {
  test(`a format file that holds \`${text}\` is damaged`, async (t) => {
    const disk = await withFormat(text);
    await t.throwsAsync(FormatFile.open(disk, random), { instanceOf: DataDamagedError });
  });
}

test('data without a format file is not taken for a new database', async (t) => {
  const disk = new MemoryDisk();
  await disk.makeFolder('journal');
  await t.notThrowsAsync(FormatFile.open(disk.copy(), random));
  await disk.open('journal/00000000000000000001.journal', 'create');
  const error = await t.throwsAsync(FormatFile.open(disk, random), {
    instanceOf: DataDamagedError,
  });
  t.regex(error?.message ?? '', /there is data in journal/);
});
