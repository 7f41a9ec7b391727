import { inject, injectable } from 'inversify';
import { ChangeTimes } from './change-times.js';
import { CheckpointStatus } from './checkpoint-status.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import { SECOND_MS } from '../../domain/time-units.js';

/** How far the table is behind what the server holds. */
@injectable()
export class TableLag {
  readonly #status: CheckpointStatus;
  readonly #journal: Journal;
  readonly #changeTimes: ChangeTimes;
  readonly #clock: Clock;

  constructor(
    @inject(CheckpointStatus) status: CheckpointStatus,
    @inject(Port.Journal) journal: Journal,
    @inject(ChangeTimes) changeTimes: ChangeTimes,
    @inject(Port.Clock) clock: Clock,
  ) {
    this.#status = status;
    this.#journal = journal;
    this.#changeTimes = changeTimes;
    this.#clock = clock;
  }

  /** Changes that it does not contain. */
  get records(): number {
    return Math.max(0, this.#journal.appended - this.#status.sequence);
  }

  /** The age of the oldest of them, with a 256th too much at most; 0 when there is none. */
  get seconds(): number {
    if (this.records === 0) return 0;
    const changedMs = this.#changeTimes.timeOf(this.#status.sequence + 1);
    return Math.max(0, (this.#clock.nowMs() - changedMs) / SECOND_MS);
  }
}
