import type { ByteView } from '../../domain/bytes.js';
import {
  atMilliseconds,
  atSeconds,
  inMilliseconds,
  inSeconds,
  parsePositiveExpiry,
} from './expiry-time.js';

/** EX, PX, EXAT and PXAT as SET and GETEX decode them: at most one is there. */
export interface ExpiryOptions {
  readonly seconds: ByteView | null;
  readonly milliseconds: ByteView | null;
  readonly unixSeconds: ByteView | null;
  readonly unixMilliseconds: ByteView | null;
}

export function isExpiryGiven(options: ExpiryOptions): boolean {
  const { seconds, milliseconds, unixSeconds, unixMilliseconds } = options;
  return (seconds ?? milliseconds ?? unixSeconds ?? unixMilliseconds) !== null;
}

/** Milliseconds since 1970, 0 without an option; or the error text. */
export function givenExpiry(
  { seconds, milliseconds, unixSeconds, unixMilliseconds }: ExpiryOptions,
  nowMs: number,
  command: string,
): number | string {
  if (seconds !== null) return parsePositiveExpiry(seconds, inSeconds, nowMs, command);
  if (milliseconds !== null)
    return parsePositiveExpiry(milliseconds, inMilliseconds, nowMs, command);
  if (unixSeconds !== null) return parsePositiveExpiry(unixSeconds, atSeconds, nowMs, command);
  if (unixMilliseconds === null) return 0;
  return parsePositiveExpiry(unixMilliseconds, atMilliseconds, nowMs, command);
}
