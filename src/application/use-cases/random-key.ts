import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { RandomKeyCommand } from '../generated/commands.js';
import { Port } from '../ports/identifiers.js';
import type { Random } from '../ports/random.js';
import type { UseCase } from '../execution/use-case.js';

/** Expired entries that are met and removed; among so many that are left there is hardly a live one. */
const TRIES_MAX = 100;

/**
 * Null when the database is empty, or when a hundred keys in a row had expired.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > RANDOMKEY
 * (nil)
 * > SET only 1
 * OK
 * > RANDOMKEY
 * "only"
 */
@injectable()
export class RandomKey implements UseCase<RandomKeyCommand> {
  readonly #random: Random;
  readonly #bytes = new Uint8Array(4);
  readonly #view = new DataView(this.#bytes.buffer);

  constructor(@inject(Port.Random) random: Random) {
    this.#random = random;
  }

  execute(_command: RandomKeyCommand, { database, reply }: Call): void {
    for (let tries = 0; tries < TRIES_MAX; tries++) {
      this.#random.fill(this.#bytes);
      const entry = database.keyspace.samples.one(this.#view.getUint32(0));
      if (entry === null) break;
      if (!database.isExpired(entry)) {
        database.observeAll();
        reply.bulk(entry.key);
        return;
      }
      database.find(entry.key);
    }
    database.observeAll();
    reply.null();
  }
}
