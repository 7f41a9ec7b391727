import { createHash } from 'node:crypto';

interface Stored {
  /** Latin1, as keys are: there are millions, and a string takes a tenth of the room of a buffer. */
  readonly value: string;
  readonly version: number;
  readonly expiresAtMs: number;
}

type Effect = (databases: Map<string, Stored>[]) => void;

const DATABASES = 16;

/** What one client did to an empty server, change by change, and so what each version of the table holds. */
export class EffectLog {
  readonly #effects: Effect[] = [];
  readonly #databases = emptyDatabases();

  /** The number of the last change. */
  get sequence(): number {
    return this.#effects.length;
  }

  put(db: number, key: string, entry: { value: string; expiresAtMs: number }): void {
    const version = this.sequence + 1;
    this.#add((all) => all[db]!.set(key, { ...entry, version }));
  }

  /** No change when there is no such key. */
  delete(db: number, key: string): void {
    if (this.#databases[db]!.has(key)) this.#add((all) => all[db]!.delete(key));
  }

  /** No change when there is no such key, or it has no expiry. */
  persist(db: number, key: string): void {
    const version = this.sequence + 1;
    if ((this.#databases[db]!.get(key)?.expiresAtMs ?? 0) === 0) return;
    this.#add((all) => all[db]!.set(key, { ...all[db]!.get(key)!, version, expiresAtMs: 0 }));
  }

  clear(db: number): void {
    this.#add((all) => all[db]!.clear());
  }

  /** The rows after each of these changes, ascending. */
  *digests(sequences: readonly number[]): Generator<{ rows: number; digest: string }> {
    const databases = emptyDatabases();
    let at = 0;
    for (const sequence of sequences) {
      for (; at < sequence; at++) this.#effects[at]!(databases);
      yield digestOf(databases);
    }
  }

  #add(effect: Effect): void {
    this.#effects.push(effect);
    effect(this.#databases);
  }
}

const hexOf = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('hex');

const emptyDatabases = (): Map<string, Stored>[] =>
  Array.from({ length: DATABASES }, () => new Map<string, Stored>());

/** As follow_table.py does it. Keys are latin1 strings. */
function digestOf(databases: readonly Map<string, Stored>[]): { rows: number; digest: string } {
  const lines = databases.flatMap((database, db) =>
    [...database].map(([key, { value, version, expiresAtMs }]) => {
      return `${db} ${hexOf(key)} string ${hexOf(value)} ${version} ${expiresAtMs}\n`;
    }),
  );
  const digest = createHash('sha256').update(lines.sort().join('')).digest('hex');
  return { rows: lines.length, digest };
}
