import type { AnyCommand } from '../../src/application/execution/command.js';
import type { Clock } from '../../src/application/ports/clock.js';
import type { Decoder } from '../../src/application/ports/decoder.js';
import type { Executor, Resume, Suspension } from '../../src/application/ports/executor.js';
import type { Journal } from '../../src/application/ports/journal.js';
import type { Log } from '../../src/application/ports/log.js';
import type { Reply } from '../../src/application/ports/reply.js';
import { Session } from '../../src/application/clients/session.js';
import type { Words } from '../../src/domain/words.js';

interface WordsCommand extends AnyCommand {
  readonly words: Words;
}

/** Accepts everything except requests whose first word is REFUSED. */
export class StubDecoder implements Decoder {
  readonly #command: { id: number; rule: string; words: Words | null } = {
    id: 0,
    rule: 'Any',
    words: null,
  };

  decode(words: Words): AnyCommand | null {
    if (words.view(0).toLatin1() === 'REFUSED') return null;
    this.#command.words = words;
    return this.#command;
  }

  explain(words: Words): string {
    return `ERR refused; ${words.count} words`;
  }
}

/** A journal whose releases are up to the test. */
export class StubJournal {
  appended = 0;
  durable = 0;
  released = Infinity;
  refusal: string | null = null;
  hasFailed = false;
  backlogBytes = 0;
  flushes = 0;
  #listener: () => void = () => {};

  onProgress(listener: () => void): void {
    this.#listener = listener;
  }

  flush(): void {
    this.flushes++;
  }

  progress(): void {
    this.#listener();
  }

  release(sequence: number): void {
    this.released = sequence;
    this.#listener();
  }

  fail(): void {
    this.hasFailed = true;
    this.#listener();
  }

  asJournal(): Journal {
    return this as unknown as Journal;
  }
}

type Handler = (words: Words, session: Session, reply: Reply) => Suspension | null | void;

/**
 * A few commands that show what a protocol has to do. SET appends to the journal and observes that;
 * GET observes what was appended last; ECHO and the others observe nothing. WAIT suspends until the
 * test calls the resumption that it left in `suspended`.
 */
export class StubExecutor implements Executor {
  observed = 0;
  executed = 0;
  readonly rejected: string[] = [];
  readonly sessions: Session[] = [];
  readonly closedSessions: Session[] = [];
  readonly suspended: Resume[] = [];
  isAuthenticationRequired = false;
  /** Called before each command. */
  onExecute: () => void = () => {};
  readonly #journal: StubJournal;

  constructor(journal: StubJournal) {
    this.#journal = journal;
  }

  openSession(remoteAddress: string): Session {
    const session = new Session({
      id: this.sessions.length + 1,
      remoteAddress,
      connectedAtMs: 0,
      isAuthenticated: !this.isAuthenticationRequired,
    });
    this.sessions.push(session);
    return session;
  }

  readonly isTimeDue = false;
  readonly wasRejected = true;

  beginBatch(): void {}

  measured(): void {}

  closeSession(session: Session): void {
    this.closedSessions.push(session);
  }

  execute(command: AnyCommand, session: Session, reply: Reply): Suspension | null {
    this.onExecute();
    const { words } = command as WordsCommand;
    this.executed++;
    this.observed = 0;
    const handler = this.#handlers[words.view(0).toLatin1().toUpperCase()];
    if (handler !== undefined) return handler(words, session, reply) ?? null;
    reply.error(`ERR unknown command '${words.view(0).toLatin1()}'`);
    return null;
  }

  executeWords(words: Words, session: Session, reply: Reply): Suspension | null {
    const error = `ERR refused; ${words.count} words`;
    this.observed = 0;
    reply.error(error);
    this.reject(session, error);
    return null;
  }

  reject(_session: Session, error: string): void {
    this.rejected.push(error);
  }

  readonly #handlers: Readonly<Record<string, Handler>> = {
    PING: (_words, _session, reply) => reply.status('PONG'),
    ECHO: (words, _session, reply) => reply.bulk(words.view(1)),
    ARGS: (words, _session, reply) => {
      reply.array(words.count - 1);
      for (let at = 1; at < words.count; at++) reply.bulk(words.view(at));
    },
    COUNT: (words, _session, reply) => reply.integer(words.count - 1),
    BIG: (words, _session, reply) => {
      const length = Number(words.view(1).toLatin1());
      reply.bytes(new Uint8Array(length).fill(0x62), 0, length);
    },
    SET: (_words, _session, reply) => {
      this.#journal.appended++;
      this.observed = this.#journal.appended;
      reply.ok();
    },
    GET: (_words, _session, reply) => {
      this.observed = this.#journal.appended;
      reply.integer(this.#journal.appended);
    },
    NULL: (_words, _session, reply) => reply.null(),
    QUIT: (_words, session, reply) => {
      session.isClosing = true;
      reply.ok();
    },
    HELLO: (words, session, reply) => {
      session.protocol = words.view(1).toLatin1() === '3' ? 3 : 2;
      reply.protocol = session.protocol;
      reply.map(1);
      reply.text('proto');
      reply.integer(session.protocol);
    },
    AUTH: (_words, session, reply) => {
      session.isAuthenticated = true;
      reply.ok();
    },
    WAIT: (): Suspension => ({ onResume: (resume) => this.suspended.push(resume) }),
  };
}

/** A clock that moves by `stepMs` whenever it is read. */
export class StubClock implements Clock {
  stepMs = 0;
  #nowMs = 0;

  nowMs(): number {
    return 0;
  }

  monotonicMs(): number {
    this.#nowMs += this.stepMs;
    return this.#nowMs;
  }
}

export class StubLog implements Log {
  readonly isDebugEnabled = true;
  readonly level = 'debug';
  readonly events: string[] = [];

  setLevel(): void {}
  debug(event: string): void {
    this.events.push(event);
  }
  info(event: string): void {
    this.events.push(event);
  }
  warn(event: string): void {
    this.events.push(event);
  }
  error(event: string): void {
    this.events.push(event);
  }
}
