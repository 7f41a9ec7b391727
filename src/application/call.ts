import type { Database } from './database.js';
import type { Databases } from './databases.js';
import type { Evaluation } from './evaluation.js';
import type { Reply } from './ports/reply.js';
import type { Session } from './session.js';
import { SuspendedCommand } from './suspended-command.js';

/** What a use case works with besides its command. One object serves all calls. */
export class Call {
  readonly databases: Databases;
  readonly #evaluation: Evaluation;
  session!: Session;
  reply!: Reply;
  /** The database that the session has selected. */
  database!: Database;
  suspension: SuspendedCommand | null = null;

  constructor(databases: Databases, evaluation: Evaluation) {
    this.databases = databases;
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
    this.suspension = new SuspendedCommand();
    return this.suspension;
  }
}
