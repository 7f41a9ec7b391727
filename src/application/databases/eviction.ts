import { inject, injectable } from 'inversify';
import {
  EVICTIONS_PER_COMMAND_MAX,
  EVICTIONS_PER_STEP,
  JOURNAL_BACKLOG_BYTES_MAX,
} from '../../domain/limits.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { RandomSequence } from '../../domain/random-sequence.js';
import type { Database } from './database.js';
import { Databases } from './databases.js';
import { EvictionPool } from './eviction-pool.js';
import { takesExpiringOnly, usesClock } from './memory-policy.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import type { Random } from '../ports/random.js';
import { Postponed } from '../execution/postponed.js';
import { RuntimeSettings } from '../server/runtime-settings.js';
import { Slices } from '../execution/slices.js';

const SEED_BYTES = 4;
/** Of an entry that notes no use: older than every other. */
const IDLE_FOR_EVER = 2 ** 24;

/** What came of trying to get below the limit. */
export type Outcome = 'room' | 'more to do' | 'no room';

/**
 * Keeps used memory below the limit. Which entry goes is found by sampling, as Redis describes its
 * approximation of LRU: a few random entries a time, and the best of what recent samples have shown.
 */
@injectable()
export class Eviction {
  /** Writes that wait until entries have been evicted. */
  readonly waiting = new Postponed();
  readonly #databases: Databases;
  readonly #settings: RuntimeSettings;
  readonly #journal: Journal;
  readonly #clock: Clock;
  readonly #slices: Slices;
  readonly #pool = new EvictionPool();
  readonly #random: RandomSequence;
  #sampled: Database | null = null;
  #isRunning = false;
  #isStopped = false;
  /** No entry may go, as far as the last attempt has shown. */
  #hasNothingToEvict = false;

  constructor(
    @inject(Databases) databases: Databases,
    @inject(RuntimeSettings) settings: RuntimeSettings,
    @inject(Port.Journal) journal: Journal,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Random) random: Random,
    @inject(Slices) slices: Slices,
  ) {
    this.#databases = databases;
    this.#settings = settings;
    this.#journal = journal;
    this.#clock = clock;
    this.#slices = slices;
    const seed = random.fill(new Uint8Array(SEED_BYTES));
    this.#random = new RandomSequence(new DataView(seed.buffer).getInt32(0));
    this.applyPolicy();
  }

  get isNeeded(): boolean {
    const { maxMemoryBytes } = this.#settings;
    return maxMemoryBytes > 0 && this.#databases.usedBytes > maxMemoryBytes;
  }

  /** Writes that need memory are answered with an error now, and will be until something changes. */
  get refusesWrites(): boolean {
    if (!this.isNeeded) return false;
    return this.#hasNothingToEvict || this.#settings.maxMemoryPolicy === 'noeviction';
  }

  /** To be called when the policy has changed. What was sampled for another one is forgotten. */
  applyPolicy(): void {
    this.#hasNothingToEvict = false;
    this.#pool.clear();
    const { clock } = this.#databases;
    if (usesClock(this.#settings.maxMemoryPolicy)) clock.set(this.#clock.nowMs(), true);
    else clock.stop();
  }

  /**
   * For a write: evicts as much as one command may. With `more to do` the rest goes on in slices,
   * and the write should wait for that.
   */
  makeRoom(): Outcome {
    const outcome = this.#isRunning ? 'more to do' : this.#evict(EVICTIONS_PER_COMMAND_MAX);
    if (outcome !== 'more to do') return outcome;
    if (this.#isStopped) return 'no room';
    this.goOn();
    return outcome;
  }

  /** Gets below the limit in slices, if that is needed; whoever waits for it is resumed then. */
  goOn(): void {
    if (this.#isRunning || this.#isStopped) return;
    if (!this.isNeeded && this.waiting.size === 0) return;
    this.#isRunning = true;
    this.#slices.run(
      () => this.#step(),
      () => {
        this.#isRunning = false;
        if (!this.#isJournalFull) this.waiting.resumeAll();
      },
    );
  }

  /** Nothing is evicted after a command any more: what waits is refused. */
  stop(): void {
    this.#isStopped = true;
    this.waiting.resumeAll();
  }

  get #isJournalFull(): boolean {
    return this.#journal.backlogBytes > JOURNAL_BACKLOG_BYTES_MAX && !this.#journal.hasFailed;
  }

  /** Where the journal is full, the next round of upkeep goes on. */
  #step(): boolean {
    if (this.#isStopped || this.#isJournalFull) return false;
    const { clock } = this.#databases;
    if (clock.ticks !== 0) clock.set(this.#clock.nowMs(), true);
    const outcome = this.#evict(EVICTIONS_PER_STEP);
    this.#journal.flush();
    return outcome === 'more to do';
  }

  #evict(budget: number): Outcome {
    for (let evicted = 0; this.isNeeded; evicted++) {
      if (this.#settings.maxMemoryPolicy === 'noeviction') return 'no room';
      if (this.#journal.refusal !== null) return 'no room';
      if (evicted === budget) return 'more to do';
      this.#hasNothingToEvict = !this.#evictOne();
      if (this.#hasNothingToEvict) return 'no room';
    }
    return 'room';
  }

  /** False when no entry may go. */
  #evictOne(): boolean {
    // Candidates may be gone or have been used since: then others are sampled, until there are none.
    for (;;) {
      this.#fillPool();
      if (this.#pool.size === 0) return false;
      while (this.#pool.size > 0) {
        const database = this.#databases.at(this.#pool.database);
        const { hash, version, score } = this.#pool;
        this.#pool.drop();
        const entry = database.keyspace.samples.find(hash, version);
        if (entry === null || this.#scoreOf(entry) < score) continue;
        database.evict(entry);
        return true;
      }
    }
  }

  #fillPool(): void {
    const { maxMemoryPolicy, maxMemorySamples } = this.#settings;
    const isExpiringOnly = takesExpiringOnly(maxMemoryPolicy);
    for (const database of this.#databases.inUse()) {
      const { keyspace } = database;
      this.#sampled = database;
      if (isExpiringOnly)
        keyspace.samples.someExpiring(this.#random.next(), maxMemorySamples, this.#offer);
      else keyspace.samples.some(this.#random.next(), maxMemorySamples, this.#offer);
    }
  }

  readonly #offer = (entry: Entry, hash: number): void => {
    this.#pool.offer(this.#sampled!.index, hash, entry.version, this.#scoreOf(entry));
  };

  /** Higher is better to evict. */
  #scoreOf(entry: Entry): number {
    if (this.#settings.maxMemoryPolicy === 'volatile-ttl') return -entry.expiresAtMs;
    const { ticks } = entry;
    return ticks === 0 ? IDLE_FOR_EVER : this.#databases.clock.idleSeconds(ticks);
  }
}
