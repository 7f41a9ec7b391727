import { injectable } from 'inversify';
import { viewOfLatin1 } from '../../domain/bytes.js';
import {
  hashValueNotAFloat,
  infiniteIncrement,
  infiniteSum,
  notAFloat,
} from '../../domain/errors.js';
import {
  addExtendedFloats,
  formatExtendedFloat,
  parseExtendedFloat,
} from '../../domain/extended-float.js';
import type { Call } from '../execution/call.js';
import type { HashIncrementByFloatCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

const ZERO = { mantissa: 0n, exponent: 0 };

/**
 * A field that does not exist counts as 0. It is computed as Redis does: with 64 bits of mantissa.
 *
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds something else; ERR value is not a valid float; ERR hash value is not a float; ERR increment would produce NaN or Infinity
 * @example
 * > HINCRBYFLOAT user height 1.68
 * "1.68"
 * > HINCRBYFLOAT user height 0.02
 * "1.7"
 */
@injectable()
export class HashIncrementByFloat implements UseCase<HashIncrementByFloatCommand> {
  execute(command: HashIncrementByFloatCommand, call: Call): void {
    const { key, field, floatIncrement } = command;
    const { database, reply } = call;
    const by = parseExtendedFloat(floatIncrement.toLatin1());
    if (by === null) return reply.error(notAFloat);
    if (by === 'infinite') return reply.error(infiniteIncrement);
    const hash = database.findHash(key, reply);
    if (hash === undefined) return;
    const value = hash === null ? null : hash.get(field);
    const before = value === null ? ZERO : parseExtendedFloat(value.toLatin1());
    if (before === null) return reply.error(hashValueNotAFloat);
    const after = before === 'infinite' ? null : addExtendedFloats(before, by);
    if (after === null) return reply.error(infiniteSum);
    const text = viewOfLatin1(formatExtendedFloat(after));
    database.putField(key, field, text);
    reply.bulk(text);
  }
}
