import type { Channel } from '../../application/ports/conversation.js';
import type { Cancel, Timers } from '../../application/ports/timers.js';
import type { Session } from '../../application/session.js';
import { UNAUTHENTICATED_TIME_MAX_MS } from '../../domain/limits.js';

/** Cuts a client that does not log in: it would keep a connection that others need. */
export class LoginTimer {
  readonly #session: Session;
  readonly #channel: Channel;
  readonly #cancel: Cancel;

  constructor(timers: Timers, session: Session, channel: Channel) {
    this.#session = session;
    this.#channel = channel;
    this.#cancel = timers.after(UNAUTHENTICATED_TIME_MAX_MS, this.#timeIsOver);
  }

  stop(): void {
    this.#cancel();
  }

  readonly #timeIsOver = (): void => {
    if (!this.#session.isAuthenticated) this.#channel.destroy();
  };
}
