import { inject, injectable } from 'inversify';
import * as errors from '../domain/errors.js';
import { OutOfMemoryError } from '../domain/out-of-memory.js';
import type { Words } from '../domain/words.js';
import { Access } from './access.js';
import { Admission, QUEUED } from './admission.js';
import { Call } from './call.js';
import { ChangeTimes } from './change-times.js';
import { Channels } from './channels.js';
import type { AnyCommand, Catalogue } from './command.js';
import { Databases } from './databases.js';
import { Evaluation } from './evaluation.js';
import type { Clock } from './ports/clock.js';
import type { Executor, Suspension } from './ports/executor.js';
import { Port } from './ports/identifiers.js';
import type { Log } from './ports/log.js';
import type { Reply } from './ports/reply.js';
import type { TokenStore } from './ports/token-store.js';
import { Session } from './session.js';
import { Statistics } from './statistics.js';
import type { UseCase } from './use-case.js';

/** Access check, use case, and what the answer depends on: the way of every command. */
@injectable()
export class Engine implements Executor {
  readonly #evaluation: Evaluation;
  readonly #changeTimes: ChangeTimes;
  readonly #statistics: Statistics;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #tokens: TokenStore;
  readonly #access: Access;
  readonly #admission: Admission;
  readonly #channels: Channels;
  readonly #call: Call;
  readonly #useCases: readonly UseCase[];
  readonly #sessions = new Map<number, Session>();
  #lastSessionId = 0;

  constructor(
    @inject(Databases) databases: Databases,
    @inject(Evaluation) evaluation: Evaluation,
    @inject(ChangeTimes) changeTimes: ChangeTimes,
    @inject(Statistics) statistics: Statistics,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Log) log: Log,
    @inject(Port.TokenStore) tokens: TokenStore,
    @inject(Access) access: Access,
    @inject(Admission) admission: Admission,
    @inject(Channels) channels: Channels,
    @inject(Port.Catalogue) catalogue: Catalogue,
    @inject(Port.UseCases) useCases: ReadonlyMap<string, UseCase>,
  ) {
    this.#evaluation = evaluation;
    this.#changeTimes = changeTimes;
    this.#statistics = statistics;
    this.#clock = clock;
    this.#log = log;
    this.#tokens = tokens;
    this.#access = access;
    this.#admission = admission;
    this.#channels = channels;
    this.#call = new Call(databases, evaluation, (command) => this.#run(command));
    this.#useCases = catalogue.map((command) => useCaseOf(command.rule, useCases));
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
      id: ++this.#lastSessionId,
      remoteAddress,
      connectedAtMs: this.#clock.nowMs(),
      isAuthenticated: !this.#tokens.isRequired,
    });
    this.#sessions.set(session.id, session);
    this.#statistics.connectionsReceived++;
    this.#statistics.connectionsOpen++;
    return session;
  }

  closeSession(session: Session): void {
    if (!this.#sessions.delete(session.id)) return;
    this.#statistics.connectionsOpen--;
    session.endTransaction();
    this.#channels.forget(session);
  }

  beginBatch(): void {
    const nowMs = this.#clock.nowMs();
    this.#evaluation.nowMs = nowMs;
    this.#changeTimes.note(this.#call.databases.appended + 1, nowMs);
  }

  execute(command: AnyCommand, session: Session, reply: Reply): Suspension | null {
    this.#evaluation.observed = 0;
    const refusal = this.#access.refusal(this.#access.bits[command.id]!, session);
    if (refusal !== null) {
      reply.error(refusal);
      return null;
    }
    const call = this.#call;
    call.session = session;
    call.reply = reply;
    call.suspension = null;
    call.isInTransaction = false;
    this.#run(command);
    return call.suspension;
  }

  executeWords(words: Words, session: Session, reply: Reply): Suspension | null {
    this.#evaluation.observed = 0;
    const admitted = this.#admission.admit(words, session);
    if (admitted === QUEUED) {
      reply.status('QUEUED');
    } else if (typeof admitted === 'string') {
      reply.error(admitted);
      this.reject(session, admitted);
    } else {
      return this.execute(admitted, session, reply);
    }
    return null;
  }

  reject(session: Session, error: string): void {
    this.#statistics.requestsRejected++;
    if (!this.#log.isDebugEnabled) return;
    // The text after the semicolon may quote what the client sent.
    const reason = error.split(/[;,']/, 1)[0];
    this.#log.debug(
      'request-rejected',
      { client: session.remoteAddress, session: session.id, reason },
      'a request was rejected',
    );
  }

  #run(command: AnyCommand): void {
    const call = this.#call;
    const { databases } = call;
    const { groupDepth } = databases;
    this.#statistics.commandsProcessed++;
    call.database = databases.at(call.session.database);
    try {
      this.#useCases[command.id]!.execute(command, call);
    } catch (error) {
      this.#failed(error, command, groupDepth);
    }
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

function useCaseOf(rule: string, useCases: ReadonlyMap<string, UseCase>): UseCase {
  const useCase = useCases.get(rule);
  if (useCase === undefined) {
    throw new Error(`the grammar has a command ${rule}, but no use case of that name is bound`);
  }
  return useCase;
}
