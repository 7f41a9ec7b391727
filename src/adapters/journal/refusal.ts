import { DiskError } from '../../application/ports/disk.js';
import { SyncFailedError } from './journal-file.js';

/** What clients are told while there is no room; it ends when there is. */
export const diskFullRefusal = ({ code, operation }: DiskError): string =>
  `MISCONF disk is full: ${code} on ${operation}; writes are refused until there is room`;

/** What clients are told from a failure on. */
export function failedRefusal(error: unknown): string {
  const cause = error instanceof SyncFailedError ? error.cause : error;
  const what = cause instanceof DiskError ? `${cause.code} on ${cause.operation}` : String(cause);
  return `MISCONF journal failed: ${what}; writes are refused until a restart`;
}
