import type { ByteView } from '../../domain/bytes.js';
import type { ReplaySink } from '../ports/journal.js';
import {
  requireDatabase,
  requireLength,
  requireTime,
  requireValueType,
} from '../execution/possible-effects.js';

/** Takes effects as a start does, and forgets them. Throws ImpossibleEffectError. */
export class Rehearsal implements ReplaySink {
  sequence = 0;
  timeMs = 0;

  put(db: number, type: number, _key: ByteView, _value: ByteView, expiresAtMs: number): void {
    requireDatabase(db);
    requireValueType(type);
    requireTime(expiresAtMs);
  }

  delete(db: number): void {
    requireDatabase(db);
  }

  expire(db: number, _key: ByteView, expiresAtMs: number): void {
    requireDatabase(db);
    requireTime(expiresAtMs);
  }

  clear(db: number): void {
    requireDatabase(db);
  }

  swap(db: number, other: number): void {
    requireDatabase(db);
    requireDatabase(other);
  }

  splice(db: number, _key: ByteView, offset: number, bytes: ByteView): void {
    requireDatabase(db);
    requireLength(offset + bytes.length);
  }

  fieldPut(
    db: number,
    _key: ByteView,
    _field: ByteView,
    _value: ByteView,
    expiresAtMs: number,
  ): void {
    requireDatabase(db);
    requireTime(expiresAtMs);
  }

  fieldDelete(db: number): void {
    requireDatabase(db);
  }

  beginGroup(): void {}

  endGroup(): void {}
}
