import type { Choices } from './choices.js';

/** `open`: not synced yet. `doubtful`: a sync of it has failed, and no later one can tell. */
type Fate = 'open' | 'certain' | 'doubtful';

interface Entry<Change> {
  readonly change: Change;
  fate: Fate;
}

export interface Sync {
  /** What it covered is durable. */
  readonly succeeded: () => void;
  /**
   * What it covered is in doubt, and a later sync that succeeds says nothing about it: Linux takes
   * the pages for clean once it has told of the failure.
   */
  readonly failed: () => void;
}

/** Changes in order, of which power loss may take any that is not certain. */
export class ChangeList<Change> {
  #entries: Entry<Change>[] = [];

  add(change: Change): void {
    this.#entries.push({ change, fate: 'open' });
  }

  /**
   * A sync of those begins: of what is added after this it tells nothing. `settle` gets, in order, what
   * is certain then and has nothing uncertain before it.
   */
  beginSync(isMeant: (change: Change) => boolean, settle: (change: Change) => void): Sync {
    const covered = this.#entries.filter(({ change }) => isMeant(change));
    const decide = (fate: Fate): void => {
      for (const entry of covered) if (entry.fate === 'open') entry.fate = fate;
      this.#settle(settle);
    };
    return { succeeded: () => decide('certain'), failed: () => decide('doubtful') };
  }

  copy<Copied>(copied: (change: Change) => Copied): ChangeList<Copied> {
    const list = new ChangeList<Copied>();
    list.#entries = this.#entries.map(({ change, fate }) => ({ change: copied(change), fate }));
    return list;
  }

  /**
   * Lets power loss choose. `visit` gets for each change, in order, how much of it survives, from 0 for
   * nothing to `most` for all of it. All of what is certain survives.
   */
  choose(choices: Choices, most: number, visit: (change: Change, kept: number) => void): void {
    for (const { change, fate } of this.#entries) {
      visit(change, fate === 'certain' ? most : choices.below(most + 1));
    }
  }

  #settle(settle: (change: Change) => void): void {
    const uncertain = this.#entries.findIndex(({ fate }) => fate !== 'certain');
    const settled = uncertain < 0 ? this.#entries.length : uncertain;
    for (const { change } of this.#entries.splice(0, settled)) settle(change);
  }
}
