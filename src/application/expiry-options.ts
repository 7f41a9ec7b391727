import type { ByteView } from '../domain/bytes.js';
import {
  atMilliseconds,
  atSeconds,
  type ExpiryUnit,
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
  context: { readonly nowMs: number; readonly command: string },
): number | string {
  const parse = (word: ByteView, unit: ExpiryUnit): number | string =>
    parsePositiveExpiry(word, unit, context);
  if (seconds !== null) return parse(seconds, inSeconds);
  if (milliseconds !== null) return parse(milliseconds, inMilliseconds);
  if (unixSeconds !== null) return parse(unixSeconds, atSeconds);
  return unixMilliseconds === null ? 0 : parse(unixMilliseconds, atMilliseconds);
}
