import { inject, injectable } from 'inversify';
import { notAnInteger, notPositive } from '../../domain/errors.js';
import { KeyList } from '../../domain/key-list.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../execution/call.js';
import type { Database } from '../databases/database.js';
import type { DeletePrefixCommand } from '../generated/commands.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import type { Reply } from '../ports/reply.js';
import { type PrefixWalk, walkPrefix } from '../prefix/prefix-walk.js';
import { SlicedCommands, type SlicedWork } from '../execution/sliced-commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Removes keys and returns how many it removed; with `LIMIT` no more than that. A key that is there
 * all the time is removed; one that is set meanwhile may stay. Other clients are served in between
 * and see some of the keys gone before others; a crash leaves those that were not removed yet.
 *
 * @complexity O(N) with the keys of the database; with `--ordered-index` O(log N) for each key
 * @errors ERR value is not an integer or out of range; ERR value is out of range, must be positive
 * @example
 * > MSET user:1 Ada user:2 Grace user:3 Edsger
 * OK
 * > DELPREFIX user: LIMIT 2
 * (integer) 2
 * > DELPREFIX user:
 * (integer) 1
 */
@injectable()
export class DeletePrefix implements UseCase<DeletePrefixCommand> {
  readonly #sliced: SlicedCommands;
  readonly #journal: Journal;

  constructor(
    @inject(SlicedCommands) sliced: SlicedCommands,
    @inject(Port.Journal) journal: Journal,
  ) {
    this.#sliced = sliced;
    this.#journal = journal;
  }

  execute(command: DeletePrefixCommand, call: Call): void {
    const limit = command.removalLimit === null ? Infinity : parseInteger(command.removalLimit);
    if (limit === null || limit < 0) {
      call.reply.error(limit === null ? notAnInteger : notPositive);
      return;
    }
    const { database } = call;
    const walk = walkPrefix(database, command.keyPrefix, null);
    const journal = this.#journal;
    this.#sliced.run(new Removal({ walk, database, journal, limit: Number(limit) }), call);
  }
}

interface RemovalParts {
  readonly walk: PrefixWalk;
  readonly database: Database;
  readonly journal: Journal;
  readonly limit: number;
}

/** Each removal is an effect by itself: groups would hold others' effects up until they end. */
class Removal implements SlicedWork {
  readonly isWriting = true;
  readonly #parts: RemovalParts;
  readonly #keys = new KeyList();
  #removed = 0;
  #refusal: string | null = null;

  constructor(parts: RemovalParts) {
    this.#parts = parts;
  }

  step(): boolean {
    const { walk, database, journal, limit } = this.#parts;
    this.#refusal = journal.refusal;
    const left = limit - this.#removed;
    if (this.#refusal !== null || left === 0) return false;
    const keys = this.#keys;
    keys.clear();
    const isMore = walk.step((entry) => {
      keys.push(entry.key);
      return keys.count < left;
    });
    for (let at = 0; at < keys.count && this.#removed < limit; at++) {
      if (database.remove(keys.at(at))) this.#removed++;
    }
    return isMore && this.#removed < limit;
  }

  write(reply: Reply): void {
    if (this.#refusal === null) reply.integer(this.#removed);
    else reply.error(this.#refusal);
  }
}
