import type { TableFile } from '../../../application/ports/table.js';
import type { LogCommit } from './log-commit.js';
import type { LogState } from './log-state.js';

/** A data file that some version names. */
export interface NamedFile {
  readonly file: TableFile;
  /** No row of it is of a later effect. */
  readonly sequence: number;
  /** The first and the last version that name it; the last is null while the newest one does. */
  readonly from: number;
  readonly through: number | null;
}

/** The data files of all versions, by path. */
export class NamedFiles {
  readonly #files = new Map<string, NamedFile>();

  get(path: string): NamedFile | undefined {
    return this.#files.get(path);
  }

  values(): Iterable<NamedFile> {
    return this.#files.values();
  }

  commit({ version, sequence, added, removed }: LogCommit): void {
    for (const { path } of removed) {
      const named = this.#files.get(path);
      if (named !== undefined) this.#files.set(path, { ...named, through: version - 1 });
    }
    for (const file of added) this.#add(file, sequence, version);
  }

  /** The files of a version that is not reached by commits; others are of versions before it. */
  checkpoint({ version, sequence, files }: LogState): void {
    for (const [path, named] of this.#files) {
      if (named.through !== null || files.has(path)) continue;
      this.#files.set(path, { ...named, through: version - 1 });
    }
    for (const [path, { file }] of files) {
      if (!this.#files.has(path)) this.#add(file, sequence, version);
    }
  }

  #add(file: TableFile, sequence: number, version: number): void {
    this.#files.set(file.path, { file, sequence, from: version, through: null });
  }
}
