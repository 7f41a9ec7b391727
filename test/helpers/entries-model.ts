import { ByteView } from '../../src/domain/bytes.js';
import { HASH, STRING } from '../../src/domain/value-type.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { ReplaySink } from '../../src/application/ports/journal.js';
import type { TableRow } from '../../src/application/ports/table.js';

const DATABASES = 16;

interface Row {
  readonly value: Buffer;
  version: number;
  readonly createdAtMs: number;
  updatedAtMs: number;
}

interface Entry {
  type: number;
  /** By field; a plain value is under ''. */
  readonly rows: Map<string, Row>;
  expiresAtMs: number;
  /** Of the last change to the whole entry. */
  version: number;
  updatedAtMs: number;
}

const latin1 = (view: ByteView): string => view.toLatin1();
const bytesOf = (view: ByteView): Buffer => Buffer.from(view.copy());

/** What the databases hold, in the plainest way. */
export class EntriesModel implements ReplaySink {
  sequence = 0;
  timeMs = 0;
  databases = Array.from({ length: DATABASES }, () => new Map<string, Entry>());

  put(db: number, type: number, key: ByteView, value: ByteView, expiresAtMs: number): void {
    const createdAtMs = this.#plain(db, key)?.createdAtMs ?? this.timeMs;
    const { sequence: version, timeMs: updatedAtMs } = this;
    const row = { value: bytesOf(value), version, createdAtMs, updatedAtMs };
    const entry = { type, rows: new Map([['', row]]), expiresAtMs, version, updatedAtMs };
    this.databases[db]!.set(latin1(key), entry);
  }

  delete(db: number, key: ByteView): void {
    this.databases[db]!.delete(latin1(key));
  }

  expire(db: number, key: ByteView, expiresAtMs: number): void {
    const entry = this.databases[db]!.get(latin1(key));
    if (entry === undefined) return;
    entry.expiresAtMs = expiresAtMs;
    for (const row of entry.rows.values()) {
      row.version = this.sequence;
      row.updatedAtMs = this.timeMs;
    }
  }

  splice(db: number, key: ByteView, offset: number, bytes: ByteView): void {
    const old = this.databases[db]!.get(latin1(key));
    const before = old?.rows.get('')?.value ?? Buffer.alloc(0);
    const value = Buffer.alloc(Math.max(before.length, offset + bytes.length));
    before.copy(value);
    bytesOf(bytes).copy(value, offset);
    this.put(db, old?.type ?? STRING, key, new ByteView(value), old?.expiresAtMs ?? 0);
  }

  fieldPut(db: number, key: ByteView, field: ByteView, value: ByteView, expiresAtMs: number): void {
    const { sequence: version, timeMs: updatedAtMs } = this;
    const database = this.databases[db]!;
    const fresh = { type: HASH, rows: new Map<string, Row>(), expiresAtMs, version, updatedAtMs };
    const entry = database.get(latin1(key)) ?? fresh;
    database.set(latin1(key), entry);
    const createdAtMs = entry.rows.get(latin1(field))?.createdAtMs ?? this.timeMs;
    entry.rows.set(latin1(field), { value: bytesOf(value), version, createdAtMs, updatedAtMs });
  }

  fieldDelete(db: number, key: ByteView, field: ByteView): void {
    const rows = this.databases[db]!.get(latin1(key))?.rows;
    if (rows?.delete(latin1(field)) === true && rows.size === 0) this.delete(db, key);
  }

  clear(db: number): void {
    this.databases[db] = new Map();
  }

  swap(a: number, b: number): void {
    const database = this.databases[a]!;
    this.databases[a] = this.databases[b]!;
    this.databases[b] = database;
  }

  beginGroup(): void {}

  endGroup(): void {}

  /** In the table's order. */
  rows(): TableRow[] {
    return this.databases.flatMap((database, db) =>
      [...database].sort(byLatin1).flatMap(([key, { type, rows, expiresAtMs }]) =>
        [...rows].sort(byLatin1).map(([field, row]) => ({
          db,
          key: Buffer.from(key, 'latin1'),
          field: type === HASH ? Buffer.from(field, 'latin1') : null,
          type,
          ...row,
          expiresAtMs,
        })),
      ),
    );
  }

  #plain(db: number, key: ByteView): { createdAtMs: number } | undefined {
    const entry = this.databases[db]!.get(latin1(key));
    return entry?.type === HASH ? undefined : entry?.rows.get('');
  }
}

const byLatin1 = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  a < b ? -1 : Number(a > b);

/** One random effect that the model's state allows, as `sink` call; keys come from a small set. */
export function randomEffect(
  random: SeededRandom,
  model: EntriesModel,
): <Result>(sink: import('../../src/application/ports/journal.js').EffectSink<Result>) => Result {
  const db = random.below(8) === 0 ? random.below(DATABASES) : random.below(2);
  const key = randomKey(random);
  const entry = model.databases[db]!.get(latin1(key));
  const value = randomBytes(random, 40);
  const time = random.below(2) === 0 ? 0 : 1_790_000_000_000 + random.below(1000);
  const kind = random.below(100);
  if (kind < 1) return (sink) => sink.clear(db);
  if (kind < 2) {
    const other = random.below(3);
    return (sink) => sink.swap(db, other);
  }
  if (kind < 20) return (sink) => sink.delete(db, key);
  if (kind < 30 && entry !== undefined) return (sink) => sink.expire(db, key, time);
  if (entry === undefined ? kind < 50 : entry.type === HASH) {
    const field = new ByteView(Buffer.from(`f${random.below(6)}`));
    if (kind < 45 && entry !== undefined) {
      return (sink) => sink.fieldDelete(db, key, field);
    }
    if (kind < 95) return (sink) => sink.fieldPut(db, key, field, value, entry?.expiresAtMs ?? 0);
  } else if (kind < 40) {
    const offset = random.below(60);
    return (sink) => sink.splice(db, key, offset, value);
  }
  const type = 1 + random.below(5);
  return (sink) => sink.put(db, type, key, value, time);
}

function randomKey(random: SeededRandom): ByteView {
  if (random.below(4) > 0) return new ByteView(Buffer.from(`key:${random.below(300)}`));
  return randomBytes(random, 2);
}

function randomBytes(random: SeededRandom, max: number): ByteView {
  return new ByteView(random.fill(new Uint8Array(random.below(max + 1))));
}
