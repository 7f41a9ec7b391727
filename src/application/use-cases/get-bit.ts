import { injectable } from 'inversify';
import { invalidBitOffset } from '../../domain/errors.js';
import { parseBitOffset } from '../use-case-parts/bit-offset.js';
import type { Call } from '../execution/call.js';
import type { GetBitCommand } from '../generated/commands.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Bit 0 is the highest of the first byte. Beyond the value's end every bit is 0.
 *
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds a hash; ERR bit offset is not an integer or out of range
 * @example
 * > SET letter a
 * OK
 * > GETBIT letter 1
 * (integer) 1
 * > GETBIT letter 100
 * (integer) 0
 */
@injectable()
export class GetBit implements UseCase<GetBitCommand> {
  execute(command: GetBitCommand, { database, reply }: Call): void {
    const offset = parseBitOffset(command.bitOffset);
    if (offset === null) {
      reply.error(invalidBitOffset);
      return;
    }
    const entry = database.read(command.key);
    if (refuseHash(entry, reply)) return;
    const at = Math.floor(offset / 8);
    const isIn = entry !== null && at < entry.value.length;
    reply.integer(isIn ? (entry.bytes[entry.valueStart + at]! >> (7 - (offset % 8))) & 1 : 0);
  }
}
