import { beginsWith, ByteView, compareBytes, compareView } from '../../domain/bytes.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import type { Keyspace } from '../../domain/keyspace/keyspace.js';
import { OrderedIndex } from '../../domain/keyspace/ordered/ordered-index.js';
import { PREFIX_ENTRIES_PER_STEP } from '../../domain/limits.js';
import type { Database } from '../databases/database.js';

/** Is shown a live entry; false ends the step early where keys come in order. */
export type Visit = (entry: Entry) => boolean;

/**
 * Goes over the entries of a database whose keys begin with a prefix, step by step. Whatever changes
 * between steps, an entry that is there all the time is visited once; one that comes or goes may be
 * or not. The walk ends when FLUSHDB, FLUSHALL or SWAPDB put other entries in the place of these:
 * none of those was there all the time.
 */
export abstract class PrefixWalk {
  protected readonly database: Database;
  protected readonly prefix: Uint8Array;
  protected readonly keyspace: Keyspace;

  constructor(database: Database, prefix: Uint8Array) {
    this.database = database;
    this.prefix = prefix;
    this.keyspace = database.keyspace;
  }

  /** Whether entries come in the order of their keys' bytes. */
  abstract readonly isOrdered: boolean;

  /** Visits some entries; false at the end. `visit` must not change the database. */
  step(visit: Visit): boolean {
    return this.database.keyspace === this.keyspace && this.visitSome(visit);
  }

  protected abstract visitSome(visit: Visit): boolean;
}

/** Keys before `from` are left out. */
export function walkPrefix(
  database: Database,
  prefix: ByteView,
  from: ByteView | null,
): PrefixWalk {
  const { observer } = database.keyspace;
  const [prefixBytes, fromBytes] = [prefix.copy(), (from ?? prefix).copy()];
  if (observer instanceof OrderedIndex) {
    return new OrderedWalk(database, prefixBytes, fromBytes, observer);
  }
  return new UnorderedWalk(database, prefixBytes, fromBytes);
}

/** Through all entries of the database, in the order of their hashes. */
class UnorderedWalk extends PrefixWalk {
  readonly isOrdered = false;
  readonly #from: Uint8Array;
  readonly #isFromLater: boolean;
  #cursor = 0;

  constructor(database: Database, prefix: Uint8Array, from: Uint8Array) {
    super(database, prefix);
    this.#from = from;
    this.#isFromLater = compareBytes(from, prefix) > 0;
  }

  protected visitSome(visit: Visit): boolean {
    const { prefix, database } = this;
    this.#cursor = this.keyspace.scan(this.#cursor, PREFIX_ENTRIES_PER_STEP, (entry) => {
      if (!beginsWith(entry.key, prefix) || database.isExpired(entry)) return;
      if (this.#isFromLater && compareView(entry.key, this.#from) < 0) return;
      visit(entry);
    });
    return this.#cursor !== 0;
  }
}

/** Through the index, from key to key. */
class OrderedWalk extends PrefixWalk {
  readonly isOrdered = true;
  readonly #index: OrderedIndex;
  readonly #next: ByteView;

  constructor(database: Database, prefix: Uint8Array, from: Uint8Array, index: OrderedIndex) {
    super(database, prefix);
    this.#index = index;
    this.#next = new ByteView(compareBytes(from, prefix) > 0 ? from : prefix);
  }

  protected visitSome(visit: Visit): boolean {
    const { prefix, keyspace, database } = this;
    let left = PREFIX_ENTRIES_PER_STEP;
    let isMore = false;
    this.#index.scan(this.#next, (key) => {
      if (!beginsWith(key, prefix)) return false;
      if (left-- === 0) {
        isMore = true;
        this.#goOnFrom(key);
        return false;
      }
      const entry = keyspace.find(key)!;
      return database.isExpired(entry) || visit(entry);
    });
    return isMore;
  }

  #goOnFrom(key: ByteView): void {
    const bytes = key.copy();
    this.#next.set(bytes, 0, bytes.length);
  }
}
