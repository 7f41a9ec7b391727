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

const CUT_SHORT = 'a record is cut short';
/** What follows the database in a record: a bit for each type of record, by its number. */
const NUMBER = bitsOf(['put', 'expire', 'splice', 'fieldPut', 'swap']);
const KEY = bitsOf(['put', 'delete', 'expire', 'splice', 'fieldPut', 'fieldDelete']);
const FIELD = bitsOf(['fieldPut', 'fieldDelete']);
const VALUE = bitsOf(['put', 'splice', 'fieldPut']);

function bitsOf(types: readonly (keyof typeof RecordType)[]): number {
  return types.reduce((bits, type) => bits | (1 << RecordType[type]), 0);
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
  #recordAt = 0;
  #end = 0;
  #sequence = 0;
  #groupLeft = 0;
  #isGroupApplied = false;

  constructor(sink: ReplaySink, from: number) {
    this.#sink = sink;
    this.#from = from;
  }

  /** Where the record begins that is being read, or was read last. */
  get recordAt(): number {
    return this.#recordAt;
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
      this.#recordAt = at;
      const fault = this.#record(this.#bytes[this.#at++]!);
      if (fault !== null) return { at, what: fault, isUnknownType: fault.startsWith('unknown') };
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
    const fault = this.#effect(type, this.#number(), isApplied ? this.#sink : null);
    if (fault !== null) return fault;
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

  /** What is cut short is not applied: its views would end behind the batch. */
  #effect(type: number, db: number, sink: ReplaySink | null): string | null {
    const bit = 1 << type;
    const number = (NUMBER & bit) !== 0 ? this.#number() : 0;
    const expiresAtMs = type === RecordType.put ? this.#number() : number;
    const key = (KEY & bit) !== 0 ? this.#view(this.#key) : this.#key;
    const field = (FIELD & bit) !== 0 ? this.#view(this.#field) : this.#field;
    const value = (VALUE & bit) !== 0 ? this.#view(this.#value) : this.#value;
    // Behind the buffer's end there are no numbers, and the place is none either.
    if (!(this.#at <= this.#end)) return CUT_SHORT;
    if (sink === null) return null;
    if (type === RecordType.put) sink.put(db, number, key, value, expiresAtMs);
    else if (type === RecordType.splice) sink.splice(db, key, number, value);
    else if (type === RecordType.expire) sink.expire(db, key, expiresAtMs);
    else if (type === RecordType.clear) sink.clear(db);
    else if (type === RecordType.swap) sink.swap(db, number);
    else if (type === RecordType.fieldPut) sink.fieldPut(db, key, field, value, expiresAtMs);
    else if (type === RecordType.delete) sink.delete(db, key);
    else sink.fieldDelete(db, key, field);
    return null;
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
