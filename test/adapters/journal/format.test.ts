import test from 'ava';
import {
  decodeFileHeader,
  decodeFrameHeader,
  encodeFileHeader,
  encodeFrameHeader,
  FILE_HEADER_BYTES,
  fitsFrame,
  FRAME_HEADER_BYTES,
  FrameKind,
  newFrameHeader,
} from '../../../src/adapters/journal/format.js';

const FILE = { idLow: 0xfedc_ba98, idHigh: 7, firstSequence: 2 ** 48, previousSequence: 2 ** 40 };

const FRAME = {
  ...newFrameHeader(),
  payloadBytes: 4,
  effects: 3,
  kind: FrameKind.effects,
  idLow: FILE.idLow,
  idHigh: FILE.idHigh,
  previousSequence: 2 ** 48 + 5,
  offset: 2 ** 33 + 1,
  durableOffset: 2 ** 33,
  timeMs: 2 ** 40 + 3,
};

const frameBytes = (header = FRAME): Uint8Array => {
  const bytes = new Uint8Array(FRAME_HEADER_BYTES + 4);
  encodeFrameHeader(header, bytes);
  return bytes;
};

test('headers come back as they were written, with numbers beyond 32 bits', (t) => {
  t.deepEqual(decodeFileHeader(encodeFileHeader(FILE)), FILE);
  const bytes = new Uint8Array(FRAME_HEADER_BYTES + 100);
  bytes.set(frameBytes(), 30);
  const header = newFrameHeader();
  decodeFrameHeader(bytes, 30, header);
  t.deepEqual({ ...header, crc: 0, magic: 0 }, FRAME);
});

test('the layout is the one in docs/journal-format.md', (t) => {
  const file = Buffer.from(encodeFileHeader({ ...FILE, firstSequence: 1, previousSequence: 0 }));
  t.is(file.length, FILE_HEADER_BYTES);
  t.is(
    file.subarray(0, 60).toString('hex'),
    ['4d494e4944424a0a', '01000000', '00000000', '98badcfe07000000', '01', '0'.repeat(70)].join(''),
  );
  t.is(
    Buffer.from(frameBytes()).subarray(4, 64).toString('hex'),
    'f5424a5d' +
      '04000000' +
      '03000000' +
      '01000000' +
      '00000000' +
      '98badcfe07000000' +
      '0500000000000100' +
      '0100000002000000' +
      '0000000002000000' +
      '0300000000010000',
  );
});

test('a header is refused with what is wrong with it, another version by its number', (t) => {
  const bytes = encodeFileHeader(FILE);
  t.is(decodeFileHeader(bytes.subarray(0, 63)), 'the file header is cut short');
  t.is(decodeFileHeader(new Uint8Array(64)), 'this is not a journal file');
  bytes[30]! ^= 1;
  t.is(decodeFileHeader(bytes), 'the checksum of the file header does not match');
});

test('only a frame of this file, at its own place and with all its bytes, fits', (t) => {
  const header = newFrameHeader();
  decodeFrameHeader(frameBytes(), 0, header);
  const { offset } = FRAME;
  const end = offset + FRAME_HEADER_BYTES + 4;
  t.true(fitsFrame(header, FILE, offset, end));
  t.false(fitsFrame(header, FILE, offset, end - 1));
  t.false(fitsFrame(header, FILE, offset + 1, end + 1));
  t.false(fitsFrame(header, { ...FILE, idLow: 1 }, offset, end));
  t.false(fitsFrame(header, { ...FILE, idHigh: 1 }, offset, end));
  t.false(fitsFrame({ ...header, magic: 0 }, FILE, offset, end));
});
