import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandTable } from '../execution/command-table.js';
import { writeContainerHelp } from '../use-case-parts/container-help.js';
import type { ObjectHelpCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n subcommands
 * @errors none
 * @example
 * > OBJECT HELP
 * ...1) OBJECT <subcommand> ...
 * ...
 */
@injectable()
export class ObjectHelp implements UseCase<ObjectHelpCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: ObjectHelpCommand, call: Call): void {
    writeContainerHelp(call.reply, this.#table.find('object')!);
  }
}
