import { crc32 } from 'node:zlib';
import { DataDamagedError, UnsupportedFormatError } from '../../../domain/errors.js';
import { LOG_FORMAT } from './log-commit.js';
import { checkpointPath } from './names.js';

/**
 * A log checkpoint's own checksum. A Parquet file is found from its end, and places in it are counted
 * from its beginning: so bytes between the last row group and the footer disturb no reader, and there
 * the seal stands. It is in the file itself because that has to appear as a whole.
 */
const START = 'mini-db log checkpoint ';
/** Format, version and checksum. */
const SEAL = /^mini-db log checkpoint ([0-9]{3}) ([0-9]{20}) ([0-9a-f]{8})\n$/;
const SEAL_BYTES = START.length + '000 '.length + 20 + ' 00000000\n'.length;
/** The footer's length and the format's name. */
const END_BYTES = 8;
const FOREIGN_ADVICE =
  'another program made it: move it out of the folder, its content is in the commits before it';

const sealText = (version: number, checksum: number): string =>
  `${START}${String(LOG_FORMAT).padStart(3, '0')} ${String(version).padStart(20, '0')} ` +
  `${checksum.toString(16).padStart(8, '0')}\n`;

/** Where the footer begins; negative when this is no Parquet file. */
const footerStart = (content: Buffer): number =>
  content.length < END_BYTES
    ? -1
    : content.length - END_BYTES - content.readUInt32LE(content.length - END_BYTES);

const checksumAround = (content: Buffer, start: number, end: number): number =>
  crc32(content.subarray(end), crc32(content.subarray(0, start)));

/** `content` is a whole Parquet file. */
export function sealed(content: Buffer, version: number): Buffer {
  const at = footerStart(content);
  const seal = Buffer.from(sealText(version, checksumAround(content, at, at)));
  return Buffer.concat([content.subarray(0, at), seal, content.subarray(at)]);
}

/** Throws DataDamagedError, or UnsupportedFormatError when the checkpoint is not ours. */
export function checkSeal(content: Buffer, version: number): void {
  const path = checkpointPath(version);
  const end = footerStart(content);
  const start = end - SEAL_BYTES;
  const match = start < 0 ? null : SEAL.exec(content.toString('latin1', start, end));
  if (match === null) throw sealless(path, content);
  if (Number(match[1]) !== LOG_FORMAT) {
    throw new UnsupportedFormatError(path, `format ${Number(match[1])}, expected ${LOG_FORMAT}`);
  }
  if (Number.parseInt(match[3]!, 16) !== checksumAround(content, start, end)) {
    throw new DataDamagedError(path, 0, 'its content does not have its checksum');
  }
  if (Number(match[2]) !== version) {
    throw new DataDamagedError(path, 0, `it is the file of version ${Number(match[2])}`);
  }
}

function sealless(path: string, content: Buffer): Error {
  if (content.includes(START) || footerStart(content) < 0) {
    return new DataDamagedError(path, 0, 'its checksum is not where it should be');
  }
  return new UnsupportedFormatError(path, 'Mini DB did not make this checkpoint', FOREIGN_ADVICE);
}
