import { DATABASES } from '../../domain/limits.js';

/** A space that holds no row of the table. */
export const NO_ORIGIN = -1;

/**
 * What the databases' numbers stood for when an effect happened. CLEAR gives a database a new, empty
 * space and SWAPDB exchanges two, so that neither needs to touch a single change or row: at the end
 * only the spaces that a database still has count. A space below DATABASES holds the rows that the
 * table has of the database of that number.
 */
export class Spaces {
  readonly #spaces = Array.from({ length: DATABASES }, (_, db) => db);
  #next = DATABASES;

  of(db: number): number {
    const space = this.#spaces[db];
    if (space === undefined) throw new RangeError(`there is no database ${db}`);
    return space;
  }

  clear(db: number): void {
    this.of(db);
    this.#spaces[db] = this.#next++;
  }

  swap(a: number, b: number): void {
    const space = this.of(a);
    this.#spaces[a] = this.of(b);
    this.#spaces[b] = space;
  }

  /** The database whose rows in the table belong to `db` now; NO_ORIGIN when none do. */
  originOf(db: number): number {
    const space = this.of(db);
    return space < DATABASES ? space : NO_ORIGIN;
  }
}
