import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandTable } from '../execution/command-table.js';
import type { CommandCountCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * A command with subcommands counts once.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > COMMAND COUNT
 * (integer) ...
 */
@injectable()
export class CommandCount implements UseCase<CommandCountCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: CommandCountCommand, call: Call): void {
    call.reply.integer(this.#table.names.length);
  }
}
