import { injectable } from 'inversify';
import { ByteView } from '../../domain/bytes.js';
import { invalidBit, invalidBitOffset } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import { parseBitOffset } from '../use-case-parts/bit-offset.js';
import type { Call } from '../execution/call.js';
import type { SetBitCommand } from '../generated/commands.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';
import { writeBytes } from '../use-case-parts/write-bytes.js';

const byte = new Uint8Array(1);
const byteView = new ByteView(byte);

/**
 * Bit 0 is the highest of the first byte. Zero bytes fill what lies between the value's end and the
 * bit. The value becomes a string; its expiry stays.
 *
 * @complexity O(1), and O(n) in the bytes that have to be added
 * @errors WRONGTYPE when the key holds a hash; ERR bit offset is not an integer or out of range;
 *   ERR bit is not an integer or out of range
 * @example
 * > SETBIT seen 7 1
 * (integer) 0
 * > SETBIT seen 7 0
 * (integer) 1
 */
@injectable()
export class SetBit implements UseCase<SetBitCommand> {
  execute({ key, bitOffset, bit }: SetBitCommand, call: Call): void {
    const offset = parseBitOffset(bitOffset);
    const value = parseInteger(bit);
    if (offset === null || (value !== 0 && value !== 1)) {
      call.reply.error(offset === null ? invalidBitOffset : invalidBit);
      return;
    }
    const entry = call.database.find(key);
    if (refuseHash(entry, call.reply)) return;
    const at = Math.floor(offset / 8);
    const before =
      entry === null || at >= entry.value.length ? 0 : entry.bytes[entry.valueStart + at]!;
    const shift = 7 - (offset % 8);
    byte[0] = (before & ~(1 << shift)) | (value << shift);
    writeBytes(call, { key, entry, offset: at, bytes: byteView });
    call.reply.integer((before >> shift) & 1);
  }
}
