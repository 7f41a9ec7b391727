import { injectable } from 'inversify';
import { notAnInteger } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../execution/call.js';
import type { GetRangeCommand } from '../generated/commands.js';
import { indexRange } from '../use-case-parts/index-range.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Both positions are included; negative ones count from the end.
 *
 * @complexity O(n) in the bytes that are returned
 * @errors WRONGTYPE when the key holds a hash; ERR value is not an integer or out of range
 * @example
 * > SET greeting "Hello World"
 * OK
 * > GETRANGE greeting 0 4
 * "Hello"
 * > GETRANGE greeting -5 -1
 * "World"
 */
@injectable()
export class GetRange implements UseCase<GetRangeCommand> {
  execute(command: GetRangeCommand, { database, reply }: Call): void {
    const start = parseInteger(command.start);
    const stop = parseInteger(command.stop);
    if (start === null || stop === null) {
      reply.error(notAnInteger);
      return;
    }
    const entry = database.read(command.key);
    if (refuseHash(entry, reply)) return;
    const range = entry === null ? null : indexRange(start, stop, entry.value.length);
    if (entry === null || range === null) reply.text('');
    else
      reply.bytes(entry.bytes, entry.valueStart + range.first, entry.valueStart + range.last + 1);
  }
}
