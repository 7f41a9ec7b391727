import { readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

const THREADS = '/proc/self/task';
const THIS_PROCESS = 0;

/**
 * Gives this process the lowest priority, with every thread that it has: Linux has a priority for each,
 * and those that collect garbage have been there since the start. Threads that come later have that of
 * the one that starts them.
 */
export function takeLowestPriority(): void {
  const { PRIORITY_LOW } = constants.priority;
  setPriority(THIS_PROCESS, PRIORITY_LOW);
  for (const thread of otherThreads()) {
    try {
      setPriority(thread, PRIORITY_LOW);
    } catch {
      // It has ended since.
    }
  }
}

function otherThreads(): readonly number[] {
  try {
    return readdirSync(THREADS).map(Number);
  } catch {
    // Not Linux: the process has one priority.
    return [];
  }
}
