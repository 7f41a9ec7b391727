import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { TimeToLiveMillisecondsCommand } from '../generated/commands.js';
import { remainingMs } from '../remaining-time.js';
import type { UseCase } from '../use-case.js';

@injectable()
export class TimeToLiveMilliseconds implements UseCase<TimeToLiveMillisecondsCommand> {
  execute(command: TimeToLiveMillisecondsCommand, call: Call): void {
    call.reply.integer(remainingMs(command.key, call));
  }
}
