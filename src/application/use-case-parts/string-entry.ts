import { wrongType } from '../../domain/errors.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { HASH } from '../../domain/value-type.js';
import type { Reply } from '../ports/reply.js';

/** Whether the key holds a hash, which no command on strings takes: answers WRONGTYPE then. */
export function refuseHash(entry: Entry | null, reply: Reply): boolean {
  if (entry === null || entry.type !== HASH) return false;
  reply.error(wrongType);
  return true;
}

/** Answers the value's text; null when there is none. */
export function replyValue(entry: Entry | null, reply: Reply): void {
  if (entry === null) reply.null();
  else if (entry.type === HASH) reply.error(wrongType);
  else reply.bytes(entry.bytes, entry.valueStart, entry.valueEnd);
}

/** A value that was copied because its entry was changed since; null is no value. */
export function replyCopy(value: Uint8Array | null, reply: Reply): void {
  if (value === null) reply.null();
  else reply.bytes(value, 0, value.length);
}
