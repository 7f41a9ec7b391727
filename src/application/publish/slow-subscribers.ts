import { inject, injectable } from 'inversify';
import {
  SUBSCRIBER_BACKLOG_BYTES_MAX,
  SUBSCRIBER_BACKLOG_TIME_MAX_MS,
  SUBSCRIBER_OUTPUT_BYTES_MAX,
} from '../../domain/limits.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Log } from '../ports/log.js';
import type { Timers } from '../ports/timers.js';
import type { Session } from '../clients/session.js';
import { Statistics } from '../statistics/statistics.js';

/**
 * Cuts subscribers that do not read: messages come whether they are wanted or not, and would fill
 * the memory.
 */
@injectable()
export class SlowSubscribers {
  readonly #clock: Clock;
  readonly #timers: Timers;
  readonly #log: Log;
  readonly #statistics: Statistics;
  /** Those with much waiting, and since when in monotonic milliseconds. */
  readonly #backlogged = new Map<Session, number>();

  constructor(
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Timers) timers: Timers,
    @inject(Port.Log) log: Log,
    @inject(Statistics) statistics: Statistics,
  ) {
    this.#clock = clock;
    this.#timers = timers;
    this.#log = log;
    this.#statistics = statistics;
  }

  /** After each message. */
  look(session: Session): void {
    const bytes = session.outlet?.waitingBytes ?? 0;
    if (bytes <= SUBSCRIBER_BACKLOG_BYTES_MAX) {
      if (this.#backlogged.size > 0) this.#backlogged.delete(session);
    } else if (bytes > SUBSCRIBER_OUTPUT_BYTES_MAX) {
      this.#cut(session, bytes);
    } else if (!this.#backlogged.has(session)) {
      this.#watch(session);
    }
  }

  #watch(session: Session): void {
    const sinceMs = this.#clock.monotonicMs();
    this.#backlogged.set(session, sinceMs);
    this.#timers.after(SUBSCRIBER_BACKLOG_TIME_MAX_MS, () => {
      if (this.#backlogged.get(session) !== sinceMs) return;
      const bytes = session.outlet?.waitingBytes ?? 0;
      if (bytes > SUBSCRIBER_BACKLOG_BYTES_MAX) this.#cut(session, bytes);
      else this.#backlogged.delete(session);
    });
  }

  #cut(session: Session, bytes: number): void {
    this.#backlogged.delete(session);
    this.#statistics.slowSubscribersCut++;
    const fields = { client: session.remoteAddress, session: session.id, bytes };
    this.#log.warn('slow-subscriber', fields, 'a subscriber does not read and was disconnected');
    session.outlet?.close();
  }
}
