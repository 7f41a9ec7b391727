import { inject, injectable } from 'inversify';
import { SLICE_MS } from '../../domain/limits.js';
import { ChangeTimes } from '../checkpoint/change-times.js';
import { CheckpointStatus } from '../checkpoint/checkpoint-status.js';
import { Databases } from '../databases/databases.js';
import { requireKnownRow } from '../databases/known-row.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Journal, ReplayProgress, ReplayResult } from '../ports/journal.js';
import type { LoadingProgress } from '../ports/loading-progress.js';
import type { Log } from '../ports/log.js';
import type { RowView, Table, TableSnapshot } from '../ports/table.js';
import type { Timers } from '../ports/timers.js';
import { RecoveryStatus } from './recovery-status.js';
import { Replay } from '../databases/replay.js';
import { StartAbandonedError, Stopping } from './stopping.js';

const PROGRESS_INTERVAL_MS = 1000;

/**
 * What a start reads: the table's newest version, then the journal from there on. It changes nothing
 * in the table, so it can be given up at any point.
 */
@injectable()
export class Loading {
  readonly #table: Table;
  readonly #journal: Journal;
  readonly #databases: Databases;
  readonly #changeTimes: ChangeTimes;
  readonly #status: CheckpointStatus;
  readonly #recovery: RecoveryStatus;
  readonly #stopping: Stopping;
  readonly #clock: Clock;
  readonly #timers: Timers;
  readonly #shown: LoadingProgress;
  readonly #log: Log;
  #sliceStartMs = 0;
  #startedMs = 0;
  #reportedMs = 0;

  constructor(
    @inject(Port.Table) table: Table,
    @inject(Port.Journal) journal: Journal,
    @inject(Databases) databases: Databases,
    @inject(ChangeTimes) changeTimes: ChangeTimes,
    @inject(CheckpointStatus) status: CheckpointStatus,
    @inject(RecoveryStatus) recovery: RecoveryStatus,
    @inject(Stopping) stopping: Stopping,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Timers) timers: Timers,
    @inject(Port.LoadingProgress) shown: LoadingProgress,
    @inject(Port.Log) log: Log,
  ) {
    this.#table = table;
    this.#journal = journal;
    this.#databases = databases;
    this.#changeTimes = changeTimes;
    this.#status = status;
    this.#recovery = recovery;
    this.#stopping = stopping;
    this.#clock = clock;
    this.#timers = timers;
    this.#shown = shown;
    this.#log = log;
  }

  /** Rejects with DataDamagedError, UnsupportedFormatError, DiskError or StartAbandonedError. */
  async run(): Promise<void> {
    try {
      await this.#run();
    } finally {
      this.#shown.clear();
    }
  }

  async #run(): Promise<void> {
    this.#recovery.begin();
    this.#begin();
    await this.#table.removeUnpublished();
    const snapshot = await this.#table.latest();
    await this.#readTable(snapshot);
    this.#changeTimes.note(0, snapshot.timeMs);
    this.#status.loaded(snapshot);
    this.#begin();
    const replay = new Replay(this.#databases, this.#changeTimes);
    const result = await this.#journal.replay(snapshot.sequence, replay, this.#journalProgress);
    this.#status.journalBytes = -result.bytes;
    // Numbers above the table's that were left out after a crash are no changes.
    if (result.effects === 0) this.#status.sequence = this.#journal.appended;
    this.#recovery.end(result.effects, result.bytesCut);
    this.#report(result);
  }

  async #readTable(snapshot: TableSnapshot): Promise<void> {
    const rowsTotal = snapshot.files.reduce((sum, file) => sum + file.rows, 0);
    if (rowsTotal === 0) return;
    let rowsRead = 0;
    for await (const batch of this.#table.readAll(snapshot)) {
      batch.visit(this.#put);
      rowsRead += batch.rows;
      this.#recovery.tableRead(rowsRead / rowsTotal, rowsRead);
      this.#progress(rowsRead / rowsTotal, { rowsRead, rowsTotal });
      await this.#endSlice();
    }
    const fields = { version: snapshot.version, rows: rowsRead, durationMs: this.#durationMs() };
    this.#log.info('table-loaded', fields, `loaded ${rowsRead} rows from the table`);
  }

  readonly #put = (row: RowView): void => {
    requireKnownRow(row);
    const { db, key, field, value, type, expiresAtMs, version } = row;
    const { keyspace } = this.#databases.at(db);
    if (field === null) keyspace.put(key, value, type, expiresAtMs, version);
    else keyspace.hashes.put(key, field, value, expiresAtMs, version);
  };

  /** Rows that are there already come without a turn of the event loop, and clients want their answers. */
  async #endSlice(): Promise<void> {
    if (this.#clock.monotonicMs() - this.#sliceStartMs < SLICE_MS) return;
    await new Promise<void>((resolve) => this.#timers.afterTurn(resolve));
    this.#sliceStartMs = this.#clock.monotonicMs();
  }

  #report(result: ReplayResult): void {
    const fields = { ...result, durationMs: this.#durationMs() };
    if (result.bytesCut > 0) {
      this.#log.warn(
        'journal-cut',
        fields,
        `the journal ended in ${result.bytesCut} bytes of an unfinished write that nobody was told of; they were cut`,
      );
    }
    this.#log.info('loaded', fields, `replayed ${result.effects} changes from the journal`);
  }

  readonly #journalProgress = ({ bytesRead, bytesTotal, effects }: ReplayProgress): void => {
    const share = bytesTotal === 0 ? 1 : bytesRead / bytesTotal;
    this.#recovery.journalRead(share, effects);
    this.#progress(share, { bytesRead, bytesTotal, effects });
  };

  /** Also where a start is given up when the server is to stop. */
  #progress(share: number, fields: Readonly<Record<string, number>>): void {
    if (this.#stopping.isRequested) throw new StartAbandonedError();
    this.#shown.show(share);
    const nowMs = this.#clock.monotonicMs();
    if (!this.#shown.isHidden || nowMs - this.#reportedMs < PROGRESS_INTERVAL_MS) return;
    this.#reportedMs = nowMs;
    const secondsLeft = Math.ceil(((nowMs - this.#startedMs) * (1 - share)) / share / 1000);
    this.#log.info(
      'loading',
      { ...fields, secondsLeft },
      `loading: ${Math.floor(share * 100)} %, ${secondsLeft} s left`,
    );
  }

  #begin(): void {
    this.#startedMs = this.#clock.monotonicMs();
    this.#reportedMs = this.#startedMs;
  }

  #durationMs(): number {
    return Math.round(this.#clock.monotonicMs() - this.#startedMs);
  }
}
