/** No name of a key has it. */
const SEPARATOR = ' field ';

export interface HashField {
  readonly hash: string;
  readonly field: string;
}

/** What a field is called among keys: it has its own states, and those of its hash are all it shares. */
export function fieldKey(hash: string, field: string): string {
  return hash + SEPARATOR + field;
}

/** Null for a key that is no field. */
export function fieldOf(key: string): HashField | null {
  const at = key.indexOf(SEPARATOR);
  if (at < 0) return null;
  return { hash: key.slice(0, at), field: key.slice(at + SEPARATOR.length) };
}

/** The key in the database that this is, or is in. */
export const containerOf = (key: string): string => fieldOf(key)?.hash ?? key;
