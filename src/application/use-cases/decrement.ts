import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { DecrementCommand } from '../generated/commands.js';
import { increment } from '../increment.js';
import type { UseCase } from '../use-case.js';

@injectable()
export class Decrement implements UseCase<DecrementCommand> {
  execute(command: DecrementCommand, call: Call): void {
    increment(command.key, -1, call);
  }
}
