import type { Entry } from './entry.js';
import type { EntryTable } from './entry-table.js';
import { randomAddress } from './random-address.js';
import { sampleSlots, visitHash } from './sampling.js';

/** What a sample is handed; it must not call the keyspace. */
export type VisitEntry = (entry: Entry, hash: number) => void;

/** Entries of a keyspace that nobody has named. Random numbers are uniform and have 32 bits. */
export class EntrySamples {
  readonly #entries: EntryTable;

  constructor(entries: EntryTable) {
    this.#entries = entries;
  }

  /** Some entry, null when there is none; uniform but for very sparse tables. */
  one(random32: number): Entry | null {
    const address = randomAddress(this.#entries.index, random32);
    return address === 0 ? null : this.#entries.entryAt(address);
  }

  /** Visits about `count` entries from a random place on, with their hashes. */
  some(random32: number, count: number, visit: VisitEntry): void {
    const entries = this.#entries;
    sampleSlots(entries.index, random32, count, (address, hash) =>
      visit(entries.entryAt(address), hash),
    );
  }

  /** As `some`, of entries with an expiry; the records that lead to them may be stale. */
  someExpiring(random32: number, count: number, visit: VisitEntry): void {
    const entries = this.#entries;
    entries.expiry.sample(random32, count, (address, hash) =>
      visit(entries.entryAt(address), hash),
    );
  }

  /** What a sample showed, when it has not been changed or removed since; else null. */
  find(hash: number, version: number): Entry | null {
    const entries = this.#entries;
    let found = 0;
    visitHash(entries.index, hash, (address) => {
      if (entries.entryAt(address).version === version) found = address;
    });
    return found === 0 ? null : entries.entryAt(found);
  }
}
