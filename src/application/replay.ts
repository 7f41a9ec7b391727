import type { ByteView } from '../domain/bytes.js';
import type { ChangeTimes } from './change-times.js';
import type { Databases } from './databases.js';
import type { ReplaySink } from './ports/journal.js';

/** Applies the journal's effects to the databases at start. */
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
    this.#noteTime();
    this.#databases.at(db).keyspace.put(key, value, type, expiresAtMs, this.sequence);
  }

  delete(db: number, key: ByteView): void {
    this.#databases.at(db).keyspace.remove(key);
  }

  expire(db: number, key: ByteView, expiresAtMs: number): void {
    this.#noteTime();
    this.#databases.at(db).keyspace.setExpiry(key, expiresAtMs, this.sequence);
  }

  clear(db: number): void {
    this.#databases.at(db).exchange(this.#databases.emptyKeyspace(), this.sequence).retire();
  }

  swap(a: number, b: number): void {
    const first = this.#databases.at(a);
    const second = this.#databases.at(b);
    second.exchange(first.exchange(second.keyspace, this.sequence), this.sequence);
  }

  splice(db: number, key: ByteView, offset: number, bytes: ByteView): void {
    this.#noteTime();
    this.#databases.at(db).keyspace.splice(key, offset, bytes, this.sequence);
  }

  fieldPut(db: number, key: ByteView, field: ByteView, value: ByteView, expiresAtMs: number): void {
    this.#noteTime();
    const { hashes } = this.#databases.at(db).keyspace;
    hashes.put(key, field, value, expiresAtMs, this.sequence);
  }

  fieldDelete(db: number, key: ByteView, field: ByteView): void {
    this.#noteTime();
    this.#databases.at(db).keyspace.hashes.remove(key, field, this.sequence);
  }

  // A group reaches this sink only when all of it survived, and nothing looks at the databases meanwhile.
  beginGroup(): void {}

  endGroup(): void {}

  #noteTime(): void {
    this.#changeTimes.note(this.sequence, this.timeMs);
  }
}
