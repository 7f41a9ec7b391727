import { inject, injectable } from 'inversify';
import type { Call } from '../call.js';
import { Flush } from '../flush.js';
import type { FlushDatabaseCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

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
