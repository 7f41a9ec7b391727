import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandTable } from '../execution/command-table.js';
import { writeContainerHelp } from '../use-case-parts/container-help.js';
import type { MemoryHelpCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n subcommands
 * @errors none
 * @example
 * > MEMORY HELP
 * ...1) MEMORY <subcommand> ...
 * ...
 */
@injectable()
export class MemoryHelp implements UseCase<MemoryHelpCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: MemoryHelpCommand, call: Call): void {
    writeContainerHelp(call.reply, this.#table.find('memory')!);
  }
}
