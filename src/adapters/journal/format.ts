import { crc32 } from 'node:zlib';

/** The layout of journal files, byte by byte in docs/journal-format.md. All numbers are little-endian. */

export const FILE_MAGIC = 'MINIDBJ\n';
export const FORMAT_VERSION = 1;
export const FILE_HEADER_BYTES = 64;
export const FRAME_HEADER_BYTES = 64;
/** Lets a search past damage find frames quickly. */
export const FRAME_MAGIC = 0x5d_4a_42_f5;
export const FRAME_MAGIC_AT = 4;
/** The frame's length is 32 bits, and so is the largest ArrayBuffer of Node 20. */
export const FRAME_BYTES_MAX = 0xffff_ffff;

/** What a frame says. A seal holds no effects and is the last frame of its file. */
export const FrameKind = { effects: 1, rotated: 2, closed: 3 } as const;
export type FrameKind = (typeof FrameKind)[keyof typeof FrameKind];

/** First byte of a record. Numbers are for ever: a new meaning gets a new number. */
export const RecordType = {
  put: 1,
  delete: 2,
  expire: 3,
  splice: 4,
  fieldPut: 5,
  fieldDelete: 6,
  clear: 7,
  swap: 8,
  group: 9,
} as const;

const HIGH = 2 ** 32;

export interface FileHeader {
  /** Two random 32-bit numbers: bytes that an older file left on the disk are never taken for this one's. */
  readonly idLow: number;
  readonly idHigh: number;
  /** The number of the file's first effect, also in its name. */
  readonly firstSequence: number;
  /** The last number in the files before it. Less than `firstSequence` - 1 after an unclean stop. */
  readonly previousSequence: number;
}

export interface FrameHeader {
  crc: number;
  magic: number;
  payloadBytes: number;
  effects: number;
  kind: number;
  idLow: number;
  idHigh: number;
  /** The number before the frame's first effect. */
  previousSequence: number;
  /** Where in the file it was written. */
  offset: number;
  /** Below this offset everything was known durable when the frame was written. */
  durableOffset: number;
  /** When it was written, milliseconds since 1970; it does not go back within a file. */
  timeMs: number;
}

const viewOf = (bytes: Uint8Array, at: number, length: number): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset + at, length);

function setNumber(view: DataView, at: number, value: number): void {
  view.setUint32(at, value % HIGH, true);
  view.setUint32(at + 4, Math.floor(value / HIGH), true);
}

const getNumber = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * HIGH;

export function encodeFileHeader(header: FileHeader): Uint8Array {
  const bytes = new Uint8Array(FILE_HEADER_BYTES);
  const view = viewOf(bytes, 0, FILE_HEADER_BYTES);
  for (let at = 0; at < FILE_MAGIC.length; at++) bytes[at] = FILE_MAGIC.charCodeAt(at);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(16, header.idLow, true);
  view.setUint32(20, header.idHigh, true);
  setNumber(view, 24, header.firstSequence);
  setNumber(view, 32, header.previousSequence);
  view.setUint32(60, crc32(bytes.subarray(0, 60)), true);
  return bytes;
}

/** The header, or in words what is wrong with it, or the version when that is not ours. */
export function decodeFileHeader(bytes: Uint8Array): FileHeader | string | number {
  if (bytes.length < FILE_HEADER_BYTES) return 'the file header is cut short';
  const view = viewOf(bytes, 0, FILE_HEADER_BYTES);
  for (let at = 0; at < FILE_MAGIC.length; at++) {
    if (bytes[at] !== FILE_MAGIC.charCodeAt(at)) return 'this is not a journal file';
  }
  const crc = crc32(bytes.subarray(0, 60));
  if (crc !== view.getUint32(60, true)) return 'the checksum of the file header does not match';
  const version = view.getUint32(8, true);
  if (version !== FORMAT_VERSION) return version;
  return {
    idLow: view.getUint32(16, true),
    idHigh: view.getUint32(20, true),
    firstSequence: getNumber(view, 24),
    previousSequence: getNumber(view, 32),
  };
}

/** Writes the header over the first bytes of `frame`, its checksum last. */
export function encodeFrameHeader(header: Readonly<FrameHeader>, frame: Uint8Array): void {
  const view = viewOf(frame, 0, FRAME_HEADER_BYTES);
  view.setUint32(FRAME_MAGIC_AT, FRAME_MAGIC, true);
  view.setUint32(8, header.payloadBytes, true);
  view.setUint32(12, header.effects, true);
  view.setUint32(16, header.kind, true);
  view.setUint32(20, 0, true);
  view.setUint32(24, header.idLow, true);
  view.setUint32(28, header.idHigh, true);
  setNumber(view, 32, header.previousSequence);
  setNumber(view, 40, header.offset);
  setNumber(view, 48, header.durableOffset);
  setNumber(view, 56, header.timeMs);
  view.setUint32(0, crc32(frame.subarray(FRAME_MAGIC_AT)), true);
}

/** Reads the header at `at` into `header`, true or false as it may be: nothing is checked here. */
export function decodeFrameHeader(bytes: Uint8Array, at: number, header: FrameHeader): void {
  const view = viewOf(bytes, at, FRAME_HEADER_BYTES);
  header.crc = view.getUint32(0, true);
  header.magic = view.getUint32(FRAME_MAGIC_AT, true);
  header.payloadBytes = view.getUint32(8, true);
  header.effects = view.getUint32(12, true);
  header.kind = view.getUint32(16, true);
  header.idLow = view.getUint32(24, true);
  header.idHigh = view.getUint32(28, true);
  header.previousSequence = getNumber(view, 32);
  header.offset = getNumber(view, 40);
  header.durableOffset = getNumber(view, 48);
  header.timeMs = getNumber(view, 56);
}

export const newFrameHeader = (): FrameHeader => ({
  crc: 0,
  magic: 0,
  payloadBytes: 0,
  effects: 0,
  kind: 0,
  idLow: 0,
  idHigh: 0,
  previousSequence: 0,
  offset: 0,
  durableOffset: 0,
  timeMs: 0,
});

/** Whether the header can be that of a frame of this file, written at `offset`, and end before `fileBytes`. */
export function fitsFrame(frame: FrameHeader, file: FileHeader, offset: number, fileBytes: number) {
  return (
    frame.magic === FRAME_MAGIC &&
    frame.offset === offset &&
    frame.idLow === file.idLow &&
    frame.idHigh === file.idHigh &&
    offset + FRAME_HEADER_BYTES + frame.payloadBytes <= fileBytes
  );
}
