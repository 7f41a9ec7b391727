import { inject, injectable } from 'inversify';
import { shutdownFailed } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import type { ShutdownCommand } from '../generated/commands.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import type { Timers } from '../ports/timers.js';
import { Stopping } from '../server/stopping.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Stops the server once everything is durable; NOSAVE leaves the last checkpoint out. The client
 * gets no reply: its connection closes.
 *
 * @complexity O(N), N changes since the last checkpoint; O(1) with NOSAVE
 * @errors ERR Errors trying to SHUTDOWN. Check logs.
 * @example
 * > SET name Ada
 * OK
 * > SHUTDOWN NOSAVE
 */
@injectable()
export class Shutdown implements UseCase<ShutdownCommand> {
  readonly #journal: Journal;
  readonly #timers: Timers;
  readonly #stopping: Stopping;

  constructor(
    @inject(Port.Journal) journal: Journal,
    @inject(Port.Timers) timers: Timers,
    @inject(Stopping) stopping: Stopping,
  ) {
    this.#journal = journal;
    this.#timers = timers;
    this.#stopping = stopping;
  }

  execute(command: ShutdownCommand, call: Call): void {
    const isHasty = command.nosave;
    const { session, observed } = call;
    const suspended = call.suspend();
    const stop = (): void => {
      session.isClosing = true;
      suspended.complete(() => {}, observed);
      this.#stopping.request('SHUTDOWN', isHasty);
    };
    const refuse = (): void => suspended.complete((reply) => reply.error(shutdownFailed), observed);
    this.#timers.afterTurn(() => {
      this.#journal.sync().then(stop, refuse);
    });
  }
}
