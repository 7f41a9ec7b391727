import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { IncrementCommand } from '../generated/commands.js';
import { increment } from '../increment.js';
import type { UseCase } from '../use-case.js';

@injectable()
export class Increment implements UseCase<IncrementCommand> {
  execute(command: IncrementCommand, call: Call): void {
    increment(command.key, 1, call);
  }
}
