import { inject, injectable } from 'inversify';
import type { Call } from '../call.js';
import { CommandTable } from '../command-table.js';
import { writeContainerHelp } from '../container-help.js';
import type { ClientHelpCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

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
