import { inject, injectable } from 'inversify';
import { COMMAND_BURST_MS } from '../../domain/limits.js';
import { Appointments } from '../clients/appointments.js';
import type { Clock } from '../ports/clock.js';
import type { Suspension } from '../ports/executor.js';
import { Port } from '../ports/identifiers.js';
import type { Timers } from '../ports/timers.js';
import type { Session } from '../clients/session.js';
import type { Settings } from '../server/settings.js';
import { SECOND_MS } from '../../domain/time-units.js';

/**
 * How many commands a second the owner of a token may send over all its connections. What is too much
 * is not refused: the command waits for its place, and its connection is not read meanwhile, so that a
 * client is slowed down by its own replies. Places are given in the order of asking.
 */
@injectable()
export class CommandRate {
  readonly isLimited: boolean;
  readonly #clock: Clock;
  readonly #appointments: Appointments;
  /** Milliseconds of a second that one command takes up. */
  readonly #intervalMs: number;
  /** By owner: when its next command may run, on the monotonic clock. As many as there are tokens. */
  readonly #nextMs = new Map<string, number>();

  constructor(
    @inject(Port.Settings) settings: Settings,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Timers) timers: Timers,
  ) {
    this.isLimited = settings.maxCommandsPerSecond > 0;
    this.#intervalMs = this.isLimited ? SECOND_MS / settings.maxCommandsPerSecond : 0;
    this.#clock = clock;
    this.#appointments = new Appointments(timers);
  }

  /** What the session's next command waits for; null when it may run now. */
  find(session: Session): Suspension | null {
    const { principal } = session;
    if (!this.isLimited || principal === null || this.#appointments.take(session)) return null;
    const nowMs = this.#clock.monotonicMs();
    // Who has not been here for long may go on for a burst, and no longer.
    const nextMs = Math.max(this.#nextMs.get(principal) ?? -Infinity, nowMs - COMMAND_BURST_MS);
    this.#nextMs.set(principal, nextMs + this.#intervalMs);
    return nextMs <= nowMs ? null : this.#appointments.add(session, nextMs - nowMs);
  }

  forget(session: Session): void {
    this.#appointments.forget(session);
  }
}
