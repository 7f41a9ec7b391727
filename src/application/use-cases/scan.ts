import { injectable } from 'inversify';
import type { ByteView } from '../../domain/bytes.js';
import { invalidCursor } from '../../domain/errors.js';
import { globMatches } from '../../domain/glob.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import type { Call } from '../call.js';
import type { ScanCommand } from '../generated/commands.js';
import { CURSOR_END, cursorOf, parseScanCount } from '../scan-options.js';
import type { UseCase } from '../use-case.js';

@injectable()
export class Scan implements UseCase<ScanCommand> {
  execute(command: ScanCommand, call: Call): void {
    const cursor = cursorOf(command.cursor);
    const count = parseScanCount(command.count);
    if (cursor === null) call.reply.error(invalidCursor);
    else if (typeof count === 'string') call.reply.error(count);
    else scan(call, { cursor, count, pattern: command.pattern });
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
  const { cursor, count } = step;
  const next = cursor === CURSOR_END ? 0 : database.keyspace.scan(cursor, count, visit);
  database.observeAll();
  reply.array(2);
  reply.text(String(next));
  reply.array(keys.length);
  for (const key of keys) reply.bytes(key, 0, key.length);
}
