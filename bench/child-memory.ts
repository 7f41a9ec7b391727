import { readFileSync } from 'node:fs';

const POLL_MS = 10;
const KIBIBYTE = 1024;

/** The most memory in RAM that a child process of `pid` has had while `work` ran, in bytes; 0 without one. */
export async function peakOfChild(pid: number, work: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const poll = (): void => {
    for (const child of childrenOf(pid)) peak = Math.max(peak, peakOf(child));
  };
  const timer = setInterval(poll, POLL_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return peak;
}

const childrenOf = (pid: number): string[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean);

/** proc(5): VmHWM only grows. 0 when the process is gone. */
function peakOf(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * KIBIBYTE;
  } catch {
    return 0;
  }
}
