import { inject, injectable } from 'inversify';
import { type ByteView, equalBytes } from '../../domain/bytes.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { BOOLEAN, DOUBLE, INTEGER, JSON_DOCUMENT, STRING } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import { givenExpiry, isExpiryGiven } from '../use-case-parts/expiry-options.js';
import type { SetCommand } from '../generated/commands.js';
import { Port } from '../ports/identifiers.js';
import type { JsonQuery } from '../ports/json-query.js';
import { refuseHash, replyCopy } from '../use-case-parts/string-entry.js';
import { typedText } from '../use-case-parts/typed-value.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * The new value has no expiry unless an option tells one or KEEPTTL keeps the old one. AS says what it
 * is and refuses what is not; without it the value is a string of any bytes. A double is stored as the
 * shortest text that reads back as the same number, the others as they were sent. IFEQ sets only when
 * GET would answer this value, IFNE when it would not, also when there is none. A condition that does
 * not hold answers null, or with GET what is there.
 *
 * @complexity O(1), and O(n) in the bytes of JSON
 * @errors WRONGTYPE when GET, IFEQ or IFNE meet a hash; ERR invalid expire time in 'set' command
 * when the moment is not in the future of 1970 or of now; ERR value is not an integer or out of range;
 * ERR value is not an integer; ERR value is not a double; ERR value is not a boolean;
 * ERR value is not JSON; ERR JSON is too long
 * @example
 * > SET name "Ada Lovelace"
 * OK
 * > SET name Grace NX
 * (nil)
 * > SET name Grace XX GET EX 60
 * "Ada Lovelace"
 * > SET name Ada IFEQ Grace
 * OK
 * > SET name Grace EX soon
 * (error) ERR value is not an integer or out of range
 */
@injectable()
export class Set implements UseCase<SetCommand> {
  readonly #json: JsonQuery;

  constructor(@inject(Port.JsonQuery) json: JsonQuery) {
    this.#json = json;
  }

  execute(command: SetCommand, call: Call): void {
    const expiresAtMs = isExpiryGiven(command) ? givenExpiry(command, call.nowMs, 'set') : 0;
    if (typeof expiresAtMs === 'string') call.reply.error(expiresAtMs);
    else if (command.as) this.#setTyped(command, expiresAtMs, call);
    else set(command, command.value, STRING, expiresAtMs, call);
  }

  #setTyped(command: SetCommand, expiresAtMs: number, call: Call): void {
    const type = typeAsked(command);
    const value = typedText(type, command.value, this.#json);
    if (typeof value === 'string') call.reply.error(value);
    else set(command, value, type, expiresAtMs, call);
  }
}

function typeAsked(command: SetCommand): number {
  if (command.integerWord) return INTEGER;
  if (command.doubleWord) return DOUBLE;
  if (command.booleanWord) return BOOLEAN;
  return command.json ? JSON_DOCUMENT : STRING;
}

function set(
  command: SetCommand,
  value: ByteView,
  type: number,
  expiresAtMs: number,
  call: Call,
): void {
  if (dependsOnEntry(command)) {
    setDependingOnEntry(command, value, type, expiresAtMs, call);
    return;
  }
  call.database.put(command.key, value, type, expiresAtMs);
  call.reply.ok();
}

function dependsOnEntry(command: SetCommand): boolean {
  if (command.nx || command.xx || command.get || command.keepttl) return true;
  return command.ifeqValue !== null || command.ifneValue !== null;
}

function setDependingOnEntry(
  command: SetCommand,
  value: ByteView,
  type: number,
  expiresAtMs: number,
  call: Call,
): void {
  const { database, reply } = call;
  const entry = command.get ? database.read(command.key) : database.find(command.key);
  const looksAtValue = command.get || command.ifeqValue !== null || command.ifneValue !== null;
  if (looksAtValue && refuseHash(entry, reply)) return;
  const isAsked = isConditionMet(command, entry);
  // A copy: the entry is a view of what will be replaced, and the answer comes after the change.
  const before = command.get && entry !== null ? entry.value.copy() : null;
  if (isAsked) {
    const keptMs = command.keepttl && entry !== null ? entry.expiresAtMs : expiresAtMs;
    database.put(command.key, value, type, keptMs);
  }
  if (command.get || !isAsked) replyCopy(before, reply);
  else reply.ok();
}

function isConditionMet(command: SetCommand, entry: Entry | null): boolean {
  if (entry === null) return !command.xx && command.ifeqValue === null;
  if (command.ifeqValue !== null) return equalBytes(entry.value, command.ifeqValue);
  if (command.ifneValue !== null) return !equalBytes(entry.value, command.ifneValue);
  return !command.nx;
}
