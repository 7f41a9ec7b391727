import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { Flush } from '../databases/flush.js';
import type { FlushAllCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * The keys are gone at once; their memory is given back in slices, for which ASYNC does not wait.
 *
 * @complexity O(N), N keys of all databases, in slices
 * @errors none
 * @example
 * > SET name Ada
 * OK
 * > SELECT 1
 * OK
 * > FLUSHALL
 * OK
 * > SELECT 0
 * OK
 * > DBSIZE
 * (integer) 0
 */
@injectable()
export class FlushAll implements UseCase<FlushAllCommand> {
  readonly #flush: Flush;

  constructor(@inject(Flush) flush: Flush) {
    this.#flush = flush;
  }

  execute(command: FlushAllCommand, call: Call): void {
    const databases = [...call.databases.inUse()].map((database) => database.index);
    this.#flush.run(databases, command.async, call);
  }
}
