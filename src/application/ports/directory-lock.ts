/**
 * One process at a time on one data directory. It is a port because a simulation has no processes.
 * What holds the lock is the process itself: killed in any way, it holds nothing any more.
 */
export interface DirectoryLock {
  /** Rejects with DirectoryLockedError when another process holds it; never waits for that one. */
  acquire(): Promise<void>;
  /** To be called when everything else in the directory is finished. */
  release(): Promise<void>;
}

/** Another process works in the data directory (exit code 3). */
export class DirectoryLockedError extends Error {
  readonly directory: string;
  /** The holder's process number in its own container, or null when it did not answer in time. */
  readonly pid: number | null;

  constructor(directory: string, pid: number | null) {
    const who = pid === null ? 'another process' : `process ${pid}`;
    super(`${directory} is in use by ${who}: stop it or choose another data directory`);
    this.name = 'DirectoryLockedError';
    this.directory = directory;
    this.pid = pid;
  }
}
