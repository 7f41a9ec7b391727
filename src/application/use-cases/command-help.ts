import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandTable } from '../execution/command-table.js';
import { writeContainerHelp } from '../use-case-parts/container-help.js';
import type { CommandHelpCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n subcommands
 * @errors none
 * @example
 * > COMMAND HELP
 * ...1) COMMAND <subcommand> ...
 * ...
 */
@injectable()
export class CommandHelp implements UseCase<CommandHelpCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: CommandHelpCommand, call: Call): void {
    writeContainerHelp(call.reply, this.#table.find('command')!);
  }
}
