/** As many as Redis keeps: what one sample found good is not lost when another entry goes first. */
const CANDIDATES_MAX = 16;

/**
 * The best candidates for eviction that samples have shown. An entry is known by database, hash and
 * version: when it has been changed since, it is another one. Nothing is allocated.
 */
export class EvictionPool {
  readonly #databases = new Int8Array(CANDIDATES_MAX);
  readonly #hashes = new Int32Array(CANDIDATES_MAX);
  readonly #versions = new Float64Array(CANDIDATES_MAX);
  /** Ascending: the last one goes first. */
  readonly #scores = new Float64Array(CANDIDATES_MAX);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Of the best one, which is taken with `drop`. */
  get database(): number {
    return this.#databases[this.#size - 1]!;
  }

  get hash(): number {
    return this.#hashes[this.#size - 1]!;
  }

  get version(): number {
    return this.#versions[this.#size - 1]!;
  }

  get score(): number {
    return this.#scores[this.#size - 1]!;
  }

  drop(): void {
    this.#size--;
  }

  clear(): void {
    this.#size = 0;
  }

  /** Keeps the entry when it is better than the worst one, or when there is room. */
  offer(database: number, hash: number, version: number, score: number): void {
    let at = 0;
    while (at < this.#size && this.#scores[at]! < score) at++;
    if (this.#has(database, hash, version)) return;
    if (this.#size < CANDIDATES_MAX) {
      for (let to = this.#size; to > at; to--) this.#copy(to - 1, to);
      this.#size++;
    } else {
      if (at === 0) return;
      at--;
      for (let to = 0; to < at; to++) this.#copy(to + 1, to);
    }
    this.#databases[at] = database;
    this.#hashes[at] = hash;
    this.#versions[at] = version;
    this.#scores[at] = score;
  }

  #has(database: number, hash: number, version: number): boolean {
    for (let at = 0; at < this.#size; at++) {
      if (this.#hashes[at] !== hash || this.#versions[at] !== version) continue;
      if (this.#databases[at] === database) return true;
    }
    return false;
  }

  #copy(from: number, to: number): void {
    this.#databases[to] = this.#databases[from]!;
    this.#hashes[to] = this.#hashes[from]!;
    this.#versions[to] = this.#versions[from]!;
    this.#scores[to] = this.#scores[from]!;
  }
}
