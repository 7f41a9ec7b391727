import { injectable } from 'inversify';
import { invalidExpireTime } from '../../domain/errors.js';
import { STRING } from '../../domain/value-type.js';
import type { Call } from '../call.js';
import {
  atMilliseconds,
  atSeconds,
  inMilliseconds,
  inSeconds,
  parseExpiry,
} from '../expiry-time.js';
import type { SetCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

/**
 * The new value has no expiry unless an option tells one or KEEPTTL keeps the old one. With GET the
 * answer is what was there before.
 *
 * @complexity O(1)
 * @errors ERR value is not an integer or out of range; ERR invalid expire time in 'set' command
 * when the moment is not in the future of 1970 or of now; WRONGTYPE with GET when the key holds a
 * hash
 * @example
 * > SET name "Ada Lovelace"
 * OK
 * > SET name Grace NX
 * (nil)
 * > SET name Grace XX GET EX 60
 * "Ada Lovelace"
 * > TTL name
 * (integer) 60
 * > SET name Grace EX soon
 * (error) ERR value is not an integer or out of range
 */
@injectable()
export class Set implements UseCase<SetCommand> {
  execute(command: SetCommand, call: Call): void {
    const expiresAtMs = expiryOf(command, call.nowMs);
    if (typeof expiresAtMs === 'string') {
      call.reply.error(expiresAtMs);
    } else if (command.nx || command.xx || command.get || command.keepttl) {
      setDependingOnEntry(command, expiresAtMs, call);
    } else {
      call.database.put(command.key, command.value, STRING, expiresAtMs);
      call.reply.ok();
    }
  }
}

function setDependingOnEntry(command: SetCommand, expiresAtMs: number, call: Call): void {
  const { database, reply } = call;
  const entry = command.get ? database.readString(command.key, reply) : database.find(command.key);
  if (entry === undefined) return;
  const isRefused = entry === null ? command.xx : command.nx;
  // A copy: the entry is a view of what will be replaced, and the answer comes after the change.
  const before = command.get && entry !== null ? entry.value.copy() : null;
  if (!isRefused) {
    const keptMs = command.keepttl && entry !== null ? entry.expiresAtMs : expiresAtMs;
    database.put(command.key, command.value, STRING, keptMs);
  }
  if (before !== null) reply.bytes(before, 0, before.length);
  else if (command.get || isRefused) reply.null();
  else reply.ok();
}

/** Milliseconds since 1970, 0 without an option; or the error text. */
function expiryOf(command: SetCommand, nowMs: number): number | string {
  const { seconds, milliseconds, unixSeconds, unixMilliseconds } = command;
  const word = seconds ?? milliseconds ?? unixSeconds ?? unixMilliseconds;
  if (word === null) return 0;
  const unit =
    seconds !== null
      ? inSeconds
      : milliseconds !== null
        ? inMilliseconds
        : unixSeconds !== null
          ? atSeconds
          : atMilliseconds;
  const moment = parseExpiry(word, unit, { nowMs, command: 'set' });
  if (typeof moment === 'string') return moment;
  const isPositive = moment > (unit.isAbsolute ? 0 : nowMs);
  return isPositive ? moment : invalidExpireTime('set');
}
