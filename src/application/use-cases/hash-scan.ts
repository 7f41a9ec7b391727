import { injectable } from 'inversify';
import type { ByteView } from '../../domain/bytes.js';
import { invalidCursor, patternTooLong } from '../../domain/errors.js';
import { Glob } from '../../domain/glob.js';
import { boundedScan } from '../databases/bounded-scan.js';
import type { Call } from '../execution/call.js';
import type { HashScanCommand } from '../generated/commands.js';
import { CURSOR_END, cursorOf, parseScanCount } from '../use-case-parts/scan-options.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * All fields of a hash of up to 128 come in one call.
 *
 * @complexity O(1) for each call, O(n) for a hash of up to 128 fields
 * @errors WRONGTYPE when the key holds something else; ERR invalid cursor; ERR value is not an integer or out of range
 * @example
 * > HSET user name Ada born 1815
 * (integer) 2
 * > HSCAN user 0 MATCH n*
 * 1) "0"
 * 2) 1) "name"
 *    2) "Ada"
 */
@injectable()
export class HashScan implements UseCase<HashScanCommand> {
  execute(command: HashScanCommand, call: Call): void {
    const { database, reply } = call;
    const cursor = cursorOf(command.cursor);
    if (cursor === null) return reply.error(invalidCursor);
    const hash = database.readHash(command.key, reply);
    if (hash === undefined) return;
    const count = hash === null ? 0 : parseScanCount(command.count);
    if (typeof count === 'string') return reply.error(count);
    const glob = command.pattern === null ? null : Glob.of(command.pattern);
    if (glob === null && command.pattern !== null) return reply.error(patternTooLong);
    const found: Uint8Array[] = [];
    const visit = (field: ByteView, value: ByteView): void => {
      if (glob === null || glob.matchesName(field)) found.push(field.copy(), value.copy());
    };
    const isEnd = hash === null || cursor === CURSOR_END;
    const next = isEnd
      ? 0
      : boundedScan({ cursor, count, glob }, (from, most) => hash.scan(from, most, visit));
    reply.array(2);
    reply.text(String(next));
    reply.array(found.length);
    for (const bytes of found) reply.bytes(bytes, 0, bytes.length);
  }
}
