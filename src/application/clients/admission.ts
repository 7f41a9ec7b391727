import { inject, injectable } from 'inversify';
import * as errors from '../../domain/errors.js';
import { OutOfMemoryError } from '../../domain/out-of-memory.js';
import type { Words } from '../../domain/words.js';
import { ACCESS, Access } from '../access-control/access.js';
import { Audit } from '../access-control/audit.js';
import type { AnyCommand } from '../execution/command.js';
import { CommandTable } from '../execution/command-table.js';
import { isCrossProtocol } from './cross-protocol.js';
import type { Decoder } from '../ports/decoder.js';
import { Port } from '../ports/identifiers.js';
import type { Session } from './session.js';
import { Statistics } from '../statistics/statistics.js';
import type { Transaction } from '../execution/transaction.js';

/** The request was queued. */
export const QUEUED = null;
/** The request is not of this protocol: its connection must not go on. */
export const CROSS_PROTOCOL = false;

/** What EXEC needs because its commands do; it waits as a login does when it has one in it. */
const EXECUTED = ACCESS.writes | ACCESS.grows | ACCESS.logsIn;

const LEAVING = ['Discard', 'Quit', 'Reset'];

/**
 * What becomes of a request that is not simply a command to run: of words that are none, in a
 * transaction, while the client is subscribed, and when its token does not allow everything.
 */
@injectable()
export class Admission {
  readonly #decoder: Decoder;
  readonly #commands: CommandTable;
  readonly #access: Access;
  readonly #statistics: Statistics;
  readonly #audit: Audit;
  /** Of the command that was refused last, or -1: what was sent is none, or not complete. */
  refusedId = -1;

  constructor(
    @inject(Port.Decoder) decoder: Decoder,
    @inject(CommandTable) commands: CommandTable,
    @inject(Access) access: Access,
    @inject(Statistics) statistics: Statistics,
    @inject(Audit) audit: Audit,
  ) {
    this.#decoder = decoder;
    this.#commands = commands;
    this.#access = access;
    this.#statistics = statistics;
    this.#audit = audit;
  }

  /** The command to run now, an error to answer with, QUEUED or CROSS_PROTOCOL. */
  admit(
    words: Words,
    session: Session,
  ): AnyCommand | string | typeof QUEUED | typeof CROSS_PROTOCOL {
    const command = this.#decoder.decode(words);
    const meant = command ?? this.#meant(words);
    this.refusedId = meant?.id ?? -1;
    if (meant === null) {
      if (isCrossProtocol(words)) return CROSS_PROTOCOL;
      return refused(this.#decoder.explain(words), words, session);
    }
    const error = this.#refusal(meant, words, session);
    if (error !== null) return refused(error, words, session);
    const bits = this.#access.bits[meant.id]!;
    const { transaction } = session;
    if (transaction === null || (bits & ACCESS.runsUnqueued) !== 0) {
      if (command !== null) return command;
      this.refusedId = -1;
      return this.#decoder.explain(words);
    }
    const full = queued(transaction, words, bits);
    return full === null ? QUEUED : refused(full, words, session);
  }

  /** What a request needs, as bits of ACCESS; 0 when it is no command. */
  needs(words: Words, session: Session): number {
    const meant = this.#meant(words);
    if (meant === null) return 0;
    const bits = this.#access.bits[meant.id]!;
    const { transaction } = session;
    return transaction === null ? bits : neededInTransaction(bits, meant, transaction);
  }

  /** A wrong number of words is found before anything else, and wrong syntax only when a command runs. */
  #meant(words: Words): Meant | null {
    const info = this.#commands.meant(words);
    return info !== null && fitsArity(info.arity, words.count) ? info : null;
  }

  #refusal(meant: Meant, words: Words, session: Session): string | null {
    const bits = this.#access.bits[meant.id]!;
    const { transaction } = session;
    if (transaction !== null && (bits & ACCESS.standsAlone) !== 0) return errors.notInTransaction;
    const denied = session.rights?.refusal(meant.id, words) ?? null;
    if (denied !== null) {
      this.#statistics.permissionsRefused++;
      this.#audit.permissionRefused(session, this.#commands.nameOf(words));
      return denied;
    }
    const needs = transaction === null ? bits : neededInTransaction(bits, meant, transaction);
    return (
      this.#access.refusal(needs, session) ?? this.#refusalWhileSubscribed(bits, words, session)
    );
  }

  #refusalWhileSubscribed(bits: number, words: Words, session: Session): string | null {
    const isFree = session.subscriptions === null || session.protocol === 3;
    if (isFree || (bits & ACCESS.runsWhileSubscribed) !== 0) return null;
    return errors.notWhileSubscribed(this.#commands.nameOf(words));
  }
}

/** A command, or what is known of the one that was meant. */
interface Meant {
  readonly id: number;
  readonly rule: string;
}

export const fitsArity = (arity: number, words: number): boolean =>
  arity < 0 ? words >= -arity : words === arity;

/** Queueing takes memory whatever the command, and EXEC needs what its commands need. */
function neededInTransaction(bits: number, { rule }: Meant, transaction: Transaction): number {
  if (rule === 'Execute') return bits | (transaction.access & EXECUTED);
  return LEAVING.includes(rule) ? bits : bits | ACCESS.grows;
}

/** A refused EXEC ends the transaction; what else is refused spoils it. */
function refused(error: string, words: Words, session: Session): string {
  if (isExec(words)) {
    session.endTransaction();
    return errors.transactionAbortedBy(error);
  }
  if (session.transaction !== null) session.transaction.isDirty = true;
  return error;
}

function isExec(words: Words): boolean {
  const name = words.view(0);
  return name.length === 4 && name.toLatin1().toLowerCase() === 'exec';
}

function queued(transaction: Transaction, words: Words, access: number): string | null {
  try {
    return transaction.add(words, access);
  } catch (error) {
    if (error instanceof OutOfMemoryError) return errors.outOfMemory;
    throw error;
  }
}
