import { ByteView } from '../../domain/bytes.js';
import type { ReplaySink } from '../../application/ports/journal.js';
import { RecordType } from './format.js';
import type { FrameHeader } from './format.js';

/** What `decode` found in the way. `at` counts from the start of the buffer it was given. */
export interface RecordFault {
  readonly at: number;
  readonly what: string;
  /** The checksum was right, so this is a record that this version does not know. */
  readonly isUnknownType: boolean;
}

/** Where the records are in a buffer, and what their frame says. */
export interface BatchPlace {
  readonly start: number;
  readonly end: number;
  readonly frame: Pick<FrameHeader, 'previousSequence' | 'timeMs'>;
}

/**
 * Reads the records of one batch, whose checksum was right, into a sink. Effects up to `from` are
 * passed over. The views it hands out point into the batch and are reused.
 */
export class RecordDecoder {
  readonly #sink: ReplaySink;
  readonly #from: number;
  readonly #key = new ByteView();
  readonly #field = new ByteView();
  readonly #value = new ByteView();
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;
  #sequence = 0;
  #groupLeft = 0;
  #isGroupApplied = false;

  constructor(sink: ReplaySink, from: number) {
    this.#sink = sink;
    this.#from = from;
  }

  /** The number of the last effect read. */
  get sequence(): number {
    return this.#sequence;
  }

  get isDone(): boolean {
    return this.#at === this.#end;
  }

  begin(bytes: Uint8Array, batch: BatchPlace): void {
    const { start, end, frame } = batch;
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
    this.#sequence = frame.previousSequence;
    this.#groupLeft = 0;
    this.#sink.timeMs = frame.timeMs;
  }

  /** Reads `limit` effects, fewer at the batch's end, more when a group is open. */
  run(limit: number): RecordFault | null {
    const until = this.#sequence + limit;
    while (this.#at < this.#end && (this.#sequence < until || this.#groupLeft > 0)) {
      const at = this.#at;
      const fault = this.#record(this.#bytes[this.#at++]!);
      if (fault !== null) return { at, what: fault, isUnknownType: fault.startsWith('unknown') };
      if (this.#at > this.#end) return { at, what: 'a record is cut short', isUnknownType: false };
    }
    if (this.#groupLeft === 0) return null;
    return { at: this.#at, what: 'a group is cut short', isUnknownType: false };
  }

  #record(type: number): string | null {
    if (type === RecordType.group) return this.#beginGroup();
    if (type === 0 || type > RecordType.group) return `unknown record type ${type}`;
    this.#sequence++;
    const isApplied = this.#sequence > this.#from;
    if (isApplied) this.#sink.sequence = this.#sequence;
    this.#effect(type, this.#number(), isApplied ? this.#sink : null);
    if (this.#groupLeft > 0 && --this.#groupLeft === 0 && this.#isGroupApplied) {
      this.#sink.endGroup();
    }
    return null;
  }

  #beginGroup(): string | null {
    if (this.#groupLeft > 0) return 'a group within a group';
    let count = 0;
    for (let byte = 0; byte < 4; byte++) count += this.#bytes[this.#at++]! * 2 ** (8 * byte);
    if (!(count > 0)) return 'a group without effects';
    this.#groupLeft = count;
    this.#isGroupApplied = this.#sequence >= this.#from;
    if (this.#isGroupApplied) this.#sink.beginGroup();
    return null;
  }

  #effect(type: number, db: number, sink: ReplaySink | null): void {
    if (type === RecordType.put) return this.#put(db, sink);
    if (type === RecordType.splice) return this.#splice(db, sink);
    if (type === RecordType.expire) {
      const expiresAtMs = this.#number();
      const key = this.#view(this.#key);
      return sink?.expire(db, key, expiresAtMs);
    }
    if (type === RecordType.clear) return sink?.clear(db);
    if (type === RecordType.swap) {
      const other = this.#number();
      return sink?.swap(db, other);
    }
    if (type === RecordType.fieldPut) return this.#fieldPut(db, sink);
    const key = this.#view(this.#key);
    if (type === RecordType.delete) return sink?.delete(db, key);
    const field = this.#view(this.#field);
    sink?.fieldDelete(db, key, field);
  }

  #fieldPut(db: number, sink: ReplaySink | null): void {
    const expiresAtMs = this.#number();
    const key = this.#view(this.#key);
    const field = this.#view(this.#field);
    const value = this.#view(this.#value);
    sink?.fieldPut(db, key, field, value, expiresAtMs);
  }

  #put(db: number, sink: ReplaySink | null): void {
    const type = this.#number();
    const expiresAtMs = this.#number();
    const key = this.#view(this.#key);
    const value = this.#view(this.#value);
    sink?.put(db, type, key, value, expiresAtMs);
  }

  #splice(db: number, sink: ReplaySink | null): void {
    const offset = this.#number();
    const key = this.#view(this.#key);
    const bytes = this.#view(this.#value);
    sink?.splice(db, key, offset, bytes);
  }

  #view(view: ByteView): ByteView {
    const length = this.#number();
    const start = this.#at;
    this.#at = start + length;
    return view.set(this.#bytes, start, this.#at);
  }

  #number(): number {
    const first = this.#bytes[this.#at++]!;
    if (first < 0x80) return first;
    let value = first & 0x7f;
    let scale = 0x80;
    for (let byte = first; byte >= 0x80 && this.#at < this.#end; scale *= 0x80) {
      byte = this.#bytes[this.#at++]!;
      value += (byte & 0x7f) * scale;
    }
    return value;
  }
}
