import type { Call } from '../execution/call.js';
import { copyEntry, type EntryPlace } from './copy-entry.js';

/** Moves an entry that is there to another place, not its own, and replaces what is there. */
export function moveEntry(call: Call, from: EntryPlace, to: EntryPlace): void {
  call.databases.beginGroup();
  copyEntry(from, to);
  from.database.remove(from.key);
  call.databases.endGroup();
}
