import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { writeCommandInfo } from '../execution/command-reply.js';
import { CommandTable } from '../execution/command-table.js';
import type { CommandOverviewCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(N), N commands
 * @errors none
 * @example
 * > COMMAND
 * ...
 * ...)  1) "get"
 * ...2) (integer) 2
 * ...3) 1) readonly
 * ...
 */
@injectable()
export class CommandOverview implements UseCase<CommandOverviewCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: CommandOverviewCommand, call: Call): void {
    call.reply.array(this.#table.names.length);
    for (const name of this.#table.names) writeCommandInfo(call.reply, this.#table.find(name)!);
  }
}
