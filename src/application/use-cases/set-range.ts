import { injectable } from 'inversify';
import { notAnInteger, offsetOutOfRange, valueTooLarge } from '../../domain/errors.js';
import { STRING_BYTES_MAX } from '../../domain/limits.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../execution/call.js';
import type { SetRangeCommand } from '../generated/commands.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';
import { writeBytes } from '../use-case-parts/write-bytes.js';

/**
 * Zero bytes fill what lies between the value's end and the offset. The value becomes a string; its
 * expiry stays. Without bytes to write nothing changes.
 *
 * @complexity O(n) in the bytes that are written
 * @errors WRONGTYPE when the key holds a hash; ERR value is not an integer or out of range;
 *   ERR offset is out of range when it is negative; ERR string exceeds maximum allowed size
 * @example
 * > SET greeting "Hello World"
 * OK
 * > SETRANGE greeting 6 Redis
 * (integer) 11
 * > GET greeting
 * "Hello Redis"
 */
@injectable()
export class SetRange implements UseCase<SetRangeCommand> {
  execute({ key, offset, value }: SetRangeCommand, call: Call): void {
    const { database, reply } = call;
    const from = parseInteger(offset);
    if (from === null || from < 0) {
      reply.error(from === null ? notAnInteger : offsetOutOfRange);
      return;
    }
    const entry = database.find(key);
    if (refuseHash(entry, reply)) return;
    if (value.length === 0) reply.integer(entry === null ? 0 : entry.value.length);
    else if (Number(from) + value.length > STRING_BYTES_MAX) reply.error(valueTooLarge);
    else reply.integer(writeBytes(call, { key, entry, offset: Number(from), bytes: value }));
  }
}
