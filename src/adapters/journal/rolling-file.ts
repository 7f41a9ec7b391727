import { writeCleanStop } from './clean-stop.js';
import type { GroupCommitOptions } from './group-commit-options.js';
import { JournalFile } from './journal-file.js';

/** The file that is being appended to, which the next one follows when it is sealed. */
export class RollingFile {
  current: JournalFile;
  readonly #options: Pick<GroupCommitOptions, 'disk' | 'clock' | 'fileBytesMax' | 'nextHeader'>;

  constructor(
    first: JournalFile,
    options: Pick<GroupCommitOptions, 'disk' | 'clock' | 'fileBytesMax' | 'nextHeader'>,
  ) {
    this.current = first;
    this.#options = options;
  }

  get isLong(): boolean {
    return this.current.end >= this.#options.fileBytesMax;
  }

  /** Starts the next file. The current one is sealed; on failure it stays the current one. */
  async roll(): Promise<void> {
    const sealed = this.current;
    const header = this.#options.nextHeader(sealed.lastSequence);
    this.current = await JournalFile.create(this.#options, header);
    await sealed.close();
  }

  /** Tells the next start that the current file, which is sealed, is the last one. */
  markCleanStop(): Promise<void> {
    const { path, end, lastSequence } = this.current;
    return writeCleanStop(this.#options.disk, { path, bytes: end, lastSequence });
  }
}
