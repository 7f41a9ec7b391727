import { ChangeList } from './change-list.js';
import type { Sync } from './change-list.js';
import type { Choices } from './choices.js';
import { parentOf } from './memory-disk.js';

/** Which folders are durable, and those made since. They are never removed. */
export class FolderHistory {
  readonly #durable: Set<string>;
  #made = new ChangeList<string>();

  constructor(durable: Iterable<string>) {
    this.#durable = new Set(durable);
  }

  made(path: string): void {
    this.#made.add(path);
  }

  beginSync(folder: string): Sync {
    const isHere = (path: string): boolean => parentOf(path) === folder;
    return this.#made.beginSync(isHere, (path) => this.#durable.add(path));
  }

  copy(): FolderHistory {
    const copy = new FolderHistory(this.#durable);
    copy.#made = this.#made.copy((path) => path);
    return copy;
  }

  /** What a power loss leaves; a folder is lost with the one that it is in. */
  survivor(choices: Choices): Set<string> {
    const folders = new Set(this.#durable);
    this.#made.choose(choices, 1, (path, kept) => {
      if (kept === 1) folders.add(path);
    });
    for (const path of folders) if (!isReachable(path, folders)) folders.delete(path);
    return folders;
  }
}

/** Whether all folders above it are there. */
export function isReachable(path: string, folders: ReadonlySet<string>): boolean {
  for (let at = path; at !== '';) {
    at = parentOf(at);
    if (!folders.has(at)) return false;
  }
  return true;
}
