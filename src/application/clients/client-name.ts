import type { ByteView } from '../../domain/bytes.js';

const FIRST_PRINTABLE = 0x21;
const LAST_PRINTABLE = 0x7e;

/** Printable ASCII without blanks, so that a listing of clients stays one line a client. */
export function isClientNameValid(name: ByteView): boolean {
  for (let at = name.start; at < name.end; at++) {
    const byte = name.bytes[at]!;
    if (byte < FIRST_PRINTABLE || byte > LAST_PRINTABLE) return false;
  }
  return true;
}
