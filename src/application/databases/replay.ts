import type { ByteView } from '../../domain/bytes.js';
import { ImpossibleEffectError } from '../../domain/errors.js';
import { STRING } from '../../domain/value-type.js';
import type { ChangeTimes } from '../checkpoint/change-times.js';
import type { Database } from './database.js';
import type { Databases } from './databases.js';
import type { ReplaySink } from '../ports/journal.js';
import {
  requireDatabase,
  requireLength,
  requireTime,
  requireValueType,
} from '../execution/possible-effects.js';

/** Applies the journal's effects to the databases at start. Throws ImpossibleEffectError. */
export class Replay implements ReplaySink {
  readonly #databases: Databases;
  readonly #changeTimes: ChangeTimes;
  sequence = 0;
  timeMs = 0;

  constructor(databases: Databases, changeTimes: ChangeTimes) {
    this.#databases = databases;
    this.#changeTimes = changeTimes;
  }

  put(db: number, type: number, key: ByteView, value: ByteView, expiresAtMs: number): void {
    requireValueType(type);
    requireTime(expiresAtMs);
    const { keyspace } = this.#database(db);
    this.#noteTime();
    keyspace.put(key, value, type, expiresAtMs, this.sequence);
  }

  delete(db: number, key: ByteView): void {
    this.#database(db).keyspace.remove(key);
  }

  expire(db: number, key: ByteView, expiresAtMs: number): void {
    requireTime(expiresAtMs);
    const { keyspace } = this.#database(db);
    this.#noteTime();
    keyspace.setExpiry(key, expiresAtMs, this.sequence);
  }

  clear(db: number): void {
    this.#database(db).exchange(this.#databases.emptyKeyspace(), this.sequence).retire();
  }

  swap(a: number, b: number): void {
    const first = this.#database(a);
    const second = this.#database(b);
    second.exchange(first.exchange(second.keyspace, this.sequence), this.sequence);
  }

  splice(db: number, key: ByteView, offset: number, bytes: ByteView): void {
    requireLength(offset + bytes.length);
    const { keyspace } = this.#database(db);
    const type = keyspace.find(key)?.type ?? STRING;
    if (type !== STRING) throw new ImpossibleEffectError('bytes are changed of what is no string');
    this.#noteTime();
    keyspace.splice(key, offset, bytes, this.sequence);
  }

  fieldPut(db: number, key: ByteView, field: ByteView, value: ByteView, expiresAtMs: number): void {
    requireTime(expiresAtMs);
    const { hashes } = this.#database(db).keyspace;
    this.#noteTime();
    hashes.put(key, field, value, expiresAtMs, this.sequence);
  }

  fieldDelete(db: number, key: ByteView, field: ByteView): void {
    const { hashes } = this.#database(db).keyspace;
    this.#noteTime();
    hashes.remove(key, field, this.sequence);
  }

  // A group reaches this sink only when all of it survived, and nothing looks at the databases meanwhile.
  beginGroup(): void {}

  endGroup(): void {}

  #database(db: number): Database {
    requireDatabase(db);
    return this.#databases.at(db);
  }

  #noteTime(): void {
    this.#changeTimes.note(this.sequence, this.timeMs);
  }
}
