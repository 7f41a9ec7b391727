import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandTable } from '../execution/command-table.js';
import { writeContainerHelp } from '../use-case-parts/container-help.js';
import type { AclHelpCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n subcommands
 * @errors none
 * @example
 * > ACL HELP
 * ...1) ACL <subcommand> ...
 * ...
 */
@injectable()
export class AclHelp implements UseCase<AclHelpCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: AclHelpCommand, call: Call): void {
    writeContainerHelp(call.reply, this.#table.find('acl')!);
  }
}
