import { crc32 } from 'node:zlib';

const FRAME_HEADER_BYTES = 64;

/** Changes a frame and makes its checksum right again: what a newer version might have written. */
export function patchFrame(
  file: Uint8Array,
  offset: number,
  change: (frame: Uint8Array) => void,
): void {
  const view = new DataView(file.buffer, file.byteOffset + offset);
  const length = FRAME_HEADER_BYTES + view.getUint32(8, true);
  const frame = file.subarray(offset, offset + length);
  change(frame);
  view.setUint32(0, crc32(frame.subarray(4)), true);
}
