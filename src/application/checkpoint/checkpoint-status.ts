import { inject, injectable } from 'inversify';
import { DurationHistogram } from '../../domain/duration-histogram.js';
import type { PreparedCheckpoint } from '../ports/checkpointer.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { TableSnapshot } from '../ports/table.js';

/** What is known of the table and of the last checkpoints. */
@injectable()
export class CheckpointStatus {
  /** Of the table's newest commit; -1 while there is none. */
  version = -1;
  /** The table contains every effect up to this one. */
  sequence = 0;
  tableRows = 0;
  tableBytes = 0;
  /** When the newest commit was made, or the server was started; milliseconds since 1970. */
  savedAtMs: number;
  /** `appendedBytes` of the journal when the last checkpoint began. */
  journalBytes = 0;
  /** When the last checkpoint ended, or the server was started, on the monotonic clock. */
  endedMonotonicMs: number;
  lastDurationMs = 0;
  /** When the one under way began; null when there is none. */
  startedMonotonicMs: number | null = null;
  /** Of the one under way. */
  rowsDone = 0;
  /** Why the last one failed; null when it did not. */
  failure: Error | null = null;
  /** No other one will be tried. */
  isBlocked = false;
  /** Since the start, as what follows. */
  succeeded = 0;
  failed = 0;
  rowsWritten = 0;
  bytesWritten = 0;
  filesWritten = 0;
  /** Of those that succeeded. */
  readonly durations = new DurationHistogram();

  constructor(@inject(Port.Clock) clock: Clock) {
    this.savedAtMs = clock.nowMs();
    this.endedMonotonicMs = clock.monotonicMs();
  }

  /** At the start of the server. */
  loaded({ version, sequence, files }: TableSnapshot): void {
    this.version = version;
    this.sequence = sequence;
    this.tableRows = files.reduce((sum, file) => sum + file.rows, 0);
    this.tableBytes = files.reduce((sum, file) => sum + file.bytes, 0);
  }

  begin(startedMs: number): void {
    this.startedMonotonicMs = startedMs;
    this.rowsDone = 0;
  }

  succeed(
    prepared: PreparedCheckpoint | null,
    { through, endedMs, nowMs }: { through: number; endedMs: number; nowMs: number },
  ): void {
    this.#end(endedMs);
    this.failure = null;
    this.savedAtMs = nowMs;
    this.sequence = through;
    this.succeeded++;
    this.durations.add(this.lastDurationMs);
    if (prepared === null) return;
    this.rowsWritten += prepared.rowsWritten;
    this.bytesWritten += prepared.bytesWritten;
    this.filesWritten += prepared.filesAdded;
    this.version = prepared.commit.version;
    this.tableRows = prepared.tableRows;
    this.tableBytes = prepared.tableBytes;
  }

  fail(failure: Error, { isBlocked, endedMs }: { isBlocked: boolean; endedMs: number }): void {
    this.#end(endedMs);
    this.failed++;
    this.failure = failure;
    this.isBlocked = isBlocked;
  }

  #end(endedMs: number): void {
    this.lastDurationMs = endedMs - (this.startedMonotonicMs ?? endedMs);
    this.endedMonotonicMs = endedMs;
    this.startedMonotonicMs = null;
  }
}
