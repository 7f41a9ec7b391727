import type { ByteView } from '../../domain/bytes.js';
import { wrongType } from '../../domain/errors.js';
import type { HashValue } from '../../domain/hashes/hash-value.js';
import type { AccessClock } from '../../domain/keyspace/access-clock.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import type { KeyHash } from '../../domain/keyspace/half-sip-hash.js';
import type { Keyspace } from '../../domain/keyspace/keyspace.js';
import { HASH } from '../../domain/value-type.js';
import type { Evaluation } from '../execution/evaluation.js';
import type { Journal } from '../ports/journal.js';
import type { Reply } from '../ports/reply.js';
import type { Statistics } from '../statistics/statistics.js';
import { WatchedKeys } from '../execution/watched-keys.js';

export interface DatabaseParts {
  readonly journal: Journal;
  readonly evaluation: Evaluation;
  readonly statistics: Statistics;
  readonly hash: KeyHash;
  readonly clock: AccessClock;
}

/**
 * One numbered database: every change goes to the keyspace and to the journal, and every look at it
 * notes what the answer depends on. An expired entry is never seen: it is removed when it is met.
 */
export class Database {
  readonly index: number;
  readonly watchedKeys: WatchedKeys;
  readonly #journal: Journal;
  readonly #evaluation: Evaluation;
  readonly #statistics: Statistics;
  readonly #clock: AccessClock;
  #keyspace: Keyspace;
  /**
   * What a miss depends on: the last removal that a command asked for, or the last change of an entry
   * that expired since. Lost, that change would leave what was there before it.
   */
  #lastRemoval = 0;

  constructor(index: number, keyspace: Keyspace, parts: DatabaseParts) {
    this.index = index;
    this.#keyspace = keyspace;
    this.#journal = parts.journal;
    this.#evaluation = parts.evaluation;
    this.#statistics = parts.statistics;
    this.watchedKeys = new WatchedKeys(this, parts.hash);
    this.#clock = parts.clock;
  }

  get keyspace(): Keyspace {
    return this.#keyspace;
  }

  /** The last effect so far, of any database. */
  get sequence(): number {
    return this.#journal.appended;
  }

  /** The live entry, or null. The object is reused by the next look-up or change. */
  find(key: ByteView): Entry | null {
    const entry = this.#keyspace.find(key);
    if (entry === null) return this.#miss();
    if (this.isExpired(entry)) {
      this.#removeExpired(entry);
      return this.#miss();
    }
    this.#evaluation.observe(entry.version);
    return entry;
  }

  /** As `find`, counted as a hit or a miss: for commands that look for a key and not at its value. */
  look(key: ByteView): Entry | null {
    const entry = this.find(key);
    if (entry === null) this.#statistics.keyspaceMisses++;
    else this.#statistics.keyspaceHits++;
    return entry;
  }

