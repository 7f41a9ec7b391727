import type { Channel } from '../../application/ports/conversation.js';
import type { Cancel, Timers } from '../../application/ports/timers.js';
import type { Session } from '../../application/clients/session.js';
import { UNAUTHENTICATED_TIME_MAX_MS } from '../../domain/limits.js';

/**
 * Cuts a client that does not log in: it would keep a connection that others need. One that logs out
 * has the time of a new one; one that has not logged in gets no more by that.
 */
export class LoginTimer {
  readonly #timers: Timers;
  readonly #session: Session;
  readonly #channel: Channel;
  #cancel: Cancel | null = null;

  constructor(timers: Timers, session: Session, channel: Channel) {
    this.#timers = timers;
    this.#session = session;
    this.#channel = channel;
    session.onLogout = this.#start;
    this.#start();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  readonly #start = (): void => {
    this.stop();
    this.#cancel = this.#timers.after(UNAUTHENTICATED_TIME_MAX_MS, this.#timeIsOver);
  };

  readonly #timeIsOver = (): void => {
    if (!this.#session.isAuthenticated) this.#channel.destroy();
  };
}
