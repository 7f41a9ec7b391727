import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandTable } from '../execution/command-table.js';
import { writeContainerHelp } from '../use-case-parts/container-help.js';
import type { LatencyHelpCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n subcommands
 * @errors none
 * @example
 * > LATENCY HELP
 * ...1) LATENCY <subcommand> ...
 * ...
 */
@injectable()
export class LatencyHelp implements UseCase<LatencyHelpCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: LatencyHelpCommand, call: Call): void {
    writeContainerHelp(call.reply, this.#table.find('latency')!);
  }
}
