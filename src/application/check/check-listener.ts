import type { CheckCounts, Finding } from './check-report.js';

/** Who runs a check is told as it goes on. */
export interface CheckListener {
  found(finding: Finding): void;
  /** Bytes read so far and expected in all, roughly: some places are read twice. */
  progress(bytesRead: number, bytesTotal: number): void;
}

export interface CheckSummary extends Readonly<CheckCounts> {
  readonly defects: number;
  readonly notes: number;
  readonly bytesRead: number;
  readonly durationMs: number;
}

/**
 * Checks a data directory. Rejects with UsageError, DirectoryLockedError or DiskError, and with its
 * reason when `stopping` is aborted.
 */
export type Check = (
  directory: string,
  listener: CheckListener,
  stopping?: AbortSignal,
) => Promise<CheckSummary>;
