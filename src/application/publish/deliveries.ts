import { inject, injectable } from 'inversify';
import { EXEC_DELIVERIES_MAX } from '../../domain/limits.js';
import type { Call } from '../execution/call.js';
import type { Message } from './message.js';
import type { Session } from '../clients/session.js';
import { SlowSubscribers } from './slow-subscribers.js';

/**
 * The way of messages to their receivers: at once, or, out of EXEC, when its effects are complete,
 * so that no message tells of a transaction that a crash undoes.
 */
@injectable()
export class Deliveries {
  readonly #slowSubscribers: SlowSubscribers;
  /** Out of the EXEC that is running: each message with one who gets it. */
  #kept: { readonly message: Message; readonly session: Session }[] = [];

  constructor(@inject(SlowSubscribers) slowSubscribers: SlowSubscribers) {
    this.#slowSubscribers = slowSubscribers;
  }

  haveRoom(count: number, call: Call): boolean {
    return !call.isInTransaction || this.#kept.length + count <= EXEC_DELIVERIES_MAX;
  }

  send(message: Message, subscribers: Iterable<Session>, call: Call): void {
    for (const session of subscribers) {
      if (call.isInTransaction) this.#kept.push({ message, session });
      else this.#send(message, session, { publisher: call.session, observed: 0 });
    }
  }

  /** EXEC is over, and its reply is complete. */
  finish(call: Call): void {
    const kept = this.#kept;
    if (kept.length === 0) return;
    this.#kept = [];
    const { session: publisher, observed } = call;
    for (const { message, session } of kept) this.#send(message, session, { publisher, observed });
  }

  #send(
    message: Message,
    session: Session,
    { publisher, observed }: { readonly publisher: Session; readonly observed: number },
  ): void {
    session.outlet?.send(message, observed);
    // The publisher's own connection cannot be closed while its command is running.
    if (session !== publisher) this.#slowSubscribers.look(session);
  }
}
