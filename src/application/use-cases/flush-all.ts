import { inject, injectable } from 'inversify';
import type { Call } from '../call.js';
import { Flush } from '../flush.js';
import type { FlushAllCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

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
