import test from 'ava';
import { Batch } from '../../../src/adapters/journal/batch.js';
import { FRAME_HEADER_BYTES } from '../../../src/adapters/journal/format.js';
import { RecordDecoder } from '../../../src/adapters/journal/record-decoder.js';
import type { RecordFault } from '../../../src/adapters/journal/record-decoder.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { RecordingSink } from '../../helpers/recording-sink.js';

function decode(hex: string, from = 0): { fault: RecordFault | null; lines: string[] } {
  const sink = new RecordingSink();
  const decoder = new RecordDecoder(sink, from);
  const bytes = new Uint8Array(Buffer.from(hex, 'hex'));
  decoder.begin(bytes, { start: 0, end: bytes.length, frame: { previousSequence: 0, timeMs: 7 } });
  return { fault: decoder.run(1000), lines: sink.lines };
}

for (const [hex, at, what] of [
  ['0700' + '0200056b', 2, 'a record is cut short'],
  ['0200ff', 0, 'a record is cut short'],
  ['09020000000700', 7, 'a group is cut short'],
  ['0902000000' + '0901000000' + '0700', 5, 'a group within a group'],
  ['0900000000', 0, 'a group without effects'],
  ['0902', 0, 'a group without effects'],
  ['0700' + '00', 2, 'unknown record type 0'],
  ['0a00', 0, 'unknown record type 10'],
] as const) {
  test(`bytes ${hex} stop at ${at}: ${what}`, (t) => {
    const { fault } = decode(hex);
    t.is(fault?.at, at);
    t.is(fault?.what, what);
    t.is(fault?.isUnknownType, what.startsWith('unknown'));
  });
}

test('a record that is cut short is not applied', (t) => {
  for (const hex of ['010001000500016b', '04000005016b', '0500000500', '0200056b', '08', '0807']) {
    const { fault, lines } = decode(`0700${hex}`);
    t.is(fault?.what, 'a record is cut short', hex);
    t.deepEqual(lines, ['1 clear 0'], hex);
  }
});

test('a group is passed over as a whole, or the part of it that is', (t) => {
  const group = '0902000000' + '0701' + '0702' + '0703';
  t.deepEqual(decode(group, 0).lines, ['begin', '1 clear 1', '2 clear 2', 'end', '3 clear 3']);
  t.deepEqual(decode(group, 1).lines, ['2 clear 2', '3 clear 3']);
  t.deepEqual(decode(group, 2).lines, ['3 clear 3']);
  t.deepEqual(decode(group, 3).lines, []);
});

test('a batch is read in slices, and a group is never cut by one', (t) => {
  const batch = new Batch();
  for (let count = 0; count < 5; count++) batch.clear(count);
  batch.beginGroup();
  for (let count = 0; count < 5; count++) batch.delete(0, viewOfLatin1('k'));
  batch.endGroup();
  batch.clear(9);
  const sink = new RecordingSink();
  const decoder = new RecordDecoder(sink, 0);
  const frame = { previousSequence: 100, timeMs: 7 };
  decoder.begin(batch.bytes, { start: FRAME_HEADER_BYTES, end: batch.length, frame });
  t.is(sink.timeMs, 7);
  const slices: number[] = [];
  while (!decoder.isDone) {
    t.is(decoder.run(3), null);
    slices.push(decoder.sequence);
  }
  t.deepEqual(slices, [103, 110, 111]);
  t.is(sink.lines.length, 13);
});
