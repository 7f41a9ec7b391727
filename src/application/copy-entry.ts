import { ByteView } from '../domain/bytes.js';
import type { Database } from './database.js';

export interface EntryPlace {
  readonly database: Database;
  readonly key: ByteView;
}

/**
 * Copies an entry of whatever type with its expiry to another place, not its own, and replaces what
 * is there; false when there is no entry. The caller has begun a group.
 */
export function copyEntry(from: EntryPlace, to: EntryPlace): boolean {
  const entry = from.database.find(from.key);
  if (entry === null) return false;
  // A view of its own: that of the entry is emptied when another one is replaced.
  const value = new ByteView(entry.bytes, entry.valueStart, entry.valueEnd);
  to.database.put(to.key, value, entry.type, entry.expiresAtMs);
  return true;
}
