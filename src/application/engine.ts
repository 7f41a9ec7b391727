import { inject, injectable } from 'inversify';
import * as errors from '../domain/errors.js';
import { OutOfMemoryError } from '../domain/out-of-memory.js';
import { Call } from './call.js';
import type { AnyCommand, Catalogue, CommandFlag } from './command.js';
import { Databases } from './databases.js';
import { Evaluation } from './evaluation.js';
import type { Clock } from './ports/clock.js';
import type { Executor, Suspension } from './ports/executor.js';
import { Port } from './ports/identifiers.js';
import type { Journal } from './ports/journal.js';
import type { Log } from './ports/log.js';
import type { Reply } from './ports/reply.js';
import type { TokenStore } from './ports/token-store.js';
import { Session } from './session.js';
import type { Settings } from './settings.js';
import { Statistics } from './statistics.js';
import type { UseCase } from './use-case.js';

const NEEDS_NO_LOGIN = 1;
const WRITES = 2;
const RUNS_WHILE_LOADING = 4;
const GROWS = 8;

/** Access check, use case, and what the answer depends on: the way of every command. */
@injectable()
export class Engine implements Executor {
  readonly #evaluation: Evaluation;
  readonly #statistics: Statistics;
  readonly #clock: Clock;
  readonly #journal: Journal;
  readonly #log: Log;
  readonly #tokens: TokenStore;
  /** 0 means no bound. */
  readonly #maxMemoryBytes: number;
  readonly #call: Call;
  readonly #useCases: readonly UseCase[];
  /** By command id. */
  readonly #access: Uint8Array;
  readonly #sessions = new Map<number, Session>();
  #lastSessionId = 0;
  #isLoading = true;

  constructor(
    @inject(Databases) databases: Databases,
    @inject(Evaluation) evaluation: Evaluation,
    @inject(Statistics) statistics: Statistics,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Journal) journal: Journal,
    @inject(Port.Log) log: Log,
    @inject(Port.TokenStore) tokens: TokenStore,
    @inject(Port.Catalogue) catalogue: Catalogue,
    @inject(Port.Settings) settings: Settings,
    @inject(Port.UseCases) useCases: ReadonlyMap<string, UseCase>,
  ) {
    this.#evaluation = evaluation;
    this.#statistics = statistics;
    this.#clock = clock;
    this.#journal = journal;
    this.#log = log;
    this.#tokens = tokens;
    this.#maxMemoryBytes = settings.maxMemoryBytes;
    this.#call = new Call(databases, evaluation);
    this.#useCases = catalogue.map((command) => useCaseOf(command.rule, useCases));
    this.#access = Uint8Array.from(catalogue, (command) => accessBits(command.flags));
  }

  get observed(): number {
    return this.#evaluation.observed;
  }

  /** Until this is called, commands that need the data answer -LOADING. */
  finishLoading(): void {
    this.#isLoading = false;
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
    if (this.#sessions.delete(session.id)) this.#statistics.connectionsOpen--;
  }

  beginBatch(): void {
    this.#evaluation.nowMs = this.#clock.nowMs();
  }

  execute(command: AnyCommand, session: Session, reply: Reply): Suspension | null {
    const evaluation = this.#evaluation;
    evaluation.observed = 0;
    const refusal = this.#refusal(this.#access[command.id]!, session);
    if (refusal !== null) {
      reply.error(refusal);
      return null;
    }
    this.#statistics.commandsProcessed++;
    const call = this.#call;
    call.session = session;
    call.reply = reply;
    call.database = call.databases.at(session.database);
    call.suspension = null;
    try {
      this.#useCases[command.id]!.execute(command, call);
    } catch (error) {
      this.#failed(error, command, call);
    }
    return call.suspension;
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

  #refusal(access: number, session: Session): string | null {
    if (!session.isAuthenticated && (access & NEEDS_NO_LOGIN) === 0) return errors.notAuthenticated;
    if (this.#isLoading && (access & RUNS_WHILE_LOADING) === 0) return errors.loading;
    if ((access & WRITES) === 0) return null;
    if ((access & GROWS) !== 0 && this.#isMemoryUsedUp()) return errors.outOfMemory;
    return this.#journal.refusal;
  }

  #isMemoryUsedUp(): boolean {
    return this.#maxMemoryBytes > 0 && this.#call.databases.usedBytes > this.#maxMemoryBytes;
  }

  /**
   * Memory for a value can run out; that value is not there then. Anything else is a mistake in a use case:
   * the client is told and disconnected, because its reply may be half written. Inside a group the
   * journal would be left open, so that one is fatal.
   */
  #failed(error: unknown, command: AnyCommand, call: Call): void {
    const isOutOfMemory = error instanceof OutOfMemoryError;
    // What the group has done so far is in the journal too, so it can end here.
    if (isOutOfMemory && call.databases.isInGroup) call.databases.endGroup();
    if (call.databases.isInGroup || !(error instanceof Error)) throw error;
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

function accessBits(flags: readonly CommandFlag[]): number {
  return (
    (flags.includes('noauth') ? NEEDS_NO_LOGIN : 0) |
    (flags.includes('write') ? WRITES : 0) |
    (flags.includes('loading') ? RUNS_WHILE_LOADING : 0) |
    (flags.includes('denyoom') ? GROWS : 0)
  );
}
