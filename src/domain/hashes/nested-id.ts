import { ByteView } from '../bytes.js';

/**
 * The value of an entry of type HASH begins with the number of its fields, which follow, or with 0:
 * then they are in a nested keyspace, whose id is in the next four bytes.
 */
export const NESTED_FORM = 0;
/** No nested keyspace has this id. */
export const NO_NESTED = 0;

const ID_BYTES = 4;

/** NO_NESTED when the fields are in the value itself. */
export function nestedIdOf({ bytes, start }: ByteView): number {
  if (bytes[start] !== NESTED_FORM) return NO_NESTED;
  let id = 0;
  for (let at = ID_BYTES; at > 0; at--) id = id * 256 + bytes[start + at]!;
  return id;
}

export function nestedValue(id: number): ByteView {
  const bytes = new Uint8Array(1 + ID_BYTES);
  new DataView(bytes.buffer).setUint32(1, id, true);
  return new ByteView(bytes);
}
