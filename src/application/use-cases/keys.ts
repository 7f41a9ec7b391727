import { inject, injectable } from 'inversify';
import { patternTooLong, tooManyKeys } from '../../domain/errors.js';
import { Glob } from '../../domain/glob.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import type { Keyspace } from '../../domain/keyspace/keyspace.js';
import { LISTED_BYTES_MAX } from '../../domain/limits.js';
import { boundedScan } from '../databases/bounded-scan.js';
import type { Call } from '../execution/call.js';
import type { Database } from '../databases/database.js';
import type { Databases } from '../databases/databases.js';
import type { KeysCommand } from '../generated/commands.js';
import { KeyChunks } from '../databases/key-chunks.js';
import { Slices } from '../execution/slices.js';
import type { SuspendedCommand } from '../execution/suspended-command.js';
import type { UseCase } from '../execution/use-case.js';
import { refuseWholeDatabase } from '../databases/whole-database.js';

/** Entries looked at before the clock is. */
const ENTRIES_PER_STEP = 128;

/**
 * Many keys are collected in slices between which other clients change the database: a key that is
 * there all the time is listed, one that comes or goes meanwhile may be. Inside EXEC it is one moment.
 *
 * @complexity O(n) in the keys of the database
 * @errors ERR inside EXEC this command goes through 100000 keys at most; ERR pattern has more than 1024 elements; ERR more than 536870912 bytes of keys match
 * @example
 * > MSET user:1 Ada user:2 Grace
 * OK
 * > KEYS user:[1]
 * 1) "user:1"
 */
@injectable()
export class Keys implements UseCase<KeysCommand> {
  readonly #slices: Slices;

  constructor(@inject(Slices) slices: Slices) {
    this.#slices = slices;
  }

  execute(command: KeysCommand, call: Call): void {
    const { database, databases, reply } = call;
    const glob = Glob.of(command.pattern);
    if (glob === null) {
      reply.error(patternTooLong);
      return;
    }
    if (refuseWholeDatabase(call)) return;
    const listing = new Listing(database, glob);
    if (call.isInTransaction) while (listing.step());
    else if (listing.step()) {
      const suspended = call.suspend();
      this.#slices.run(
        () => listing.step(),
        () => this.#answer(listing, suspended, databases),
      );
      return;
    }
    database.observeAll();
    if (listing.isTooLong) {
      reply.error(tooManyKeys);
      return;
    }
    reply.array(listing.keys.count);
    for (let chunk = 0; chunk < listing.keys.chunks; chunk++) listing.keys.write(chunk, reply);
  }

  #answer(listing: Listing, suspended: SuspendedCommand, databases: Databases): void {
    const { keys } = listing;
    const observed = databases.appended;
    if (listing.isTooLong) {
      suspended.complete((reply) => reply.error(tooManyKeys), observed);
      return;
    }
    let chunk = 0;
    const next = (): void => {
      if (chunk === keys.chunks) suspended.complete(() => undefined, observed);
      else suspended.continue((reply) => keys.write(chunk++, reply), observed, next);
    };
    suspended.continue((reply) => reply.array(keys.count), observed, next);
  }
}

/** What has been found so far. A keyspace that goes to another database meanwhile is still the one that was asked for. */
class Listing {
  readonly keys = new KeyChunks();
  readonly #database: Database;
  readonly #keyspace: Keyspace;
  readonly #glob: Glob;
  #cursor = 0;

  constructor(database: Database, glob: Glob) {
    this.#database = database;
    this.#keyspace = database.keyspace;
    this.#glob = glob;
  }

  get isTooLong(): boolean {
    return this.keys.bytes > LISTED_BYTES_MAX;
  }

  /** Looks at some entries; false at the end, or when too much was found. */
  step(): boolean {
    const part = { cursor: this.#cursor, count: ENTRIES_PER_STEP, glob: this.#glob };
    this.#cursor = boundedScan(part, (cursor, count) =>
      this.#keyspace.scan(cursor, count, this.#visit),
    );
    return this.#cursor !== 0 && !this.isTooLong;
  }

  readonly #visit = (entry: Entry): void => {
    if (!this.#database.isExpired(entry) && this.#glob.matchesName(entry.key))
      this.keys.add(entry.key);
  };
}
