import { injectable } from 'inversify';
import { notAnInteger } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../call.js';
import type { IncrementByCommand } from '../generated/commands.js';
import { increment } from '../increment.js';
import type { UseCase } from '../use-case.js';

@injectable()
export class IncrementBy implements UseCase<IncrementByCommand> {
  execute(command: IncrementByCommand, call: Call): void {
    const by = parseInteger(command.increment);
    if (by === null) call.reply.error(notAnInteger);
    else increment(command.key, by, call);
  }
}
