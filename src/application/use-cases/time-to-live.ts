import { injectable } from 'inversify';
import type { Call } from '../call.js';
import type { TimeToLiveCommand } from '../generated/commands.js';
import { remainingMs } from '../remaining-time.js';
import type { UseCase } from '../use-case.js';

const SECOND_MS = 1000;

/** Seconds, rounded to the nearest. */
@injectable()
export class TimeToLive implements UseCase<TimeToLiveCommand> {
  execute(command: TimeToLiveCommand, call: Call): void {
    const remaining = remainingMs(command.key, call);
    call.reply.integer(remaining < 0 ? remaining : Math.round(remaining / SECOND_MS));
  }
}
