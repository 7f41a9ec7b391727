import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandTable } from '../execution/command-table.js';
import { writeContainerHelp } from '../use-case-parts/container-help.js';
import type { ModuleHelpCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n subcommands
 * @errors none
 * @example
 * > MODULE HELP
 * ...1) MODULE <subcommand> ...
 * ...
 */
@injectable()
export class ModuleHelp implements UseCase<ModuleHelpCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: ModuleHelpCommand, call: Call): void {
    writeContainerHelp(call.reply, this.#table.find('module')!);
  }
}
