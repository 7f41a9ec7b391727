import { readdirSync, readFileSync } from 'node:fs';
import { cpuMicroseconds } from './process-accounting.js';

const POLL_MS = 10;
const KIBIBYTE = 1024;

/** 0 when there was no child, or only for a moment. */
export interface ChildUsage {
  /** The most that it had in RAM. */
  peakBytes: number;
  cpuMicroseconds: number;
}

/** What the processes use that `pid` has started, or a shell that it has started, while `work` runs. */
export async function usageOfChild(pid: number, work: () => Promise<unknown>): Promise<ChildUsage> {
  const usage: ChildUsage = { peakBytes: 0, cpuMicroseconds: 0 };
  const before = new Map(descendantsOf(pid).map((child) => [child, usedBy(child)]));
  const poll = (): void => {
    for (const child of descendantsOf(pid)) readUsage(child, usage, before.get(child) ?? 0);
  };
  const timer = setInterval(poll, POLL_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return usage;
}

/** Of all its threads; none when the process is gone. */
function childrenOf(pid: number | string): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1').split(' ').filter(Boolean),
    );
  } catch {
    return [];
  }
}

function descendantsOf(pid: number): string[] {
  const children = childrenOf(pid);
  return [...children, ...children.flatMap(childrenOf)];
}

/** 0 when the process is gone. */
function usedBy(pid: string): number {
  try {
    return cpuMicroseconds(Number(pid));
  } catch {
    return 0;
  }
}

/** proc(5). Of several children it is the largest figure. Nothing is changed when the process is gone. */
function readUsage(pid: string, usage: ChildUsage, before: number): void {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const peakKibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    // One that has ended and is not yet waited for has no memory.
    if (peakKibibytes === undefined) return;
    usage.peakBytes = Math.max(usage.peakBytes, Number(peakKibibytes) * KIBIBYTE);
    usage.cpuMicroseconds = Math.max(usage.cpuMicroseconds, usedBy(pid) - before);
  } catch {
    // It ended between two polls.
  }
}
