import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandTable } from '../execution/command-table.js';
import { writeContainerHelp } from '../use-case-parts/container-help.js';
import type { SlowLogHelpCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n subcommands
 * @errors none
 * @example
 * > SLOWLOG HELP
 * ...1) SLOWLOG <subcommand> ...
 * ...
 */
@injectable()
export class SlowLogHelp implements UseCase<SlowLogHelpCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: SlowLogHelpCommand, call: Call): void {
    writeContainerHelp(call.reply, this.#table.find('slowlog')!);
  }
}
