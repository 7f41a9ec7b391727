import { ByteView } from '../../domain/bytes.js';
import { HASH } from '../../domain/value-type.js';
import type { Database } from './database.js';

export interface EntryPlace {
  readonly database: Database;
  readonly key: ByteView;
}

/**
 * Copies an entry of whatever type with its expiry to another place, not its own, and replaces what
 * is there; false when there is no entry. Of a hash each field is journaled, so it takes time in
 * proportion to them. The caller has begun a group; to move an entry it removes `from` in the same.
 */
export function copyEntry(from: EntryPlace, to: EntryPlace): boolean {
  const entry = from.database.find(from.key);
  if (entry === null) return false;
  const { expiresAtMs } = entry;
  if (entry.type !== HASH) {
    // A view of its own: that of the entry is emptied when another one is replaced.
    const value = new ByteView(entry.bytes, entry.valueStart, entry.valueEnd);
    to.database.put(to.key, value, entry.type, expiresAtMs);
    return true;
  }
  to.database.remove(to.key);
  // What was looked for in the same database meanwhile has taken the entry's place.
  const hash = from.database.keyspace.hashes.open(from.database.find(from.key)!);
  if (hash.isLarge) {
    hash.each((field, value) => void to.database.putField(to.key, field, value));
  } else {
    const fields: Uint8Array[] = [];
    hash.each((field, value) => void fields.push(field.copy(), value.copy()));
    for (let at = 0; at < fields.length; at += 2) {
      to.database.putField(to.key, new ByteView(fields[at]), new ByteView(fields[at + 1]));
    }
  }
  if (expiresAtMs !== 0) to.database.setExpiry(to.key, expiresAtMs);
  return true;
}
