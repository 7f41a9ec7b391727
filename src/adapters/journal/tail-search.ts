import { crc32 } from 'node:zlib';
import type { DiskFile } from '../../application/ports/disk.js';
import {
  decodeFrameHeader,
  fitsFrame,
  FRAME_HEADER_BYTES,
  FRAME_MAGIC,
  FRAME_MAGIC_AT,
  newFrameHeader,
} from './format.js';
import type { FrameHeader } from './format.js';
import type { FoundFile } from './journal-folder.js';

const CHUNK_BYTES = 1024 * 1024;
const MAGIC_BYTES = 4;

export interface Tail {
  /** What the frames in the tail knew to be durable when they were written; 0 when there are none. */
  readonly durableOffset: number;
  /** Where the last byte that is not zero ends: the rest is room that was prepared and not used. */
  readonly contentEnd: number;
}

/**
 * Looks through the bytes after the last frame that could be read. Power loss may keep a later page
 * and lose an earlier one, so a frame that can be read here proves nothing lost by itself; but what
 * it knew to be durable must be there.
 */
export async function searchTail(file: DiskFile, found: FoundFile, from: number): Promise<Tail> {
  const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, found.bytes));
  const magic = Buffer.alloc(MAGIC_BYTES);
  magic.writeUInt32LE(FRAME_MAGIC);
  let durableOffset = 0;
  let contentEnd = from;
  // Chunks overlap, so that a magic number across their border is seen.
  for (let at = from; at < found.bytes; at += chunk.length - MAGIC_BYTES + 1) {
    const part = chunk.subarray(0, await file.read(chunk, at));
    let used = part.length;
    while (used > 0 && part[used - 1] === 0) used--;
    if (used > 0) contentEnd = Math.max(contentEnd, at + used);
    for (let hit = part.indexOf(magic); hit >= 0; hit = part.indexOf(magic, hit + 1)) {
      const offset = at + hit - FRAME_MAGIC_AT;
      const frame = offset > from ? await readFrame(file, found, offset) : null;
      if (frame !== null) durableOffset = Math.max(durableOffset, frame.durableOffset);
    }
  }
  return { durableOffset, contentEnd };
}

/** The header of the frame at `offset`, or null when no whole frame of this file is there. */
async function readFrame(
  file: DiskFile,
  found: FoundFile,
  offset: number,
): Promise<FrameHeader | null> {
  const bytes = new Uint8Array(FRAME_HEADER_BYTES);
  if ((await file.read(bytes, offset)) < FRAME_HEADER_BYTES) return null;
  const frame = newFrameHeader();
  decodeFrameHeader(bytes, 0, frame);
  if (!fitsFrame(frame, found.header, offset, found.bytes)) return null;
  const end = offset + FRAME_HEADER_BYTES + frame.payloadBytes;
  const chunk = new Uint8Array(Math.min(CHUNK_BYTES, found.bytes));
  let crc = 0;
  for (let at = offset + FRAME_MAGIC_AT; at < end;) {
    const length = await file.read(chunk.subarray(0, Math.min(chunk.length, end - at)), at);
    if (length === 0) return null;
    crc = crc32(chunk.subarray(0, length), crc);
    at += length;
  }
  return crc === frame.crc ? frame : null;
}
