interface ModelEntry {
  /** Of a hash its fields. */
  readonly value: string | ReadonlySet<string>;
  readonly expiresAtMs: number;
}

/** The data, and how often each name was changed. Names are database and key: `1 a`. */
export class WatchModel {
  nowMs = 0;
  #entries = new Map<string, ModelEntry>();
  readonly #changes = new Map<string, number>();

  /** The end of an entry's time is a change. */
  get(name: string): ModelEntry | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.expiresAtMs === 0 || entry.expiresAtMs > this.nowMs) return entry;
    this.#entries.delete(name);
    this.#changed(name);
    return null;
  }

  set(name: string, value: ModelEntry['value'], expiresAtMs = 0): void {
    this.get(name);
    this.#entries.set(name, { value, expiresAtMs });
    this.#changed(name);
  }

  delete(name: string): void {
    if (this.get(name) === null) return;
    this.#entries.delete(name);
    this.#changed(name);
  }

  clear(isCleared: (name: string) => boolean): void {
    for (const name of this.#entries.keys()) if (isCleared(name)) this.delete(name);
  }

  move(from: string, to: string): void {
    const { value, expiresAtMs } = this.get(from)!;
    this.delete(from);
    this.set(to, value, expiresAtMs);
  }

  /** Exchanges the two databases: what either of them has is changed in both. */
  swap(): void {
    const before = [...this.#entries.keys()].filter((name) => this.get(name) !== null);
    this.#entries = new Map([...this.#entries].map(([name, entry]) => [swapped(name), entry]));
    for (const name of new Set([...before, ...before.map(swapped)])) this.#changed(name);
  }

  changes(name: string): number {
    this.get(name);
    return this.#changes.get(name) ?? 0;
  }

  #changed(name: string): void {
    this.#changes.set(name, (this.#changes.get(name) ?? 0) + 1);
  }
}

export const swapped = (name: string): string => `${name.startsWith('0') ? 1 : 0}${name.slice(1)}`;
