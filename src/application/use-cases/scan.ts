import { injectable } from 'inversify';
import { invalidCursor, patternTooLong } from '../../domain/errors.js';
import { Glob } from '../../domain/glob.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { boundedScan } from '../databases/bounded-scan.js';
import type { Call } from '../execution/call.js';
import type { ScanCommand } from '../generated/commands.js';
import { CURSOR_END, cursorOf, parseScanCount } from '../use-case-parts/scan-options.js';
import { typeName } from '../use-case-parts/type-name.js';
import type { UseCase } from '../execution/use-case.js';

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
    const cursor = cursorOf(command.cursor);
    const count = parseScanCount(command.count);
    const glob = command.pattern === null ? null : Glob.of(command.pattern);
    const isTooLong = glob === null && command.pattern !== null;
    if (cursor === null) return call.reply.error(invalidCursor);
    if (typeof count === 'string') return call.reply.error(count);
    if (isTooLong) return call.reply.error(patternTooLong);
    const type = command.valueType === null ? null : command.valueType.toLatin1().toLowerCase();
    scan(call, { cursor, count, glob, type });
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
    if (step.glob !== null && !step.glob.matchesName(entry.key)) return;
    if (step.type !== null && step.type !== typeName(entry.type)) return;
    keys.push(entry.key.copy());
  };
  const { keyspace } = database;
  const next =
    step.cursor === CURSOR_END
      ? 0
      : boundedScan(step, (cursor, count) => keyspace.scan(cursor, count, visit));
  database.observeAll();
  reply.array(2);
  reply.text(String(next));
  reply.array(keys.length);
  for (const key of keys) reply.bytes(key, 0, key.length);
}
