import { crc32 } from 'node:zlib';
import type { ByteView } from '../../src/domain/bytes.js';
import type { ReplaySink } from '../../src/application/ports/journal.js';

const SHOWN_BYTES_MAX = 32;

/** Short bytes as they are, long ones as length and checksum. */
export function shown(view: ByteView): string {
  if (view.length <= SHOWN_BYTES_MAX) return `'${view.toLatin1()}'`;
  return `${view.length}:${crc32(view.bytes.subarray(view.start, view.end))}`;
}

/** Writes down every effect it is given as one line of text. */
export class RecordingSink implements ReplaySink {
  sequence = 0;
  timeMs = 0;
  readonly lines: string[] = [];

  put(db: number, type: number, key: ByteView, value: ByteView, expiresAtMs: number): void {
    this.#add(`put ${db} ${type} ${shown(key)} ${shown(value)} ${expiresAtMs}`);
  }

  delete(db: number, key: ByteView): void {
    this.#add(`delete ${db} ${shown(key)}`);
  }

  expire(db: number, key: ByteView, expiresAtMs: number): void {
    this.#add(`expire ${db} ${shown(key)} ${expiresAtMs}`);
  }

  splice(db: number, key: ByteView, offset: number, bytes: ByteView): void {
    this.#add(`splice ${db} ${shown(key)} ${offset} ${shown(bytes)}`);
  }

  fieldPut(db: number, key: ByteView, field: ByteView, value: ByteView, expiresAtMs: number): void {
    this.#add(`fieldPut ${db} ${shown(key)} ${shown(field)} ${shown(value)} ${expiresAtMs}`);
  }

  fieldDelete(db: number, key: ByteView, field: ByteView): void {
    this.#add(`fieldDelete ${db} ${shown(key)} ${shown(field)}`);
  }

  clear(db: number): void {
    this.#add(`clear ${db}`);
  }

  swap(a: number, b: number): void {
    this.#add(`swap ${a} ${b}`);
  }

  beginGroup(): void {
    this.lines.push('begin');
  }

  endGroup(): void {
    this.lines.push('end');
  }

  #add(text: string): void {
    this.lines.push(`${this.sequence} ${text}`);
  }
}
