import { inject, injectable } from 'inversify';
import { AccessClock } from '../../domain/keyspace/access-clock.js';
import { HalfSipHash } from '../../domain/keyspace/half-sip-hash.js';
import { Keyspace } from '../../domain/keyspace/keyspace.js';
import { OrderedIndex } from '../../domain/keyspace/ordered/ordered-index.js';
import { SlabPool } from '../../domain/keyspace/slab-pool.js';
import { DATABASES } from '../../domain/limits.js';
import { Database, type DatabaseParts } from './database.js';
import { Evaluation } from '../execution/evaluation.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import type { Random } from '../ports/random.js';
import type { Settings } from '../server/settings.js';
import { Statistics } from '../statistics/statistics.js';

const HASH_KEY_BYTES = 8;

/** The numbered databases, each made when it is first used. */
@injectable()
export class Databases {
  /** What entries note their use by. */
  readonly clock = new AccessClock();
  readonly #made: (Database | null)[] = new Array<Database | null>(DATABASES).fill(null);
  readonly #pool = new SlabPool();
  readonly #random: Random;
  readonly #parts: DatabaseParts;
  readonly #journal: Journal;
  readonly #hasOrderedIndex: boolean;
  #groupDepth = 0;
  /** The last effect before the group. */
  #beforeGroup = 0;

  constructor(
    @inject(Port.Journal) journal: Journal,
    @inject(Port.Random) random: Random,
    @inject(Evaluation) evaluation: Evaluation,
    @inject(Statistics) statistics: Statistics,
    @inject(Port.Settings) settings: Settings,
  ) {
    this.#journal = journal;
    this.#hasOrderedIndex = settings.orderedIndex;
    this.#random = random;
    const hash = new HalfSipHash(this.#newHashKey());
    this.#parts = { journal, evaluation, statistics, hash, clock: this.clock };
  }

  get limit(): number {
    return DATABASES;
  }

  at(index: number): Database {
    return this.#made[index] ?? this.#make(index);
  }

  /** Those that have been used, in order of their numbers. */
  *inUse(): Generator<Database> {
    for (const database of this.#made) if (database !== null) yield database;
  }

  get usedBytes(): number {
    return this.#pool.usage.bytes;
  }

  get allocatedBytes(): number {
    let bytes = 0;
    for (const database of this.inUse()) bytes += database.keyspace.allocatedBytes;
    return bytes;
  }

  /** The last change so far: what a listing depends on that took several turns. */
  get appended(): number {
    return this.#journal.appended;
  }

  /** How many groups are open, one inside the other. */
  get groupDepth(): number {
    return this.#groupDepth;
  }

  /** All effects until `endGroup` survive together or not at all. One inside another is part of it. */
  beginGroup(): void {
    if (this.#groupDepth === 0) {
      this.#journal.beginGroup();
      this.#beforeGroup = this.#journal.appended;
    }
    this.#groupDepth++;
  }

  endGroup(): void {
    this.#groupDepth--;
    if (this.#groupDepth > 0) return;
    const last = this.#journal.endGroup();
    if (last > this.#beforeGroup) this.#parts.evaluation.observe(last);
  }

  /** Empties a database at once; what it held is returned for its memory to be released in slices. */
  clear(index: number): Keyspace {
    const old = this.at(index).exchange(this.emptyKeyspace(), this.#journal.clear(index));
    old.retire();
    return old;
  }

  /** Exchanges what two databases hold. */
  swap(a: number, b: number): void {
    const sequence = this.#journal.swap(a, b);
    const first = this.at(a);
    const second = this.at(b);
    second.exchange(first.exchange(second.keyspace, sequence), sequence);
  }

  emptyKeyspace(): Keyspace {
    const observer = this.#hasOrderedIndex ? new OrderedIndex(this.#pool) : null;
    return new Keyspace(this.#newHashKey(), this.#pool, { observer, clock: this.clock });
  }

  #newHashKey(): Uint8Array {
    return this.#random.fill(new Uint8Array(HASH_KEY_BYTES));
  }

  #make(index: number): Database {
    const database = new Database(index, this.emptyKeyspace(), this.#parts);
    this.#made[index] = database;
    return database;
  }
}
