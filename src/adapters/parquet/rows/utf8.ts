import { isUtf8 } from 'node:buffer';

/** Longer bytes are checked by the system's function, whose call costs as much as a loop over so many. */
const LOOP_BYTES_MAX = 64;

/** Whether it may stand in a UTF8 column. */
export function isText(bytes: Uint8Array): boolean {
  if (bytes.length > LOOP_BYTES_MAX) return isUtf8(bytes);
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! > 127) return isUtf8(bytes);
  return true;
}
