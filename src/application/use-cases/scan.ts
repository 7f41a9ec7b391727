import { injectable } from 'inversify';
import { invalidCursor, notAnInteger, patternTooLong, syntaxError } from '../../domain/errors.js';
import { Glob } from '../../domain/glob.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../call.js';
import type { ScanCommand } from '../generated/commands.js';
import { typeName } from '../type-name.js';
import type { UseCase } from '../use-case.js';

const COUNT_DEFAULT = 10;
/** One step stays short whatever the client asks for; more steps give the rest. */
const COUNT_MAX = 10_000;
const CURSOR_MAX = 0xffffffff;

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
    const glob = command.pattern === null ? null : Glob.of(command.pattern);
    if (glob === null && command.pattern !== null) {
      call.reply.error(patternTooLong);
      return;
    }
    const type = command.valueType === null ? null : command.valueType.toLatin1().toLowerCase();
    scan(call, { cursor: Number(cursor), count: Number(count), glob, type });
  }
}

interface ScanStep {
  readonly cursor: number;
  readonly count: number;
  readonly glob: Glob | null;
  /** In lower case. One that no value has is not refused, as in Redis 7.0. */
  readonly type: string | null;
}

function scan(call: Call, step: ScanStep): void {
  const { database, reply } = call;
  const keys: Uint8Array[] = [];
  const visit = (entry: Entry): void => {
    if (database.isExpired(entry)) return;
    if (step.glob !== null && !step.glob.matches(entry.key)) return;
    if (step.type !== null && step.type !== typeName(entry.type)) return;
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
