import { stat } from 'node:fs/promises';
import type { FileWatcher, StopWatching } from '../../application/ports/file-watcher.js';
import type { Timers } from '../../application/ports/timers.js';

/** Two looks that agree make a change: known after half a second at most, and two of these in between. */
const LOOK_MS = 200;

/**
 * Looks at the files' metadata a few times a second. Notifications of the system are lost on network
 * disks and when a symbolic link above the file is exchanged, as Kubernetes does for its secrets.
 */
export class PollingFileWatcher implements FileWatcher {
  readonly #timers: Timers;

  constructor({ timers }: { timers: Timers }) {
    this.#timers = timers;
  }

  async watch(paths: readonly string[], changed: () => void): Promise<StopWatching> {
    let told = await stateOf(paths);
    let seen = told;
    let isLooking = false;
    let isStopped = false;
    const look = async (): Promise<void> => {
      const state = await stateOf(paths);
      isLooking = false;
      const isSettled = state === seen;
      seen = state;
      if (isStopped || !isSettled || state === told) return;
      told = state;
      changed();
    };
    const cancel = this.#timers.every(LOOK_MS, () => {
      if (isLooking) return;
      isLooking = true;
      void look();
    });
    return () => {
      isStopped = true;
      cancel();
    };
  }
}

/** What differs after a change of content, a replacement, a change of permissions, or a removal. */
async function stateOf(paths: readonly string[]): Promise<string> {
  const states = await Promise.all(
    paths.map(async (path) => {
      try {
        const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
        return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;
      } catch (error) {
        return String((error as NodeJS.ErrnoException).code);
      }
    }),
  );
  return states.join('\n');
}
