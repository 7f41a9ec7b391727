import { injectable } from 'inversify';
import { countBits } from '../../domain/bits.js';
import { notAnInteger } from '../../domain/errors.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../execution/call.js';
import type { BitCountCommand } from '../generated/commands.js';
import { indexRange } from '../use-case-parts/index-range.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

const EVERYTHING = { first: 0, last: -1 };

/**
 * Positions are those of bytes unless BIT is said; both are included, and negative ones count from
 * the end.
 *
 * @complexity O(n) in the bytes of the range
 * @errors WRONGTYPE when the key holds a hash; ERR value is not an integer or out of range
 * @example
 * > SET word foobar
 * OK
 * > BITCOUNT word
 * (integer) 26
 * > BITCOUNT word 5 30 BIT
 * (integer) 17
 */
@injectable()
export class BitCount implements UseCase<BitCountCommand> {
  execute(command: BitCountCommand, { database, reply }: Call): void {
    const entry = database.read(command.key);
    if (refuseHash(entry, reply)) return;
    if (entry === null) {
      reply.integer(0);
      return;
    }
    const ones = countIn(command, entry);
    if (ones === null) reply.error(notAnInteger);
    else reply.integer(ones);
  }
}

/** Null when the range is no integers. */
function countIn(command: BitCountCommand, { value }: Entry): number | null {
  const start = command.start === null ? EVERYTHING.first : parseInteger(command.start);
  const stop = command.stop === null ? EVERYTHING.last : parseInteger(command.stop);
  if (start === null || stop === null) return null;
  const unitBits = command.bitWord ? 1 : 8;
  const range = indexRange(start, stop, (value.length * 8) / unitBits);
  if (range === null) return 0;
  return countBits(value, range.first * unitBits, (range.last + 1) * unitBits - 1);
}
