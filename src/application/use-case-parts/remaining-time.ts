import type { ByteView } from '../../domain/bytes.js';
import type { Call } from '../execution/call.js';

const NO_ENTRY = -2;
const NO_EXPIRY = -1;

/** When the entry expires, milliseconds since 1970; -2 when there is none, -1 when it never does. */
export function expiryMs(key: ByteView, call: Call): number {
  const entry = call.database.look(key);
  if (entry === null) return NO_ENTRY;
  return entry.expiresAtMs === 0 ? NO_EXPIRY : entry.expiresAtMs;
}

/** Milliseconds until the entry expires; -2 when there is none, -1 when it never does. */
export function remainingMs(key: ByteView, call: Call): number {
  const expiresAtMs = expiryMs(key, call);
  return expiresAtMs < 0 ? expiresAtMs : expiresAtMs - call.nowMs;
}
