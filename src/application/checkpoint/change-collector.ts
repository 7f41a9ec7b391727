import { ByteView } from '../../domain/bytes.js';
import type { Memory } from '../../domain/memory.js';
import type { ReplaySink } from '../ports/journal.js';
import { ChangeKind, type ChangeParts, ChangeRecords } from './change.js';
import { orderOf, RUN_RECORDS_MAX } from './change-order.js';
import { Spaces } from './spaces.js';

const INITIAL_RECORDS = 4096;
const NOTHING = new ByteView();

/** Notes what effects do, to be ordered by key once all are there. */
export class ChangeCollector implements ReplaySink {
  sequence = 0;
  timeMs = 0;
  readonly spaces = new Spaces();
  #records = new ChangeRecords();
  #starts = new Uint32Array(INITIAL_RECORDS);
  #count = 0;
  readonly #parts: ChangeParts = {
    kind: ChangeKind.put,
    type: 0,
    space: 0,
    sequence: 0,
    timeMs: 0,
    number: 0,
    key: NOTHING,
    field: null,
    value: NOTHING,
  };

  get count(): number {
    return this.#count;
  }

  get bytes(): number {
    return this.#records.length;
  }

  /** No more fit into one run. */
  get isFull(): boolean {
    return this.#count === RUN_RECORDS_MAX;
  }

  /** What was noted since the last call, in order. */
  takeRun(): { memory: Memory; order: Uint32Array } {
    const { memory } = this.#records;
    const order = orderOf(memory, this.#starts.subarray(0, this.#count));
    this.#records = new ChangeRecords();
    this.#count = 0;
    return { memory, order };
  }

  put(db: number, type: number, key: ByteView, value: ByteView, expiresAtMs: number): void {
    const parts = this.#change(ChangeKind.put, db, key);
    parts.type = type;
    parts.number = expiresAtMs;
    parts.value = value;
    this.#add(parts);
  }

  delete(db: number, key: ByteView): void {
    this.#add(this.#change(ChangeKind.delete, db, key));
  }

  expire(db: number, key: ByteView, expiresAtMs: number): void {
    const parts = this.#change(ChangeKind.expire, db, key);
    parts.number = expiresAtMs;
    this.#add(parts);
  }

  splice(db: number, key: ByteView, offset: number, bytes: ByteView): void {
    const parts = this.#change(ChangeKind.splice, db, key);
    parts.number = offset;
    parts.value = bytes;
    this.#add(parts);
  }

  fieldPut(db: number, key: ByteView, field: ByteView, value: ByteView, expiresAtMs: number): void {
    const parts = this.#change(ChangeKind.fieldPut, db, key);
    parts.number = expiresAtMs;
    parts.field = field;
    parts.value = value;
    this.#add(parts);
  }

  fieldDelete(db: number, key: ByteView, field: ByteView): void {
    const parts = this.#change(ChangeKind.fieldDelete, db, key);
    parts.field = field;
    this.#add(parts);
  }

  clear(db: number): void {
    this.spaces.clear(db);
  }

  swap(a: number, b: number): void {
    this.spaces.swap(a, b);
  }

  // A group is in one frame, and whole frames are collected.
  beginGroup(): void {}

  endGroup(): void {}

  #change(kind: ChangeKind, db: number, key: ByteView): ChangeParts {
    const parts = this.#parts;
    parts.kind = kind;
    parts.type = 0;
    parts.space = this.spaces.of(db);
    parts.sequence = this.sequence;
    parts.timeMs = this.timeMs;
    parts.number = 0;
    parts.key = key;
    parts.field = null;
    parts.value = NOTHING;
    return parts;
  }

  #add(parts: ChangeParts): void {
    if (this.#count === this.#starts.length) {
      const starts = new Uint32Array(2 * this.#count);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    this.#starts[this.#count] = this.#records.add(parts);
    this.#count++;
  }
}
