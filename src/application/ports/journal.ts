import type { ByteView } from '../../domain/bytes.js';
import type { DurationHistogram } from '../../domain/duration-histogram.js';

/**
 * Effects: what changed, as values and not as commands, so that replaying them needs no use case.
 * Times are milliseconds since 1970; `expiresAtMs` 0 means never. Views are read before the call returns.
 */
export interface EffectSink<Result> {
  put(db: number, type: number, key: ByteView, value: ByteView, expiresAtMs: number): Result;
  delete(db: number, key: ByteView): Result;
  /** Changes the expiry only. */
  expire(db: number, key: ByteView, expiresAtMs: number): Result;
  /** Overwrites or extends the value at `offset`, filling a gap with zero bytes. */
  splice(db: number, key: ByteView, offset: number, bytes: ByteView): Result;
  /** `expiresAtMs` is that of the hash, so that a new field has it too. */
  fieldPut(
    db: number,
    key: ByteView,
    field: ByteView,
    value: ByteView,
    expiresAtMs: number,
  ): Result;
  fieldDelete(db: number, key: ByteView, field: ByteView): Result;
  /** Removes every entry of a database. */
  clear(db: number): Result;
  /** Exchanges two databases. */
  swap(a: number, b: number): Result;
}

/** How the disk does, since the start. */
export interface JournalMeasures {
  /** Under `always`: what the first effect of a write waited until it was durable, once for each of them. */
  readonly commitWait: DurationHistogram;
  /** Of each sync, with the write before it where the system does both in one request. */
  readonly syncTime: DurationHistogram;
  /** Writes and syncs that failed; one that a full disk refuses counts each time it is tried. */
  readonly failures: number;
}

/**
 * The order of all changes, kept where it survives.
 *
 * Every effect gets the next sequence number; it is the version of the entry it changes. Appending is
 * synchronous and only fills a buffer: `flush` hands the buffer to the disk, one write at a time, and
 * what arrives meanwhile goes into the next one. It is a port because this is where distribution enters.
 */
export interface Journal extends EffectSink<number> {
  /** The last sequence number given out; 0 before the first. */
  readonly appended: number;
  /** Everything up to this sequence number survives power loss. Under durability `interval` and `none` it lags behind. */
  readonly durable: number;
  /** A reply that observed sequence `n` may leave when `n <= released`: `durable` under `always`, else infinity. */
  readonly released: number;
  /** Why writes are refused, ready for a reply (`MISCONF journal failed: …`); null while all is well. */
  readonly refusal: string | null;
  /** The failure is final: what is not durable now never will be, and replies that wait for it never leave. */
  readonly hasFailed: boolean;
  /** Bytes appended since the start: how the journal grows. */
  readonly appendedBytes: number;
  readonly measures: JournalMeasures;
  /** Appended bytes that have not reached the disk yet: input pauses when they pass JOURNAL_BACKLOG_BYTES_MAX. */
  readonly backlogBytes: number;

  /** Makes room for an effect of so many bytes of key and value. Throws OutOfMemoryError; nothing has changed then. */
  reserve(bytes: number): void;
  /** All effects until `endGroup` survive together or not at all. Groups do not nest. */
  beginGroup(): void;
  /** Returns the sequence number of the group's last effect. */
  endGroup(): number;

  /** Everything this turn appended is complete; writes it once the event loop's turn is over. Cheap when nothing is new. */
  flush(): void;
  /** Resolves when everything appended so far is durable, whatever the durability setting; rejects when the journal has failed. */
  sync(): Promise<void>;

  /**
   * Reads what is on disk from sequence `from` (exclusive) in order into `sink`, cuts a torn tail and
   * opens a new file for appending. Called once, before the first append.
   * Rejects with DataDamagedError when something that was durable cannot be read.
   */
  replay(
    from: number,
    sink: ReplaySink,
    progress: (progress: ReplayProgress) => void,
  ): Promise<ReplayResult>;
  /** Seals the current file and starts the next; resolves when that is durable. Returns the sealed file's last sequence. */
  rotate(): Promise<number>;
  /** Writes and syncs what is left, marks the stop as clean and closes. */
  close(): Promise<void>;

  /** Called whenever `released`, `refusal` or the backlog improve or the journal fails. One listener: the last set wins. */
  onProgress(listener: () => void): void;
}

/** What replay calls, each effect with the sequence number it got when it was appended. */
export interface ReplaySink extends EffectSink<void> {
  /** Set by the journal before each call. */
  sequence: number;
  /** When the effect went to the disk, milliseconds since 1970; set as `sequence` is. */
  timeMs: number;
  beginGroup(): void;
  endGroup(): void;
}

export interface ReplayProgress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly effects: number;
}

export interface ReplayResult {
  readonly effects: number;
  /** Of the files that were read. */
  readonly bytes: number;
  readonly lastSequence: number;
  /** Bytes of a torn tail that were cut; 0 after a clean stop. */
  readonly bytesCut: number;
  readonly isCleanStop: boolean;
}
