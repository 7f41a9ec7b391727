const READING = ['readdir', 'stat', 'fstat', 'read'] as const;
const CHANGING = [
  'mkdir',
  'fsync',
  'rename',
  'link',
  'unlink',
  'write',
  'fdatasync',
  'ftruncate',
] as const;

export type ReadingOperation = (typeof READING)[number];
/** Those that a program could forget. */
export type ChangingOperation = (typeof CHANGING)[number];
/** What a disk is asked to do, named as DiskError does. Closing is not among them: it never fails. */
export type DiskOperation = ReadingOperation | 'open' | ChangingOperation;

export interface LoggedOperation {
  readonly operation: DiskOperation;
  /** The new name of a rename or a link. */
  readonly path: string;
  /** That a write or a read was asked for; else 0. */
  readonly bytes: number;
  /** The number that crashAt takes; null for what only reads. */
  readonly number: number | null;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const DIGITS = /[0-9]+/g;

/** The path with what differs from run to run left out: `journal/<n>.journal`, `table/<uuid>.parquet`. */
export const pathPattern = (path: string): string =>
  path.replaceAll(UUID, '<uuid>').replaceAll(DIGITS, '<n>');

/** Which operations a fault meets. What is left out matches everything. */
export interface Match<Operation extends DiskOperation = DiskOperation> {
  readonly operation?: Operation;
  /** A path, or one as `pathPattern` makes it, or an expression. */
  readonly path?: string | RegExp;
  /** Operations that match and pass first; default 0. */
  readonly skip?: number;
  /** How many are met then; default 1. */
  readonly times?: number;
}

/** Counts what matches. */
export class Matcher {
  readonly #match: Match;
  #seen = 0;

  constructor(match: Match) {
    this.#match = match;
  }

  /** Whether this operation is met. Asked once for each. */
  meets(operation: DiskOperation, path: string): boolean {
    const { operation: wanted = operation, path: pattern = path } = this.#match;
    if (wanted !== operation || !isLike(path, pattern)) return false;
    const index = this.#seen++ - (this.#match.skip ?? 0);
    return index >= 0 && index < (this.#match.times ?? 1);
  }
}

function isLike(path: string, pattern: string | RegExp): boolean {
  if (typeof pattern === 'string') return path === pattern || pathPattern(path) === pattern;
  return path.search(pattern) >= 0;
}

/** A place in a program, as far as its operations tell. */
export interface CallSite {
  readonly operation: ChangingOperation;
  /** As `pathPattern` makes it. */
  readonly path: string;
  /** How often it was passed. */
  readonly count: number;
}

const isChanging = (operation: DiskOperation): operation is ChangingOperation =>
  CHANGING.some((changing) => changing === operation);

/** Everything in the log that can be left out, in the order it was first done. */
export function callSites(log: readonly LoggedOperation[]): CallSite[] {
  const sites = new Map<string, CallSite>();
  for (const { operation, path } of log) {
    if (!isChanging(operation)) continue;
    const pattern = pathPattern(path);
    const count = (sites.get(`${operation} ${pattern}`)?.count ?? 0) + 1;
    sites.set(`${operation} ${pattern}`, { operation, path: pattern, count });
  }
  return [...sites.values()];
}
