import { injectable } from 'inversify';

/**
 * The state of the evaluation that is going on: the moment it happens at, and what it has seen.
 * There is one, shared by the databases and the executor, because evaluation is strictly sequential.
 */
@injectable()
export class Evaluation {
  /** Milliseconds since 1970; stands still during a command. */
  nowMs = 0;
  /** The highest sequence number that the answer depends on. */
  observed = 0;

  observe(sequence: number): void {
    if (sequence > this.observed) this.observed = sequence;
  }
}