  /** As `look`, noted as a use of the entry: for commands that read a value. */
  read(key: ByteView): Entry | null {
    const entry = this.look(key);
    if (entry !== null && this.#clock.readTicks !== 0) entry.touch(this.#clock.readTicks);
    return entry;
  }

  /**
   * The hash, null when there is no such key. Of anything else it answers WRONGTYPE and returns
   * undefined, and the command has nothing left to do. Valid as long as an Entry.
   */
  findHash(key: ByteView, reply: Reply): HashValue | null | undefined {
    return this.#hashOf(this.find(key), reply);
  }

  /** As `findHash`, of a hash that is read. */
  readHash(key: ByteView, reply: Reply): HashValue | null | undefined {
    return this.#hashOf(this.read(key), reply);
  }

  isExpired(entry: Entry): boolean {
    return entry.expiresAtMs !== 0 && entry.expiresAtMs <= this.#evaluation.nowMs;
  }

  /** Inserts or replaces. `value` must not lie in the entry that is replaced. `expiresAtMs` 0 means never. */
  put(key: ByteView, value: ByteView, type: number, expiresAtMs: number): void {
    // When memory runs out, these two throw before anything has changed.
    this.#journal.reserve(key.length + value.length);
    this.#keyspace.put(key, value, type, expiresAtMs, this.#journal.appended + 1);
    this.#evaluation.observe(this.#journal.put(this.index, type, key, value, expiresAtMs));
  }

  /**
   * Overwrites or extends the bytes of a string that is there, a gap filled with zeros. `bytes` must
   * not lie in an entry.
   */
  splice(key: ByteView, offset: number, bytes: ByteView): void {
    this.#journal.reserve(key.length + bytes.length);
    this.#keyspace.splice(key, offset, bytes, this.#journal.appended + 1);
    this.#evaluation.observe(this.#journal.splice(this.index, key, offset, bytes));
  }

  /** False when there is no such entry. */
  remove(key: ByteView): boolean {
    const entry = this.find(key);
    if (entry === null) return false;
    this.#lastRemoval = this.#journal.delete(this.index, key);
    this.#evaluation.observe(this.#lastRemoval);
    this.#drop(key, entry.version);
    return true;
  }

  /**
   * Sets a field of the hash at `key`, which is made when there is none; true when the field is new.
   * The key holds nothing else, as `findHash` has told.
   */
  putField(key: ByteView, field: ByteView, value: ByteView): boolean {
    this.#journal.reserve(key.length + field.length + value.length);
    const entry = this.#keyspace.find(key);
    const expiresAtMs = entry?.expiresAtMs ?? 0;
    if (this.#clock.ticks !== 0) entry?.touch(this.#clock.ticks);
    const version = this.#journal.appended + 1;
    const isNew = this.#keyspace.hashes.put(key, field, value, expiresAtMs, version);
    this.#evaluation.observe(this.#journal.fieldPut(this.index, key, field, value, expiresAtMs));
    return isNew;
  }

  /** Removes a field of a live hash, and with its last field the hash; false when there is no such field. */
  removeField(key: ByteView, field: ByteView): boolean {
    this.#journal.reserve(key.length + field.length);
    const { count } = this.#keyspace;
    if (!this.#keyspace.hashes.remove(key, field, this.#journal.appended + 1)) return false;
    const sequence = this.#journal.fieldDelete(this.index, key, field);
    this.#evaluation.observe(sequence);
    if (this.#keyspace.count < count) {
      this.#lastRemoval = sequence;
      this.watchedKeys.removed(key, sequence);
    }
    return true;
  }

  /** Changes the expiry of an entry that is there. 0 means never. */
  setExpiry(key: ByteView, expiresAtMs: number): void {
    this.#journal.reserve(key.length);
    this.#keyspace.setExpiry(key, expiresAtMs, this.#journal.appended + 1);
    this.#evaluation.observe(this.#journal.expire(this.index, key, expiresAtMs));
  }

  /** The answer depends on everything so far: for counts and listings. */
  observeAll(): void {
    this.#evaluation.observe(this.#journal.appended);
  }

  /** Puts another keyspace in the place of this one's, which the caller releases or uses elsewhere. */
  exchange(keyspace: Keyspace, sequence: number): Keyspace {
    const old = this.#keyspace;
    this.watchedKeys.exchanged(old, keyspace, sequence, this.#evaluation.nowMs);
    this.#keyspace = keyspace;
    this.#lastRemoval = sequence;
    this.#evaluation.observe(sequence);
    return old;
  }

  /** Removes up to `budget` entries whose time has come; returns how many. */
  removeExpired(budget: number): number {
    let removed = 0;
    if (this.#journal.refusal !== null) return removed;
    while (removed < budget) {
      const entry = this.#keyspace.nextExpired(this.#evaluation.nowMs, budget);
      if (entry === null) break;
      this.#removeExpired(entry);
      removed++;
    }
    return removed;
  }

  /**
   * Journaled, but no answer waits for it: after a restart the clock would remove it again, as long as
   * the change that gave the entry its time is there. While the journal takes nothing the entry stays,
   * unseen.
   */
  #removeExpired(entry: Entry): void {
    if (this.#dropUnasked(entry)) this.#statistics.keysExpired++;
  }

  /**
   * Removes an entry for want of memory. Journaled, but no answer waits for it: after a crash it may be
   * back as it was. The journal takes changes.
   */
  evict(entry: Entry): void {
    if (this.#dropUnasked(entry)) this.#statistics.keysEvicted++;
  }

  #dropUnasked(entry: Entry): boolean {
    if (entry.version > this.#lastRemoval) this.#lastRemoval = entry.version;
    if (this.#journal.refusal !== null) {
      this.watchedKeys.removed(entry.key, entry.version);
      return false;
    }
    this.#journal.delete(this.index, entry.key);
    this.#drop(entry.key, entry.version);
    return true;
  }

  /** Where an entry leaves the keyspace, but a hash with its last field: who watches the key has to know. */
  #drop(key: ByteView, version: number): void {
    this.watchedKeys.removed(key, version);
    this.#keyspace.remove(key);
  }

  #miss(): null {
    this.#evaluation.observe(this.#lastRemoval);
    return null;
  }

  #hashOf(entry: Entry | null, reply: Reply): HashValue | null | undefined {
    if (entry === null) return null;
    if (entry.type === HASH) return this.#keyspace.hashes.open(entry);
    reply.error(wrongType);
    return undefined;
  }
}
