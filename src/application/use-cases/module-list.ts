import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ModuleListCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(1)
 * @errors none
 * @example
 * > MODULE LIST
 * (empty array)
 */
@injectable()
export class ModuleList implements UseCase<ModuleListCommand> {
  execute(_command: ModuleListCommand, call: Call): void {
    call.reply.array(0);
  }
}
