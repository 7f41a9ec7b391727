import { injectable } from 'inversify';
import type { ByteView } from '../../domain/bytes.js';
import { invalidCursor, notAnInteger, syntaxError } from '../../domain/errors.js';
import { globMatches } from '../../domain/glob.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../call.js';
import type { ScanCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

const COUNT_DEFAULT = 10;
/** One step stays short whatever the client asks for; more steps give the rest. */
const COUNT_MAX = 10_000;
const CURSOR_MAX = 0xffffffff;

/**
 * Begin with cursor 0 and go on with the cursor of each answer until it is 0 again. A key that is
 * there from beginning to end is seen at least once; COUNT, 10 unless told, is about how many keys
 * one step looks at, 10,000 at most.
 *
 * @complexity O(N) a step, N as COUNT says
 * @errors ERR invalid cursor; ERR value is not an integer or out of range of COUNT
 * @example
 * > MSET visits 41 name Ada
 * OK
 * > SCAN 0 MATCH v*
 * 1) "0"
 * 2) 1) "visits"
 * > SCAN first
 * (error) ERR invalid cursor
 */
@injectable()
export class Scan implements UseCase<ScanCommand> {
  execute(command: ScanCommand, call: Call): void {
    const cursor = parseInteger(command.cursor);
    if (cursor === null || cursor < 0) {
      call.reply.error(invalidCursor);
      return;
    }
    const count = command.count === null ? COUNT_DEFAULT : parseInteger(command.count);
    if (count === null || count < 1) {
      call.reply.error(count === null ? notAnInteger : syntaxError);
      return;
    }
    scan(call, { cursor: Number(cursor), count: Number(count), pattern: command.pattern });
  }
}

interface ScanStep {
  readonly cursor: number;
  readonly count: number;
  readonly pattern: ByteView | null;
}

function scan(call: Call, step: ScanStep): void {
  const { database, reply } = call;
  const keys: Uint8Array[] = [];
  const visit = (entry: Entry): void => {
    if (database.isExpired(entry)) return;
    if (step.pattern !== null && !globMatches(step.pattern, entry.key)) return;
    keys.push(entry.key.copy());
  };
  const next =
    step.cursor > CURSOR_MAX
      ? 0
      : database.keyspace.scan(step.cursor, Math.min(step.count, COUNT_MAX), visit);
  database.observeAll();
  reply.array(2);
  reply.text(String(next));
  reply.array(keys.length);
  for (const key of keys) reply.bytes(key, 0, key.length);
}
