import test from 'ava';
import { MemoryDisk } from '../../../../src/adapters/memory/memory-disk.js';
import { DataDamagedError } from '../../../../src/domain/errors.js';
import { randomOfRun } from '../../../helpers/seed.js';
import { readAllRows, writeTableFile } from '../../../helpers/table-file.js';
import { randomRows } from '../../../helpers/table-rows.js';

const MUTATIONS = 1000;
const PATH = 'table/file.parquet';

async function damagedCopy(content: Uint8Array): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  await disk.makeFolder('table');
  const file = await disk.open(PATH, 'create');
  await file.write(content, 0);
  await file.close();
  return disk;
}

test('a file with one changed byte, or cut, or longer, is refused before it is parsed', async (t) => {
  const random = randomOfRun(t);
  const disk = await damagedCopy(new Uint8Array(0));
  await disk.remove(PATH);
  const written = await writeTableFile(disk, PATH, randomRows(random, 500, 0));
  const content = disk.files.get(PATH)!.view().slice();
  for (let at = 0; at < MUTATIONS; at++) {
    const place = random.below(content.length);
    const changed = content.slice();
    changed[place]! ^= 1 + random.below(255);
    const isCut = at % 4 === 0;
    const copy = await damagedCopy(isCut ? content.slice(0, place) : changed);
    const error = await t.throwsAsync(readAllRows(copy, PATH, written), {
      instanceOf: DataDamagedError,
    });
    t.is(error.path, PATH);
    t.is(error.offset, isCut ? place : 0);
    t.regex(error.message, isCut ? /expected \d+$/ : /checksum [\da-f]+, expected [\da-f]+$/);
  }
  const longer = await damagedCopy(Buffer.concat([content, Buffer.from([0])]));
  const error = await t.throwsAsync(readAllRows(longer, PATH, written), {
    instanceOf: DataDamagedError,
  });
  t.is(error.offset, content.length);
});

test('a file that is gone is damage', async (t) => {
  const check = { bytes: 1, crc32: 0 };
  const error = await t.throwsAsync(readAllRows(new MemoryDisk(), PATH, check), {
    instanceOf: DataDamagedError,
  });
  t.is(error.message, `${PATH} is damaged at byte 0: the file is missing`);
});

test('a file that ends while it is read is damage', async (t) => {
  const disk = await damagedCopy(new Uint8Array(10));
  const open = disk.open.bind(disk);
  disk.open = async (path, mode) => {
    const file = await open(path, mode);
    // It had another size when it was asked for it.
    file.size = async () => 20;
    return file;
  };
  const error = await t.throwsAsync(readAllRows(disk, PATH, { bytes: 20, crc32: 0 }), {
    instanceOf: DataDamagedError,
  });
  t.is(error.offset, 10);
});
