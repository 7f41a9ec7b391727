import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandTable } from '../execution/command-table.js';
import { writeContainerHelp } from '../use-case-parts/container-help.js';
import type { ClientHelpCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n subcommands
 * @errors none
 * @example
 * > CLIENT HELP
 * ...1) CLIENT <subcommand> ...
 * ...
 */
@injectable()
export class ClientHelp implements UseCase<ClientHelpCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: ClientHelpCommand, call: Call): void {
    writeContainerHelp(call.reply, this.#table.find('client')!);
  }
}
