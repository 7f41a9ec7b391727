import type { AnyCommand } from '../execution/command.js';
import type { Words } from '../../domain/words.js';
import type { Session } from '../clients/session.js';
import type { Reply } from './reply.js';

/**
 * Continues a suspended command: `write` answers it, or with `next` writes a part of the one value
 * that answers it. That may leave once sequence `observed` is released. `next` is called in a later
 * turn, when the connection has room for the next part; never, when it has ended.
 */
export type Resume = (write: (reply: Reply) => void, observed: number, next?: () => void) => void;

/** A command that answers later. Its connection's later commands wait; other connections go on. */
export interface Suspension {
  /**
   * The command was not executed: the connection keeps its words, and hands it over again when it is
   * resumed.
   */
  readonly isPostponed?: boolean;
  /** Called once by the connection; `resume` is called once, after parts maybe, never before this returns. */
  onResume(resume: Resume): void;
}

/** The way in for a protocol: sessions and commands. Everything in it is synchronous. */
export interface Executor {
  /** The highest sequence number that the last executed command's reply depends on. */
  readonly observed: number;
  openSession(remoteAddress: string): Session;
  closeSession(session: Session): void;
  /** Called before the commands of one read: they are all evaluated at the same moment. */
  beginBatch(session: Session): void;
  /** The time is wanted after this command, and not only now and then. */
  readonly isTimeDue: boolean;
  /**
   * So many milliseconds have passed since the batch began or since the last call. `words` are those
   * of the last command, null when they are not there any more.
   */
  measured(elapsedMs: number, words: Words | null, session: Session): void;
  /** Writes exactly one value to `reply`, or returns a suspension and writes none. Never throws. */
  execute(command: AnyCommand, session: Session, reply: Reply): Suspension | null;
  /**
   * The longer way: for words that are no command, and for sessions that are not plain. As `execute`
   * otherwise; a command may write several values here, one for each channel, and a request that ends
   * the session none.
   */
  executeWords(words: Words, session: Session, reply: Reply): Suspension | null;
  /** What `executeWords` had last was no command, or one that this session may not give. */
  readonly wasRejected: boolean;
  /** Counts a request that was refused before it became a command, for metrics and the debug log. */
  reject(session: Session, error: string): void;
}
