import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { Flush } from '../databases/flush.js';
import type { FlushDatabaseCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * The keys are gone at once; their memory is given back in slices, for which ASYNC does not wait.
 *
 * @complexity O(N), N keys of the database, in slices
 * @errors none
 * @example
 * > SET name Ada
 * OK
 * > SELECT 1
 * OK
 * > FLUSHDB ASYNC
 * OK
 * > SELECT 0
 * OK
 * > DBSIZE
 * (integer) 1
 */
@injectable()
export class FlushDatabase implements UseCase<FlushDatabaseCommand> {
  readonly #flush: Flush;

  constructor(@inject(Flush) flush: Flush) {
    this.#flush = flush;
  }

  execute(command: FlushDatabaseCommand, call: Call): void {
    this.#flush.run([call.database.index], command.async, call);
  }
}
