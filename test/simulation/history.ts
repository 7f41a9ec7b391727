/** An entry as clients see it. */
export interface SimulatedEntry {
  readonly value: string;
  /** Milliseconds since 1970; 0 means never. */
  readonly expiresAtMs: number;
  /** Of a hash, whose value is then made of them. */
  readonly fields?: ReadonlyMap<string, string>;
}

/** By database and key: `3 name`. */
export type State = ReadonlyMap<string, SimulatedEntry>;

/**
 * Every state that the data of one server went through, in order, and what clients were told of it.
 * A recovery must show one of the states from the last that anybody was told of up to the newest.
 */
export class History {
  #states: State[] = [new Map()];
  /** Of each state, the last effect that made it. */
  #sequences = [0];
  /** The last state that a reply told of, written or read. */
  acknowledged = 0;
  /** The table was said to contain every effect up to here. */
  saved = 0;
  /** The highest number of an effect given out. */
  highest = 0;

  /** The newest state's place. */
  get newest(): number {
    return this.#states.length - 1;
  }

  at(index: number): State {
    return this.#states[index]!;
  }

  /** What a moment knows of it, while it goes on. */
  copy(): History {
    const copy = new History();
    copy.#states = [...this.#states];
    copy.#sequences = [...this.#sequences];
    copy.acknowledged = this.acknowledged;
    copy.saved = this.saved;
    copy.highest = this.highest;
    return copy;
  }

  add(state: State, sequence: number): void {
    this.#states.push(state);
    this.#sequences.push(sequence);
  }

  /** The newest state never was: the command was refused. */
  takeBack(): void {
    this.#states.pop();
    this.#sequences.pop();
  }

  /** The state that the last effect up to this one made. */
  stateAfter(sequence: number): State {
    return this.at(this.#sequences.findLastIndex((last) => last <= sequence));
  }

  /** The last state up to `index` in which this entry changed. */
  lastChange(index: number, name: string): number {
    const entry = this.at(index).get(name);
    while (index > 0 && this.at(index - 1).get(name) === entry) index--;
    return index;
  }

  /**
   * A recovery shows these lines. Finds the state, forgets those after it, which are lost, and counts
   * it as told. Null when there is none that may be shown.
   */
  recovered(lines: readonly string[], nowMs: number): number | null {
    const text = lines.join('\n');
    for (let index = this.newest; index >= this.acknowledged; index--) {
      if (visible(this.at(index), nowMs).join('\n') !== text) continue;
      const lost = this.newest - index;
      this.#states.length = index + 1;
      this.#sequences.length = index + 1;
      this.acknowledged = index;
      return lost;
    }
    return null;
  }
}

export const lineOf = (name: string, { value, expiresAtMs }: SimulatedEntry): string =>
  `${name}=${value} until ${expiresAtMs}`;

/** What has not expired, as sorted lines. */
export function visible(state: State, nowMs: number): string[] {
  return [...state]
    .filter(([, { expiresAtMs }]) => expiresAtMs === 0 || expiresAtMs > nowMs)
    .map(([name, entry]) => lineOf(name, entry))
    .sort();
}
