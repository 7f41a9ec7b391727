import { globExpression } from './glob.js';

export const DATABASES = 16;
const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

export interface ModelEntry {
  /** Latin1 characters. */
  value: string;
  /** Of a hash, which has no value of its own. */
  fields?: Map<string, string>;
  /** Milliseconds since 1970; 0 for never. Always far in the future: what is past is removed at once. */
  expiresAtMs: number;
}

/** What one client's connection has chosen. */
export interface ModelSession {
  database: number;
  protocol: 2 | 3;
}

/** The data as a map in each database: the simplest thing that can be right. */
export class Model {
  readonly databases: Map<string, ModelEntry>[] = Array.from(
    { length: DATABASES },
    () => new Map<string, ModelEntry>(),
  );

  in(session: ModelSession): Map<string, ModelEntry> {
    return this.databases[session.database]!;
  }

  /** Keys that a full SCAN must return. */
  matchingKeys(session: ModelSession, pattern: string | null): Set<string> {
    const keys = [...this.in(session).keys()];
    if (pattern === null) return new Set(keys);
    const expression = globExpression(pattern);
    return new Set(keys.filter((key) => expression.test(key)));
  }
}

/** Redis takes no sign `+`, no blanks and no leading zeros. Null when it is not a 64-bit integer. */
export function parseInteger(text: string): bigint | null {
  if (!/^(0|-?[1-9]\d{0,18})$/.test(text)) return null;
  const value = BigInt(text);
  return fitsInt64(value) ? value : null;
}

export function fitsInt64(value: bigint): boolean {
  return value >= INT64_MIN && value <= INT64_MAX;
}
