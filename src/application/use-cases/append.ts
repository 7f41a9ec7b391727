import { injectable } from 'inversify';
import { valueTooLarge } from '../../domain/errors.js';
import { STRING_BYTES_MAX } from '../../domain/limits.js';
import type { Call } from '../execution/call.js';
import type { AppendCommand } from '../generated/commands.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';
import { writeBytes } from '../use-case-parts/write-bytes.js';

/**
 * The value becomes a string; its expiry stays.
 *
 * @complexity O(1), amortized, for short bytes
 * @errors WRONGTYPE when the key holds a hash; ERR string exceeds maximum allowed size
 * @example
 * > APPEND greeting Hello
 * (integer) 5
 * > APPEND greeting " World"
 * (integer) 11
 * > GET greeting
 * "Hello World"
 */
@injectable()
export class Append implements UseCase<AppendCommand> {
  execute({ key, value }: AppendCommand, call: Call): void {
    const entry = call.database.find(key);
    if (refuseHash(entry, call.reply)) return;
    const before = entry === null ? 0 : entry.value.length;
    if (before + value.length > STRING_BYTES_MAX) call.reply.error(valueTooLarge);
    else call.reply.integer(writeBytes(call, { key, entry, offset: before, bytes: value }));
  }
}
