import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { writeCommandDocs } from '../execution/command-reply.js';
import { CommandTable } from '../execution/command-table.js';
import type { CommandDocsCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Names that do not exist are left out. All commands when none is named.
 *
 * @complexity O(N), N commands
 * @errors none
 * @example
 * > COMMAND DOCS ping nothing
 * 1) "ping"
 * 2)  1) "summary"
 *     2) "Returns PONG or the message"
 *     3) "since"
 *     4) "0.1.0"
 *     5) "group"
 *     6) "connection"
 *     7) "complexity"
 *     8) "O(1)"
 *     9) "arguments"
 *    10) 1) 1) "name"
 *           2) "message"
 * ...
 */
@injectable()
export class CommandDocs implements UseCase<CommandDocsCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute({ commandNames }: CommandDocsCommand, call: Call): void {
    const asked =
      commandNames.count === 0
        ? this.#table.names
        : Array.from({ length: commandNames.count }, (_, at) =>
            commandNames.at(at).toLatin1().toLowerCase(),
          );
    const found = asked.flatMap((name) => this.#table.find(name) ?? []);
    call.reply.map(found.length);
    for (const command of found) writeCommandDocs(call.reply, command);
  }
}
