import { ByteView } from '../domain/bytes.js';
import type { Entry } from '../domain/keyspace/entry.js';
import { STRING } from '../domain/value-type.js';
import type { Call } from './call.js';

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
  if (entry === null) createString(call, write);
  else if (entry.type === STRING) call.database.splice(key, offset, bytes);
  else call.database.put(key, splicedText(entry, offset, bytes), STRING, entry.expiresAtMs);
  return Math.max(before, offset + bytes.length);
}

/** Zeros before the bytes are not journaled: SETBIT can ask for half a gigabyte of them. */
function createString(call: Call, { key, offset, bytes }: ByteWrite): void {
  if (offset === 0) {
    call.database.put(key, bytes, STRING, 0);
    return;
  }
  call.databases.beginGroup();
  call.database.put(key, NOTHING, STRING, 0);
  try {
    call.database.splice(key, offset, bytes);
  } catch (error) {
    // Memory ran out, and the key must not stay empty. Whoever caught it ends the group.
    call.database.remove(key);
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
