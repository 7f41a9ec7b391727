import { inject, injectable } from 'inversify';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';

/** How far loading the data is, or how it went. */
@injectable()
export class RecoveryStatus {
  /** Of the table and then of the journal: each goes from 0 to half. */
  share = 0;
  rows = 0;
  changes = 0;
  bytesCut = 0;
  readonly #clock: Clock;
  #startedMs: number | null = null;
  #endedMs: number | null = null;

  constructor(@inject(Port.Clock) clock: Clock) {
    this.#clock = clock;
  }

  begin(): void {
    this.#startedMs = this.#clock.monotonicMs();
  }

  tableRead(share: number, rows: number): void {
    this.share = share / 2;
    this.rows = rows;
  }

  journalRead(share: number, changes: number): void {
    this.share = (1 + share) / 2;
    this.changes = changes;
  }

  end(changes: number, bytesCut: number): void {
    this.share = 1;
    this.changes = changes;
    this.bytesCut = bytesCut;
    this.#endedMs = this.#clock.monotonicMs();
  }

  get durationMs(): number {
    if (this.#startedMs === null) return 0;
    return (this.#endedMs ?? this.#clock.monotonicMs()) - this.#startedMs;
  }
}
