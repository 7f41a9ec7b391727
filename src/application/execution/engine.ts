import { inject, injectable } from 'inversify';
import * as errors from '../../domain/errors.js';
import { OutOfMemoryError } from '../../domain/out-of-memory.js';
import type { Words } from '../../domain/words.js';
import { Access } from '../access-control/access.js';
import { Admission, CROSS_PROTOCOL, QUEUED } from '../clients/admission.js';
import { Audit } from '../access-control/audit.js';
import { Authentication } from '../access-control/authentication.js';
import { Call } from './call.js';
import { ChangeTimes } from '../checkpoint/change-times.js';
import { Channels } from '../publish/channels.js';
import type { AnyCommand, Catalogue } from './command.js';
import { CommandTimes } from '../statistics/command-times.js';
import { CrossProtocol } from '../clients/cross-protocol.js';
import { Databases } from '../databases/databases.js';
import { Evaluation } from './evaluation.js';
import { HoldUps } from './hold-ups.js';
import type { Clock } from '../ports/clock.js';
import type { Executor, Suspension } from '../ports/executor.js';
import { Port } from '../ports/identifiers.js';
import type { Log } from '../ports/log.js';
import type { Reply } from '../ports/reply.js';
import { Session } from '../clients/session.js';
import { Sessions } from '../clients/sessions.js';
import { Statistics } from '../statistics/statistics.js';
import type { SuspendedCommand } from './suspended-command.js';
import { type UseCase, useCaseOf } from './use-case.js';

/** Access check, use case, and what the answer depends on: the way of every command. */
@injectable()
export class Engine implements Executor {
  wasRejected = false;
  readonly #evaluation: Evaluation;
  readonly #changeTimes: ChangeTimes;
  readonly #statistics: Statistics;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #authentication: Authentication;
  readonly #access: Access;
  readonly #admission: Admission;
  readonly #crossProtocol: CrossProtocol;
  readonly #channels: Channels;
  readonly #holdUps: HoldUps;
  readonly #times: CommandTimes;
  readonly #sessions: Sessions;
  readonly #call: Call;
  readonly #useCases: readonly UseCase[];

