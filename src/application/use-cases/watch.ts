import { injectable } from 'inversify';
import { tooManyWatched, watchInMulti } from '../../domain/errors.js';
import { WATCHED_KEYS_MAX } from '../../domain/limits.js';
import type { Call } from '../execution/call.js';
import type { WatchCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * A key has changed when anybody wrote, removed or made it, also if it looks as before, and when it
 * has expired. At most 10,000 keys are watched.
 *
 * @complexity O(N) for N keys
 * @errors ERR WATCH inside MULTI is not allowed; ERR too many keys are watched
 * @example
 * > WATCH name
 * OK
 * > SET name Ada
 * OK
 * > MULTI
 * OK
 * > SET name Grace
 * QUEUED
 * > EXEC
 * (nil)
 */
@injectable()
export class Watch implements UseCase<WatchCommand> {
  execute(command: WatchCommand, call: Call): void {
    const { session, reply, database } = call;
    if (session.transaction !== null) return reply.error(watchInMulti);
    for (let at = 0; at < command.keys.count; at++) {
      if (session.watches.add(database, command.keys.at(at))) continue;
      return reply.error(tooManyWatched(WATCHED_KEYS_MAX));
    }
    reply.ok();
  }
}
