import { ChangeList } from './change-list.js';
import type { Sync } from './change-list.js';
import type { Choices } from './choices.js';
import type { MemoryContent } from './memory-content.js';
import { parentOf } from './memory-disk.js';

type Names = Map<string, MemoryContent>;
type Counterpart = (content: MemoryContent) => MemoryContent;

interface Change {
  /** It is durable when this folder has been synced. */
  readonly folder: string;
  /** Name taken away, or null. */
  readonly from: string | null;
  /** Name given, or null. */
  readonly to: { readonly path: string; readonly content: MemoryContent } | null;
}

/** Which names are durable, and the changes to names since. */
export class NameHistory {
  readonly #durable: Names;
  #changes = new ChangeList<Change>();

  constructor(durable: ReadonlyMap<string, MemoryContent>) {
    this.#durable = new Map(durable);
  }

  /** Created or linked. */
  added(path: string, content: MemoryContent): void {
    this.#changes.add({ folder: parentOf(path), from: null, to: { path, content } });
  }

  /** One change that survives as a whole or not at all. Between folders it is the new name's that counts. */
  renamed(from: string, path: string, content: MemoryContent): void {
    this.#changes.add({ folder: parentOf(path), from, to: { path, content } });
  }

  removed(path: string): void {
    this.#changes.add({ folder: parentOf(path), from: path, to: null });
  }

  beginSync(folder: string): Sync {
    const isHere = (change: Change): boolean => change.folder === folder;
    return this.#changes.beginSync(isHere, (change) => apply(this.#durable, change));
  }

  copy(counterpart: Counterpart): NameHistory {
    const durable = [...this.#durable].map(
      ([path, content]) => [path, counterpart(content)] as const,
    );
    const copy = new NameHistory(new Map(durable));
    copy.#changes = this.#changes.copy(({ folder, from, to }) => {
      const copied = to === null ? null : { path: to.path, content: counterpart(to.content) };
      return { folder, from, to: copied };
    });
    return copy;
  }

  /** What a power loss leaves: of each change all or nothing. */
  survivor(choices: Choices): Names {
    const names = new Map(this.#durable);
    this.#changes.choose(choices, 1, (change, kept) => {
      if (kept === 1) apply(names, change);
    });
    return names;
  }
}

function apply(names: Names, { from, to }: Change): void {
  if (from !== null) names.delete(from);
  if (to !== null) names.set(to.path, to.content);
}
