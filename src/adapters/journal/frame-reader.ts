import { crc32 } from 'node:zlib';
import type { DiskFile } from '../../application/ports/disk.js';
import {
  decodeFrameHeader,
  FILE_HEADER_BYTES,
  fitsFrame,
  FRAME_HEADER_BYTES,
  FRAME_MAGIC_AT,
  newFrameHeader,
} from './format.js';
import type { FoundFile } from './journal-folder.js';

/** One read. Larger ones gain nothing, and each ends in a turn of the event loop. */
const WINDOW_BYTES = 512 * 1024;

/** `more`: call `fill` first. `invalid`: what is at `offset` is no frame of this file. */
export type Taken = 'frame' | 'more' | 'invalid' | 'end';

/**
 * Reads a journal file frame by frame through a window that is as large as its largest frame, and
 * otherwise WINDOW_BYTES. Taking a frame that is in the window is synchronous.
 */
export class FrameReader {
  /** The last frame taken. */
  readonly frame = newFrameHeader();
  /** The file's position of the next frame. */
  offset = FILE_HEADER_BYTES;
  /** The last frame's records: bytes `start` to `end` of `bytes`, valid until `fill`. */
  bytes: Uint8Array;
  start = 0;
  end = 0;
  readonly #file: DiskFile;
  readonly #found: FoundFile;
  /** The window holds the file from `#origin` on, `#filled` bytes. */
  #origin = FILE_HEADER_BYTES;
  #filled = 0;
  #need = FRAME_HEADER_BYTES;

  constructor(file: DiskFile, found: FoundFile) {
    this.#file = file;
    this.#found = found;
    this.bytes = new Uint8Array(Math.min(WINDOW_BYTES, found.bytes));
  }

  take(): Taken {
    if (this.offset === this.#found.bytes) return 'end';
    const at = this.offset - this.#origin;
    if (this.#filled - at < FRAME_HEADER_BYTES) return this.#more(FRAME_HEADER_BYTES);
    decodeFrameHeader(this.bytes, at, this.frame);
    if (!fitsFrame(this.frame, this.#found.header, this.offset, this.#found.bytes)) {
      return 'invalid';
    }
    const length = FRAME_HEADER_BYTES + this.frame.payloadBytes;
    if (this.#filled - at < length) return this.#more(length);
    const crc = crc32(this.bytes.subarray(at + FRAME_MAGIC_AT, at + length));
    if (crc !== this.frame.crc) return 'invalid';
    this.start = at + FRAME_HEADER_BYTES;
    this.end = at + length;
    this.offset += length;
    return 'frame';
  }

  /** Reads on, so that the next `take` finds what it asked for. */
  async fill(): Promise<void> {
    const at = this.offset - this.#origin;
    const rest = this.bytes.subarray(at, this.#filled);
    if (this.#need > this.bytes.length) {
      this.bytes = new Uint8Array(this.#need);
      this.bytes.set(rest);
    } else {
      this.bytes.copyWithin(0, at, this.#filled);
    }
    this.#origin = this.offset;
    this.#filled = rest.length;
    const room = this.bytes.subarray(this.#filled);
    this.#filled += await this.#file.read(room, this.#origin + this.#filled);
    if (this.#filled < this.#need) throw new Error(`${this.#found.path} shrank while it was read`);
  }

  #more(need: number): Taken {
    this.#need = need;
    return this.offset + need > this.#found.bytes ? 'invalid' : 'more';
  }
}
