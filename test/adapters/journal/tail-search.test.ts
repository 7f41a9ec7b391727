import test from 'ava';
import {
  encodeFrameHeader,
  FRAME_HEADER_BYTES,
  newFrameHeader,
} from '../../../src/adapters/journal/format.js';
import { searchTail } from '../../../src/adapters/journal/tail-search.js';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';

const MIB = 1024 * 1024;
const HEADER = { idLow: 5, idHigh: 6, firstSequence: 1, previousSequence: 0 };

/** A file of `bytes` zeros with one frame of `payloadBytes` at `offset`. */
async function search(offset: number, payloadBytes: number, bytes: number, from = 100) {
  const disk = new MemoryDisk();
  const file = await disk.open('a', 'create');
  await file.truncate(bytes);
  const frame = new Uint8Array(FRAME_HEADER_BYTES + payloadBytes).fill(1);
  const { idLow, idHigh } = HEADER;
  const durableOffset = offset - 7;
  encodeFrameHeader(
    { ...newFrameHeader(), payloadBytes, idLow, idHigh, offset, durableOffset },
    frame,
  );
  await file.write(frame, offset);
  return searchTail(file, { path: 'a', bytes, header: HEADER }, from);
}

test('a frame is found wherever it lies, across the border of two reads too', async (t) => {
  let count = 0;
  for (const border of [100 + MIB, 100 + 2 * MIB]) {
    for (let offset = border - 70; offset < border + 10; offset++) {
      const tail = await search(offset, 10, 3 * MIB);
      t.is(tail.durableOffset, offset - 7);
      t.is(tail.contentEnd, offset + FRAME_HEADER_BYTES + 10);
      count++;
    }
  }
  t.is(count, 160);
});

test('a frame larger than one read is checked as a whole', async (t) => {
  t.is((await search(500, 3 * MIB, 4 * MIB)).durableOffset, 493);
});

test('a tail of zeros is no content', async (t) => {
  const disk = new MemoryDisk();
  const file = await disk.open('a', 'create');
  await file.truncate(5000);
  const tail = await searchTail(file, { path: 'a', bytes: 5000, header: HEADER }, 100);
  t.deepEqual(tail, { durableOffset: 0, contentEnd: 100 });
});
