import { inject, injectable } from 'inversify';
import {
  CHECKPOINT_CHECK_INTERVAL_MS,
  CHECKPOINT_PAUSE_FACTOR,
  CHECKPOINT_RETRY_MS,
} from '../../domain/limits.js';
import { CheckpointStatus } from './checkpoint-status.js';
import {
  CheckpointError,
  type Checkpointer,
  type PreparedCheckpoint,
  type RetentionPolicy,
} from '../ports/checkpointer.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import type { Log } from '../ports/log.js';
import { ForeignCommitError, type Table } from '../ports/table.js';
import type { Cancel, Timers } from '../ports/timers.js';
import { RuntimeSettings } from '../server/runtime-settings.js';

type Retention = Pick<RetentionPolicy, 'retentionMs' | 'retentionBytes'>;
/** What is left then is the floor below which no policy goes. */
const NO_RETENTION: Retention = { retentionMs: 0, retentionBytes: 0 };

const isForWantOfRoom = ({ code }: CheckpointError): boolean =>
  code === 'ENOSPC' || code === 'EDQUOT';

/**
 * When the table is brought up to date: after an interval in which something changed, when the journal
 * has grown, when somebody asks, and at a clean stop. One at a time.
 */
@injectable()
export class Checkpoints {
  readonly #settings: RuntimeSettings;
  readonly #journal: Journal;
  readonly #table: Table;
  readonly #checkpointer: Checkpointer;
  readonly #status: CheckpointStatus;
  readonly #clock: Clock;
  readonly #timers: Timers;
  readonly #log: Log;
  #cancel: Cancel | null = null;
  /** The checkpoint under way, with the cleaning up after it. Never rejects. */
  #running: Promise<void> | null = null;
  /** The one that starts when that has ended. */
  #next: Promise<void> | null = null;
  #isStopping = false;
  #isRelieved = false;

