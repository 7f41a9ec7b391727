import { inject, injectable } from 'inversify';
import * as errors from '../../domain/errors.js';
import { SLICED_BACKLOG_BYTES_MAX } from '../../domain/limits.js';
import { OutOfMemoryError } from '../../domain/out-of-memory.js';
import type { Call } from './call.js';
import { Evaluation } from './evaluation.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import type { Log } from '../ports/log.js';
import type { Reply } from '../ports/reply.js';
import { Slices } from './slices.js';
import { refuseWholeDatabase } from '../databases/whole-database.js';
import type { SuspendedCommand } from './suspended-command.js';

/** A command that may take longer than others should wait. */
export interface SlicedWork {
  /** Whether it appends to the journal: then it waits where the disk does not keep up. */
  readonly isWriting: boolean;
  /** Does a small, bounded part; false when all is done. Between two steps anything may change. */
  step(): boolean;
  /** Answers, after the last step. The answer waits for all that has been appended by then. */
  write(reply: Reply): void;
}

/**
 * Runs commands in slices. The first step is taken at once, so that little work is answered at once;
 * the others in later turns, each evaluated at its own moment. When the client goes away meanwhile,
 * the work goes on to its end.
 *
 * Inside EXEC, where a command must not suspend, all steps are taken at once; a database of many keys
 * is refused there.
 */
@injectable()
export class SlicedCommands {
  readonly #slices: Slices;
  readonly #evaluation: Evaluation;
  readonly #clock: Clock;
  readonly #journal: Journal;
  readonly #log: Log;
  #isStopped = false;

  constructor(
    @inject(Slices) slices: Slices,
    @inject(Evaluation) evaluation: Evaluation,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Journal) journal: Journal,
    @inject(Port.Log) log: Log,
  ) {
    this.#slices = slices;
    this.#evaluation = evaluation;
    this.#clock = clock;
    this.#journal = journal;
    this.#log = log;
  }

  run(work: SlicedWork, call: Call): void {
    if (refuseWholeDatabase(call)) return;
    if (call.isInTransaction) while (work.step());
    else if (work.step()) return this.#goOn(work, call.suspend());
    call.database.observeAll();
    work.write(call.reply);
  }

  /** When no client is left and the journal is about to close: what is under way ends where it is. */
  stop(): void {
    this.#isStopped = true;
  }

  #goOn(work: SlicedWork, suspended: SuspendedCommand): void {
    let isWaiting = false;
    let failure: unknown = null;
    const step = (): boolean => {
      isWaiting = work.isWriting && this.#isDiskBehind();
      if (isWaiting || this.#isStopped) return false;
      try {
        return this.#step(work);
      } catch (error) {
        failure = error;
        return false;
      }
    };
    const again = (): void => this.#goOn(work, suspended);
    this.#slices.run(step, () => {
      if (this.#isStopped) return;
      if (isWaiting) this.#journal.sync().then(again, again);
      else if (failure === null) this.#complete(work, suspended);
      else this.#fail(failure, suspended);
    });
  }

  #step(work: SlicedWork): boolean {
    this.#evaluation.nowMs = this.#clock.nowMs();
    const isMore = work.step();
    if (work.isWriting) this.#journal.flush();
    return isMore;
  }

  /** A journal that takes nothing more never catches up; the work finds that out by itself. */
  #isDiskBehind(): boolean {
    return this.#journal.refusal === null && this.#journal.backlogBytes > SLICED_BACKLOG_BYTES_MAX;
  }

  #complete(work: SlicedWork, suspended: SuspendedCommand): void {
    suspended.complete((reply) => work.write(reply), this.#journal.appended);
  }

  #fail(error: unknown, suspended: SuspendedCommand): void {
    const isOutOfMemory = error instanceof OutOfMemoryError;
    const stack = error instanceof Error ? error.stack : String(error);
    this.#log.error('command-failed', { stack }, 'a command that runs in slices threw');
    const text = isOutOfMemory ? errors.outOfMemory : errors.internal;
    suspended.complete((reply) => reply.error(text), this.#journal.appended);
  }
}
