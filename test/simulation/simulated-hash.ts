import type { SimulatedEntry } from './history.js';

export type Fields = ReadonlyMap<string, string>;

/** A hash as an entry, whose value is a text of its fields that does not depend on their order. */
export function hashEntry(fields: Fields, expiresAtMs: number): SimulatedEntry {
  const pairs = [...fields].map(([field, value]) => `${field}:${value}`).sort();
  return { value: `{${pairs.join()}}`, expiresAtMs, fields };
}
