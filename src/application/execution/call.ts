import type { AnyCommand } from './command.js';
import type { Database } from '../databases/database.js';
import type { Databases } from '../databases/databases.js';
import type { Evaluation } from './evaluation.js';
import type { Reply } from '../ports/reply.js';
import type { Session } from '../clients/session.js';
import { SuspendedCommand } from './suspended-command.js';

/** What a use case works with besides its command. One object serves all calls. */
export class Call {
  readonly databases: Databases;
  /** Runs another command as part of this one, with the same session and reply. */
  readonly run: (command: AnyCommand) => void;
  readonly #evaluation: Evaluation;
  session!: Session;
  reply!: Reply;
  /** The database that the session has selected. */
  database!: Database;
  suspension: SuspendedCommand | null = null;
  /**
   * The command runs inside EXEC and cannot suspend. One that otherwise would does all its work at
   * once then, or has the flag `nomulti` in the grammar and is never queued.
   */
  isInTransaction = false;
  /** A login of this EXEC was refused: the others are not looked at, so that one EXEC is one guess. */
  hasRefusedLogin = false;

  constructor(databases: Databases, evaluation: Evaluation, run: (command: AnyCommand) => void) {
    this.databases = databases;
    this.run = run;
    this.#evaluation = evaluation;
  }

  /** The moment of evaluation: milliseconds since 1970. */
  get nowMs(): number {
    return this.#evaluation.nowMs;
  }

  /** The highest sequence number that the answer depends on so far. */
  get observed(): number {
    return this.#evaluation.observed;
  }

  /** The command answers later, through `complete` of the result, and not through `reply`. */
  suspend(): SuspendedCommand {
    if (this.isInTransaction) throw new Error('a command inside EXEC cannot suspend');
    this.suspension = new SuspendedCommand();
    return this.suspension;
  }
}
