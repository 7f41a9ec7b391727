import { injectable } from 'inversify';
import { ByteView, viewOfLatin1 } from '../../domain/bytes.js';
import { formatDouble, readDouble } from '../../domain/double-text.js';
import { notAFloat, infiniteSum } from '../../domain/errors.js';
import {
  addExtendedFloats,
  EXTENDED_TEXT_MAX,
  formatExtendedFloat,
  parseExtendedFloat,
} from '../../domain/extended-float.js';
import { DOUBLE, INTEGER, STRING } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import type { IncrementByFloatCommand } from '../generated/commands.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

type Sum = { readonly text: string } | { readonly error: string };

const zero = viewOfLatin1('0');

/**
 * An integer or a double becomes a double. A string stays one, with the digits that Redis computes.
 * The expiry stays.
 *
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds a hash; ERR value is not a valid float;
 *   ERR increment would produce NaN or Infinity
 * @example
 * > SET price 10.50
 * OK
 * > INCRBYFLOAT price 0.1
 * "10.6"
 */
@injectable()
export class IncrementByFloat implements UseCase<IncrementByFloatCommand> {
  execute({ key, floatIncrement }: IncrementByFloatCommand, call: Call): void {
    const { database, reply } = call;
    const entry = database.find(key);
    if (refuseHash(entry, reply)) return;
    const type = entry === null ? STRING : entry.type;
    const sum = sumOf(type, entry === null ? zero : entry.value, floatIncrement);
    if ('error' in sum) {
      reply.error(sum.error);
      return;
    }
    const view = viewOfLatin1(sum.text);
    const after = type === STRING ? STRING : DOUBLE;
    database.put(key, view, after, entry === null ? 0 : entry.expiresAtMs);
    reply.bulk(view);
  }
}

function sumOf(type: number, value: ByteView, by: ByteView): Sum {
  if (type === STRING) return extendedSum(value, by);
  return type === INTEGER || type === DOUBLE ? doubleSum(value, by) : { error: notAFloat };
}

function extendedSum(value: ByteView, by: ByteView): Sum {
  const isLong = value.length > EXTENDED_TEXT_MAX || by.length > EXTENDED_TEXT_MAX;
  const before = isLong ? null : parseExtendedFloat(value.toLatin1());
  const change = isLong ? null : parseExtendedFloat(by.toLatin1());
  if (before === null || change === null) return { error: notAFloat };
  if (before === 'infinite' || change === 'infinite') return { error: infiniteSum };
  const sum = addExtendedFloats(before, change);
  return sum === null ? { error: infiniteSum } : { text: formatExtendedFloat(sum) };
}

function doubleSum(value: ByteView, by: ByteView): Sum {
  const before = readDouble(value);
  const change = readDouble(by);
  if (before === null || change === null) return { error: notAFloat };
  const sum = before + change;
  return Number.isFinite(sum) ? { text: formatDouble(sum) } : { error: infiniteSum };
}
