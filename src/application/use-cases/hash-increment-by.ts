import { injectable } from 'inversify';
import { ByteView } from '../../domain/bytes.js';
import { hashValueNotAnInteger, notAnInteger, overflow } from '../../domain/errors.js';
import {
  addIntegers,
  formatInteger,
  INTEGER_TEXT_MAX,
  parseInteger,
} from '../../domain/numbers.js';
import type { Call } from '../execution/call.js';
import type { HashIncrementByCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

const text = new Uint8Array(INTEGER_TEXT_MAX);
const textView = new ByteView(text);

/**
 * A field that does not exist counts as 0.
 *
 * @complexity O(1)
 * @errors WRONGTYPE when the key holds something else; ERR value is not an integer or out of range; ERR hash value is not an integer; ERR increment or decrement would overflow
 * @example
 * > HINCRBY user visits 41
 * (integer) 41
 * > HINCRBY user visits 1
 * (integer) 42
 */
@injectable()
export class HashIncrementBy implements UseCase<HashIncrementByCommand> {
  execute(command: HashIncrementByCommand, call: Call): void {
    const { key, field } = command;
    const { database, reply } = call;
    const by = parseInteger(command.increment);
    if (by === null) return reply.error(notAnInteger);
    const hash = database.findHash(key, reply);
    if (hash === undefined) return;
    const value = hash === null ? null : hash.get(field);
    const before = value === null ? 0 : parseInteger(value);
    if (before === null) return reply.error(hashValueNotAnInteger);
    const after = addIntegers(before, by);
    if (after === null) return reply.error(overflow);
    database.putField(key, field, textView.set(text, 0, formatInteger(after, text, 0)));
    reply.integer(after);
  }
}
