import { inject, injectable } from 'inversify';
import { IDLE_CHECK_INTERVAL_MS } from '../../domain/limits.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import { RuntimeSettings } from '../server/runtime-settings.js';
import { Sessions } from './sessions.js';
import { SECOND_MS } from '../../domain/time-units.js';

/** Disconnects clients that have asked nothing for `timeout` seconds, where that is set. */
@injectable()
export class IdleClients {
  readonly #settings: RuntimeSettings;
  readonly #sessions: Sessions;
  readonly #clock: Clock;
  #checkedMs = 0;

  constructor(
    @inject(RuntimeSettings) settings: RuntimeSettings,
    @inject(Sessions) sessions: Sessions,
    @inject(Port.Clock) clock: Clock,
  ) {
    this.#settings = settings;
    this.#sessions = sessions;
    this.#clock = clock;
  }

  /** May be called as often as one likes. */
  cut(): void {
    const idleMaxMs = this.#settings.idleTimeoutSeconds * SECOND_MS;
    const monotonicMs = this.#clock.monotonicMs();
    if (idleMaxMs === 0 || monotonicMs - this.#checkedMs < IDLE_CHECK_INTERVAL_MS) return;
    this.#checkedMs = monotonicMs;
    const nowMs = this.#clock.nowMs();
    for (const { activeAtMs, connection, subscriptions } of this.#sessions.all()) {
      // Who waits for an answer, or for messages, is not idle.
      if (nowMs - activeAtMs <= idleMaxMs || subscriptions !== null) continue;
      if (connection?.isWaiting === false) connection.cut();
    }
  }
}
