import { ByteView } from '../../domain/bytes.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { STRING } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';

export interface ByteWrite {
  readonly key: ByteView;
  /** What is at the key now: no hash. */
  readonly entry: Entry | null;
  readonly offset: number;
  readonly bytes: ByteView;
}

const NOTHING = new ByteView();

/**
 * Writes bytes into the value at a key, beyond whose end zeros fill the gap, and returns how long it
 * is then. A value of another type becomes a string of its text; its expiry stays.
 */
export function writeBytes(call: Call, write: ByteWrite): number {
  const { key, entry, offset, bytes } = write;
  const before = entry === null ? 0 : entry.value.length;
  if (entry !== null && entry.type === STRING) call.database.splice(key, offset, bytes);
  else if (offset > before) putAndSplice(call, write);
  else if (entry === null) call.database.put(key, bytes, STRING, 0);
  else call.database.put(key, splicedText(entry, offset, bytes), STRING, entry.expiresAtMs);
  return Math.max(before, offset + bytes.length);
}

/**
 * Makes the string that is there before the gap, and then the splice. The zeros between are not
 * journaled: SETBIT and SETRANGE can ask for half a gigabyte of them.
 */
function putAndSplice(call: Call, { key, entry, offset, bytes }: ByteWrite): void {
  const text = entry === null ? NOTHING : new ByteView(entry.value.copy());
  const type = entry === null ? STRING : entry.type;
  const expiresAtMs = entry === null ? 0 : entry.expiresAtMs;
  const isNew = entry === null;
  call.databases.beginGroup();
  call.database.put(key, text, STRING, expiresAtMs);
  try {
    call.database.splice(key, offset, bytes);
  } catch (error) {
    // Memory ran out, and the key must be as it was. Whoever caught it ends the group.
    if (isNew) call.database.remove(key);
    else call.database.put(key, text, type, expiresAtMs);
    throw error;
  }
  call.databases.endGroup();
}

/** Of a number, a boolean or JSON, all of them short. */
function splicedText({ value }: Entry, offset: number, bytes: ByteView): ByteView {
  const text = new Uint8Array(Math.max(value.length, offset + bytes.length));
  text.set(value.bytes.subarray(value.start, value.end));
  text.set(bytes.bytes.subarray(bytes.start, bytes.end), offset);
  return new ByteView(text);
}
