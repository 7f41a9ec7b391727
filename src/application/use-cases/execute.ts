import { inject, injectable } from 'inversify';
import { execWithoutMulti, noLongerPermitted, transactionAborted } from '../../domain/errors.js';
import { Words } from '../../domain/words.js';
import { ALLOWED, DENIED_COMMAND } from '../access-control/rights.js';
import { ACCESS } from '../access-control/access.js';
import type { Call } from '../execution/call.js';
import { Deliveries } from '../publish/deliveries.js';
import type { ExecuteCommand } from '../generated/commands.js';
import type { Decoder } from '../ports/decoder.js';
import { Port } from '../ports/identifiers.js';
import type { Transaction } from '../execution/transaction.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Answers the replies of all commands; one that fails does not keep the others from running. Nothing
 * runs, and the answer is null, when a watched key has changed. After a crash all of it is there or nothing.
 *
 * @complexity O(1) and what the queued commands take
 * @errors ERR EXEC without MULTI; NOPERM in place of a reply when the rights have changed since; EXECABORT when a command could not be queued, or the server cannot run what was
 * @example
 * > MULTI
 * OK
 * > INCR visits
 * QUEUED
 * > EXEC
 * 1) (integer) 1
 */
@injectable()
export class Execute implements UseCase<ExecuteCommand> {
  readonly #decoder: Decoder;
  readonly #deliveries: Deliveries;
  readonly #words = new Words();

  constructor(@inject(Port.Decoder) decoder: Decoder, @inject(Deliveries) deliveries: Deliveries) {
    this.#decoder = decoder;
    this.#deliveries = deliveries;
  }

  execute(_command: ExecuteCommand, call: Call): void {
    const { session, reply } = call;
    const { transaction } = session;
    if (transaction === null) return reply.error(execWithoutMulti);
    const haveChanged = session.watches.haveChanged();
    session.endTransaction();
    if (transaction.isDirty) reply.error(transactionAborted);
    else if (haveChanged) reply.nullArray();
    else this.#run(transaction, call);
  }

  #run(transaction: Transaction, call: Call): void {
    const isGroup = (transaction.access & ACCESS.writes) !== 0;
    call.reply.array(transaction.length);
    call.isInTransaction = true;
    call.hasRefusedLogin = false;
    if (isGroup) call.databases.beginGroup();
    for (let at = 0; at < transaction.length; at++) this.#runQueued(transaction, at, call);
    if (isGroup) call.databases.endGroup();
    call.isInTransaction = false;
    this.#words.bytes = NO_BYTES;
    this.#deliveries.finish(call);
  }

  #runQueued(transaction: Transaction, index: number, call: Call): void {
    transaction.read(index, this.#words);
    const command = this.#decoder.decode(this.#words);
    if (command === null) return call.reply.error(this.#decoder.explain(this.#words));
    // The rights may have changed since it was queued, by an AUTH before it or by an operator.
    const denied = call.session.rights?.denied(command.id, this.#words) ?? ALLOWED;
    if (denied === ALLOWED) call.run(command);
    else call.reply.error(noLongerPermitted(denied === DENIED_COMMAND));
  }
}

const NO_BYTES = new Uint8Array(0);