  constructor(
    @inject(RuntimeSettings) settings: RuntimeSettings,
    @inject(Port.Journal) journal: Journal,
    @inject(Port.Table) table: Table,
    @inject(Port.Checkpointer) checkpointer: Checkpointer,
    @inject(CheckpointStatus) status: CheckpointStatus,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Timers) timers: Timers,
    @inject(Port.Log) log: Log,
  ) {
    this.#settings = settings;
    this.#journal = journal;
    this.#table = table;
    this.#checkpointer = checkpointer;
    this.#status = status;
    this.#clock = clock;
    this.#timers = timers;
    this.#log = log;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** To be called before data is loaded. */
  open(): void {
    this.#checkpointer.open();
  }

  start(): void {
    this.#cancel = this.#timers.every(CHECKPOINT_CHECK_INTERVAL_MS, () => {
      if (this.#running !== null) return;
      if (this.#isDue()) void this.#start().catch(() => undefined);
      else if (this.#isShortOfRoom()) this.#relieve();
    });
  }

  /**
   * Resolves when the table contains everything that has been appended by now; after a checkpoint
   * that is under way another one is made. Rejects when it fails.
   */
  save(): Promise<void> {
    if (this.#running === null) return this.#start();
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      return this.#start();
    });
    return this.#next;
  }

  /** Nothing new is started; waits for what is under way, or gives it up after `deadlineMs`. */
  async stop(deadlineMs: number): Promise<void> {
    this.#isStopping = true;
    this.#cancel?.();
    this.#cancel = null;
    await this.#within(deadlineMs, this.#running ?? Promise.resolve());
  }

  /** The last one, when the journal is closed and if there is time for it; otherwise the next start has more to replay. */
  async finish(deadlineMs: number): Promise<void> {
    const { isBlocked, lastDurationMs, sequence } = this.#status;
    const isNeeded = this.#journal.appended > sequence && !this.#journal.hasFailed;
    if (isNeeded && !isBlocked && lastDurationMs <= deadlineMs) {
      const last = this.#bringUpTo(this.#journal.appended);
      await this.#within(
        deadlineMs,
        last.catch(() => undefined),
      );
    }
  }

  /** The last call, whatever came before. */
  async close(): Promise<void> {
    await this.#checkpointer.close();
  }

  #isDue(): boolean {
    const status = this.#status;
    if (status.isBlocked || this.#journal.refusal !== null) return false;
    if (this.#journal.appended <= status.sequence) return false;
    const { checkpointIntervalMs, checkpointJournalBytes } = this.#settings;
    const passedMs = this.#clock.monotonicMs() - status.endedMonotonicMs;
    const pauseMs = status.failure === null ? 0 : CHECKPOINT_RETRY_MS;
    if (passedMs < Math.max(pauseMs, CHECKPOINT_PAUSE_FACTOR * status.lastDurationMs)) return false;
    const bytesMax = Math.max(checkpointJournalBytes, status.tableBytes);
    const bytes = this.#journal.appendedBytes - status.journalBytes;
    return passedMs >= checkpointIntervalMs || bytes >= bytesMax;
  }

  /** Resolves when the commit has taken place; the checkpoint is over when it has cleaned up, too. */
  #start(): Promise<void> {
    if (this.#isStopping) return Promise.reject(new Error('the server is stopping'));
    if (this.#status.isBlocked) return Promise.reject(this.#status.failure);
    const saved = this.#rotateAndBringUp();
    this.#run(
      saved.then(
        () => this.#cleanUp(this.#settings),
        (error: unknown) => this.#tidy(error),
      ),
    );
    return saved;
  }

  #run(work: Promise<void>): void {
    const over = (): void => void (this.#running = null);
    this.#running = work.then(over, over);
  }

  /** After a checkpoint that failed: nothing of it is left, and room is made where there was none. */
  async #tidy(error: unknown): Promise<void> {
    await this.#table.removeUnpublished();
    if (error instanceof CheckpointError && isForWantOfRoom(error))
      await this.#cleanUp(NO_RETENTION);
  }

  /** The journal waits for room on a full disk, and what is kept of the past has not been given up. */
  #isShortOfRoom(): boolean {
    const { refusal, hasFailed } = this.#journal;
    const isShort = refusal !== null && !hasFailed;
    if (!isShort) this.#isRelieved = false;
    return isShort && !this.#isRelieved;
  }

  #relieve(): void {
    this.#isRelieved = true;
    this.#run(this.#cleanUp(NO_RETENTION));
  }

  async #rotateAndBringUp(): Promise<void> {
    const journalBytes = this.#journal.appendedBytes;
    await this.#bringUpTo(await this.#journal.rotate());
    this.#status.journalBytes = journalBytes;
  }

  async #bringUpTo(through: number): Promise<void> {
    const startedMs = this.#clock.monotonicMs();
    const status = this.#status;
    status.begin(startedMs);
    try {
      const onProgress = (rows: number): void => void (status.rowsDone = rows);
      const prepared = await this.#checkpointer.prepare(through, onProgress);
      if (prepared !== null) await this.#table.publish(prepared.commit);
      const endedMs = this.#clock.monotonicMs();
      status.succeed(prepared, { through, endedMs, nowMs: this.#clock.nowMs() });
      if (prepared !== null) this.#report(prepared, endedMs - startedMs);
    } catch (error) {
      this.#failed(error);
      throw error;
    }
  }

  #report(prepared: PreparedCheckpoint, durationMs: number): void {
    const { commit, ...fields } = prepared;
    const { version } = commit;
    this.#log.info(
      'checkpoint',
      { version, ...fields, durationMs: Math.round(durationMs) },
      `version ${version} of the table contains all changes up to ${fields.sequence}`,
    );
  }

  #failed(error: unknown): void {
    const failure = error instanceof Error ? error : new Error(String(error));
    const isBlocked = failure instanceof ForeignCommitError;
    this.#status.fail(failure, { isBlocked, endedMs: this.#clock.monotonicMs() });
    if (this.#isStopping) return;
    const advice = isBlocked
      ? ''
      : '; nothing is lost, the journal keeps it, and it is tried again';
    const code = failure instanceof CheckpointError ? failure.code : null;
    this.#log.error(
      'checkpoint-failed',
      { code, isBlocked },
      `the checkpoint failed: ${failure.message}${advice}`,
    );
  }

  async #cleanUp({ retentionMs, retentionBytes }: Retention): Promise<void> {
    if (this.#isStopping) return;
    try {
      const nowMs = this.#clock.nowMs();
      const removed = await this.#checkpointer.cleanUp({ nowMs, retentionMs, retentionBytes });
      if (removed.files === 0) return;
      const text = `removed ${removed.files} files that only older versions needed`;
      this.#log.debug('cleaned-up', { ...removed }, text);
    } catch (error) {
      if (this.#isStopping) return;
      const text = `cleaning up after the checkpoint failed: ${String(error)}; it is tried again after the next one`;
      this.#log.warn('clean-up-failed', {}, text);
    }
  }

  /** Gives up what runs when the time is over. */
  async #within(deadlineMs: number, work: Promise<void>): Promise<void> {
    const cancel = this.#timers.deadline(deadlineMs, () => void this.#checkpointer.stop());
    await work;
    cancel();
  }
}
