import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { writeCommandInfo } from '../execution/command-reply.js';
import { CommandTable, type TopLevelCommand } from '../execution/command-table.js';
import type { CommandInfoCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * In the order asked for; null for a name that does not exist. All commands when none is named.
 *
 * @complexity O(N), N commands
 * @errors none
 * @example
 * > COMMAND INFO get nothing
 * 1)  1) "get"
 *     2) (integer) 2
 *     3) 1) readonly
 *        2) fast
 *     4) (integer) 1
 *     5) (integer) 1
 *     6) (integer) 1
 * ...
 * 2) (nil)
 */
@injectable()
export class CommandInfo implements UseCase<CommandInfoCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute({ commandNames }: CommandInfoCommand, call: Call): void {
    const asked = commandNames.count === 0 ? this.#table.names : namesOf(commandNames);
    call.reply.array(asked.length);
    for (const name of asked) {
      const command = this.#find(name);
      if (command === undefined) call.reply.null();
      else writeCommandInfo(call.reply, command);
    }
  }

  #find(name: string): TopLevelCommand | undefined {
    const info = this.#table.findSubcommand(name);
    return info === undefined ? this.#table.find(name) : { name, info, subcommands: [] };
  }
}

function namesOf(list: CommandInfoCommand['commandNames']): string[] {
  return Array.from({ length: list.count }, (_, at) => list.at(at).toLatin1().toLowerCase());
}