  constructor(
    @inject(Databases) databases: Databases,
    @inject(Evaluation) evaluation: Evaluation,
    @inject(ChangeTimes) changeTimes: ChangeTimes,
    @inject(Statistics) statistics: Statistics,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Log) log: Log,
    @inject(Authentication) authentication: Authentication,
    @inject(Access) access: Access,
    @inject(Admission) admission: Admission,
    @inject(CrossProtocol) crossProtocol: CrossProtocol,
    @inject(Channels) channels: Channels,
    @inject(HoldUps) holdUps: HoldUps,
    @inject(CommandTimes) times: CommandTimes,
    @inject(Sessions) sessions: Sessions,
    @inject(Audit) audit: Audit,
    @inject(Port.Catalogue) catalogue: Catalogue,
    @inject(Port.UseCases) useCases: ReadonlyMap<string, UseCase>,
  ) {
    this.#evaluation = evaluation;
    this.#changeTimes = changeTimes;
    this.#statistics = statistics;
    this.#clock = clock;
    this.#log = log;
    this.#authentication = authentication;
    this.#access = access;
    this.#admission = admission;
    this.#crossProtocol = crossProtocol;
    this.#channels = channels;
    this.#holdUps = holdUps;
    this.#times = times;
    this.#sessions = sessions;
    this.#call = new Call(databases, evaluation, (command) => this.#run(command));
    this.#useCases = catalogue.map((command) =>
      audit.watch(useCaseOf(command.rule, useCases), command),
    );
  }

  get observed(): number {
    return this.#evaluation.observed;
  }

  /** Until this is called, commands that need the data answer -LOADING. */
  finishLoading(): void {
    this.#access.isLoading = false;
  }

  openSession(remoteAddress: string): Session {
    const session = new Session({
      id: this.#sessions.nextId(),
      remoteAddress,
      connectedAtMs: this.#clock.nowMs(),
      isAuthenticated: !this.#authentication.isRequired,
    });
    this.#sessions.add(session);
    return session;
  }

  closeSession(session: Session): void {
    if (!this.#sessions.remove(session)) return;
    this.#holdUps.forget(session);
    session.endTransaction();
    this.#channels.forget(session);
  }

  beginBatch(session: Session): void {
    const nowMs = this.#clock.nowMs();
    this.#evaluation.nowMs = nowMs;
    session.activeAtMs = nowMs;
    const { clock, appended } = this.#call.databases;
    if (clock.ticks !== 0) clock.set(nowMs, !session.isNoTouch);
    this.#changeTimes.note(appended + 1, nowMs);
  }

  get isTimeDue(): boolean {
    return this.#times.isDue;
  }

  measured(elapsedMs: number, words: Words | null, session: Session): void {
    this.#times.measured(elapsedMs, words, session);
  }

  /** `mayWait`: whether something may hold it up has not been asked yet. */
  execute(
    command: AnyCommand,
    session: Session,
    reply: Reply,
    mayWait = this.#holdUps.isPossible,
  ): Suspension | null {
    const { id } = command;
    const bits = this.#access.bits[id]!;
    this.#evaluation.observed = 0;
    const refusal = this.#access.refusal(bits, session);
    if (refusal !== null) return this.#refuse(id, refusal, reply);
    const wait = mayWait ? this.#holdUps.find(bits, session) : null;
    if (wait !== null) return wait;
    this.#times.began(id);
    session.lastCommandId = id;
    const call = this.#call;
    call.session = session;
    call.reply = reply;
    call.suspension = null;
    call.isInTransaction = false;
    this.#run(command);
    return call.suspension === null ? null : this.#watched(call.suspension, id);
  }

  executeWords(words: Words, session: Session, reply: Reply): Suspension | null {
    this.#evaluation.observed = 0;
    if (this.#holdUps.isPossible) {
      const wait = this.#holdUps.find(this.#admission.needs(words, session), session);
      if (wait !== null) return wait;
    }
    const admitted = this.#admission.admit(words, session);
    this.wasRejected = admitted === CROSS_PROTOCOL || typeof admitted === 'string';
    if (admitted === QUEUED) {
      reply.status('QUEUED');
    } else if (admitted === CROSS_PROTOCOL) {
      this.#crossProtocol.refuse(session);
    } else if (typeof admitted === 'string') {
      const { refusedId } = this.#admission;
      if (refusedId >= 0) return this.#refuse(refusedId, admitted, reply);
      reply.error(admitted);
      reply.failure = null;
      this.reject(session, admitted);
    } else {
      return this.execute(admitted, session, reply, false);
    }
    return null;
  }

  reject(session: Session, error: string): void {
    this.#statistics.requestsRejected++;
    this.#statistics.countError(error);
    if (!this.#log.isDebugEnabled) return;
    // The text after the semicolon may quote what the client sent.
    const reason = error.split(/[;,']/, 1)[0];
    this.#log.debug(
      'request-rejected',
      { client: session.remoteAddress, session: session.id, reason },
      'a request was rejected',
    );
  }

  #refuse(id: number, error: string, reply: Reply): null {
    this.#statistics.rejectedCalls[id]!++;
    this.#statistics.countError(error);
    reply.error(error);
    reply.failure = null;
    return null;
  }

  /** An error that comes later is counted, too. */
  #watched(suspension: SuspendedCommand, id: number): Suspension {
    suspension.onAnswered = (reply) => this.#statistics.countFailure(id, reply);
    return suspension;
  }

  #run(command: AnyCommand): void {
    const call = this.#call;
    const { databases, reply } = call;
    const { groupDepth } = databases;
    // The time is that of EXEC.
    if (call.isInTransaction) this.#statistics.calls[command.id]!++;
    call.database = databases.at(call.session.database);
    try {
      this.#useCases[command.id]!.execute(command, call);
    } catch (error) {
      this.#failed(error, command, groupDepth);
    }
    if (reply.failure !== null) this.#statistics.countFailure(command.id, reply);
  }

  /**
   * Memory for a value can run out; that value is not there then. Anything else is a mistake in a use case:
   * the client is told and disconnected, because its reply may be half written. In a group of its own
   * the journal would be left open, so that one is fatal.
   */
  #failed(error: unknown, command: AnyCommand, groupDepth: number): void {
    const call = this.#call;
    const { databases } = call;
    const isOutOfMemory = error instanceof OutOfMemoryError;
    // What the command's own group has done so far is in the journal too, so it can end here.
    while (isOutOfMemory && databases.groupDepth > groupDepth) databases.endGroup();
    if (databases.groupDepth > groupDepth || !(error instanceof Error)) throw error;
    const fields = { command: command.rule, session: call.session.id, stack: error.stack };
    if (isOutOfMemory) {
      this.#log.error('out-of-memory', fields, 'memory for a value could not be allocated');
      call.reply.error(errors.outOfMemory);
      return;
    }
    this.#log.error('command-failed', fields, 'a use case threw');
    call.reply.error(errors.internal);
    call.session.isClosing = true;
  }
}
