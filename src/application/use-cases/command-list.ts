import { inject, injectable } from 'inversify';
import type { Call } from '../call.js';
import { CommandTable } from '../command-table.js';
import type { CommandListCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

/**
 * @complexity O(N), N commands
 * @errors none
 * @example
 * > COMMAND LIST
 * ...
 * ...) "get"
 * ...
 */
@injectable()
export class CommandList implements UseCase<CommandListCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(_command: CommandListCommand, call: Call): void {
    call.reply.array(this.#table.names.length);
    for (const name of this.#table.names) call.reply.text(name);
  }
}
