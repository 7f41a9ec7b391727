import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandTable } from '../execution/command-table.js';
import { writeContainerHelp } from '../use-case-parts/container-help.js';
import type { ConfigHelpCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n subcommands
 * @errors none
 * @example
 * > CONFIG HELP
 * ...1) CONFIG <subcommand> ...
 * ...
 */
@injectable()
export class ConfigHelp implements UseCase<ConfigHelpCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: ConfigHelpCommand, call: Call): void {
    writeContainerHelp(call.reply, this.#table.find('config')!);
  }
}
