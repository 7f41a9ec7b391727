/** One key at one moment. Days until expiry, 0 for never: far enough apart that no clock matters. */
export interface LiveState {
  readonly value: string;
  readonly days: number;
}

/** Null: there is no such key. */
export type KeyState = LiveState | null;

export type Matches = (state: KeyState) => boolean;

/** One key as somebody saw it. */
export interface Observation {
  readonly key: string;
  readonly matches: Matches;
}

interface Change {
  readonly position: number;
  readonly state: KeyState;
}

const NO_CHANGES: readonly Change[] = [];

/**
 * What one writer sent, in order. Its keys are written by nobody else and the server executes one
 * connection's commands in order, so the state of all its keys is known at every position: after
 * its first command, its second, and so on. Whoever looks at several keys at one moment, a reader or
 * a server that recovered, must see them as they were at one common position. That one rule holds
 * lost writes, writes that were never sent, reads that go back and torn MSETs.
 */
export class WriterHistory {
  /** Position of the last command sent; 0 before the first. */
  sent = 0;
  /** Position of the last command that was answered. */
  acknowledged = 0;
  /** The highest position that some reader has seen the effect of. */
  observed = 0;
  #initial: Map<string, KeyState>;
  readonly #changes = new Map<string, Change[]>();

  constructor(initial: ReadonlyMap<string, KeyState> = new Map()) {
    this.#initial = new Map(initial);
  }

  /** What must not be undone: acknowledged, or seen by a reader. */
  get floor(): number {
    return Math.max(this.acknowledged, this.observed);
  }

  keys(): string[] {
    return [...this.#initial.keys()];
  }

  /** After everything sent so far. */
  stateNow(key: string): KeyState {
    const last = this.#changes.get(key)?.at(-1);
    return last === undefined ? (this.#initial.get(key) ?? null) : last.state;
  }

  /** Notes the effect of the next command; returns its position. */
  send(effects: readonly (readonly [string, KeyState])[]): number {
    this.sent++;
    for (const [key, state] of effects) this.#noteChange(key, state);
    return this.sent;
  }

  /** The first position from `from` on at which all observations are true at once; null: never. */
  explain(observations: readonly Observation[], from: number): number | null {
    let position = from;
    let agreeing = 0;
    // Each observation in turn moves the position on; when all agree without a move, it is found.
    for (let at = 0; agreeing < observations.length; at = (at + 1) % observations.length) {
      const next = this.#nextMatch(observations[at]!, position);
      if (next === null) return null;
      agreeing = next === position ? agreeing + 1 : 1;
      position = next;
    }
    return position;
  }

  /** The states that `key` may legally have from `from` on. */
  statesFrom(key: string, from: number): KeyState[] {
    const changes = this.#changes.get(key) ?? NO_CHANGES;
    const first = lastAtMost(changes, from);
    const start = first < 0 ? (this.#initial.get(key) ?? null) : changes[first]!.state;
    return [start, ...changes.slice(first + 1).map((change) => change.state)];
  }

  /** Starts over from what was found: the past is settled. */
  settle(found: ReadonlyMap<string, KeyState>): void {
    this.#initial = new Map(found);
    this.#changes.clear();
    this.sent = 0;
    this.acknowledged = 0;
    this.observed = 0;
  }

  #noteChange(key: string, state: KeyState): void {
    if (!this.#initial.has(key)) this.#initial.set(key, null);
    const changes = this.#changes.get(key);
    const change = { position: this.sent, state };
    if (changes === undefined) this.#changes.set(key, [change]);
    else changes.push(change);
  }

  #nextMatch({ key, matches }: Observation, from: number): number | null {
    const changes = this.#changes.get(key) ?? NO_CHANGES;
    const first = lastAtMost(changes, from);
    const state = first < 0 ? (this.#initial.get(key) ?? null) : changes[first]!.state;
    if (matches(state)) return from;
    for (let at = first + 1; at < changes.length; at++) {
      if (matches(changes[at]!.state)) return changes[at]!.position;
    }
    return null;
  }
}

/** Index of the last change at or before `position`; -1 when there is none. */
function lastAtMost(changes: readonly Change[], position: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (changes[middle]!.position <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
