import type { Choices } from './choices.js';

/** `open`: not synced yet. `doubtful`: a sync of it has failed, and no later one can tell. */
type Fate = 'open' | 'certain' | 'doubtful';

interface Entry<Change> {
  readonly change: Change;
  fate: Fate;
}

export interface Sync<Change> {
  /** What it covered is durable. `settle` gets, in order, what is certain and has nothing uncertain before it. */
  succeeded(settle: (change: Change) => void): void;
  /**
   * What it covered is in doubt, and a later sync that succeeds says nothing about it: Linux takes
   * the pages for clean once it has told of the failure.
   */
  failed(): void;
}

/** The same for those who know how to settle. */
export interface HistorySync {
  succeeded(): void;
  failed(): void;
}

/** Changes in order, of which power loss may take any that is not certain. */
export class ChangeList<Change> {
  #entries: Entry<Change>[] = [];

  add(change: Change): void {
    this.#entries.push({ change, fate: 'open' });
  }

  /** A sync of those begins: of what is added after this it tells nothing. */
  beginSync(isMeant: (change: Change) => boolean): Sync<Change> {
    const covered = this.#entries.filter(({ change, fate }) => fate === 'open' && isMeant(change));
    const decide = (fate: Fate): void => {
      for (const entry of covered) if (entry.fate === 'open') entry.fate = fate;
    };
    const succeeded = (settle: (change: Change) => void): void => {
      decide('certain');
      this.#settle(settle);
    };
    return { succeeded, failed: () => decide('doubtful') };
  }

  copy<Copied>(copied: (change: Change) => Copied): ChangeList<Copied> {
    const list = new ChangeList<Copied>();
    list.#entries = this.#entries.map(({ change, fate }) => ({ change: copied(change), fate }));
    return list;
  }

  /**
   * Lets power loss choose: none of the changes, all of them, or each one by itself, so that the first
   * two are not rare where there are many. `visit` gets for each, in order, how much of it survives,
   * from 0 for nothing to `most` for all of it. All of what is certain survives.
   */
  choose(choices: Choices, most: number, visit: (change: Change, kept: number) => void): void {
    const whole = this.#entries.length > 1 ? choices.below(3) : 1;
    for (const { change, fate } of this.#entries) {
      if (fate === 'certain' || whole === 2) visit(change, most);
      else if (whole === 1) visit(change, choices.below(most + 1));
    }
  }

  #settle(settle: (change: Change) => void): void {
    const uncertain = this.#entries.findIndex(({ fate }) => fate !== 'certain');
    const settled = uncertain < 0 ? this.#entries.length : uncertain;
    for (const { change } of this.#entries.splice(0, settled)) settle(change);
  }
}
