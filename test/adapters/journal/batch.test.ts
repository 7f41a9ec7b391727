import test from 'ava';
import { OutOfMemoryError } from '../../../src/domain/out-of-memory.js';
import { ByteView, viewOfLatin1 } from '../../../src/domain/bytes.js';
import { Batch } from '../../../src/adapters/journal/batch.js';
import { FRAME_HEADER_BYTES } from '../../../src/adapters/journal/format.js';

const hex = (batch: Batch): string =>
  Buffer.from(batch.bytes.subarray(FRAME_HEADER_BYTES, batch.length)).toString('hex');

test('records lie as docs/journal-format.md says', (t) => {
  const batch = new Batch();
  batch.put(3, 2, viewOfLatin1('k'), viewOfLatin1('vw'), 300);
  batch.beginGroup();
  batch.swap(1, 2);
  batch.clear(200);
  batch.endGroup();
  t.is(hex(batch), '010302ac02' + '016b' + '027677' + '0902000000' + '080102' + '07c801');
  t.is(batch.effects, 3);
});

test('a number that is no count is refused and leaves the batch as it was', (t) => {
  const batch = new Batch();
  const key = viewOfLatin1('k');
  batch.delete(0, key);
  const { length } = batch;
  for (const value of [-1, 1.5e300, 2 ** 53, Number.NaN, 200.5]) {
    t.throws(() => batch.expire(0, key, value), { instanceOf: RangeError }, String(value));
    t.is(batch.length, length);
    t.is(batch.effects, 1);
  }
});

test('a batch beyond 4 GiB is refused and leaves the batch as it was', (t) => {
  const batch = new Batch();
  // A view may claim any length; nothing is copied before there is room.
  const huge = new ByteView(new Uint8Array(0), 0, 2 ** 32);
  t.throws(() => batch.put(0, 1, huge, huge, 0), { instanceOf: OutOfMemoryError });
  t.throws(() => batch.reserve(2 ** 32), { instanceOf: OutOfMemoryError });
  t.is(batch.length, FRAME_HEADER_BYTES);
  t.is(batch.effects, 0);
});

test('an empty batch is used again, and gives back a buffer that grew large', (t) => {
  const batch = new Batch();
  const { bytes } = batch;
  batch.delete(0, viewOfLatin1('k'));
  batch.reset();
  t.is(batch.bytes, bytes);
  t.is(batch.payloadBytes, 0);
  batch.delete(0, new ByteView(new Uint8Array(5 * 1024 * 1024)));
  t.true(batch.bytes.length > 5 * 1024 * 1024);
  batch.reset();
  t.is(batch.bytes.length, bytes.length);
});
