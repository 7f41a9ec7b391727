import { injectable } from 'inversify';
import { findBit } from '../../domain/bits.js';
import type { ByteView } from '../../domain/bytes.js';
import { bitNeither0Nor1, notAnInteger } from '../../domain/errors.js';
import { type Integer, parseInteger } from '../../domain/numbers.js';
import type { Call } from '../execution/call.js';
import type { BitPositionCommand } from '../generated/commands.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

const NOT_FOUND = -1;

/**
 * Positions are those of bytes unless BIT is said; both are included, and negative ones count from
 * the end. -1 when there is no such bit; but without `stop` a value is taken to go on with zeros.
 *
 * @complexity O(n) in the bytes of the range
 * @errors WRONGTYPE when the key holds a hash; ERR value is not an integer or out of range;
 *   ERR The bit argument must be 1 or 0.
 * @example
 * > SET letter a
 * OK
 * > BITPOS letter 1
 * (integer) 1
 * > BITPOS letter 1 3
 * (integer) -1
 */
@injectable()
export class BitPosition implements UseCase<BitPositionCommand> {
  execute(command: BitPositionCommand, { database, reply }: Call): void {
    const bit = parseInteger(command.bit);
    if (bit !== 0 && bit !== 1) {
      reply.error(bit === null ? notAnInteger : bitNeither0Nor1);
      return;
    }
    const entry = database.read(command.key);
    if (refuseHash(entry, reply)) return;
    const position = entry === null ? -bit : positionIn(entry.value, bit, command);
    if (position === null) reply.error(notAnInteger);
    else reply.integer(position);
  }
}

/** Null when the range is no integers. */
function positionIn(value: ByteView, bit: 0 | 1, command: BitPositionCommand): number | null {
  const start = command.start === null ? 0 : parseInteger(command.start);
  const stop = command.stop === null ? -1 : parseInteger(command.stop);
  if (start === null || stop === null) return null;
  const unitBits = command.bitWord ? 1 : 8;
  const units = (value.length * 8) / unitBits;
  const first = fromEnd(start, units);
  const last = Math.min(units - 1, fromEnd(stop, units));
  if (first > last) return NOT_FOUND;
  const found = findBit(value, bit, first * unitBits, (last + 1) * unitBits - 1);
  const goesOn = bit === 0 && command.stop === null;
  return found === NOT_FOUND && goesOn ? value.length * 8 : found;
}

const fromEnd = (index: Integer, length: number): number =>
  Math.max(0, index < 0 ? Number(index) + length : Number(index));
