import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { CommandInfo } from '../execution/command.js';
import { CommandTable } from '../execution/command-table.js';
import type { HelpCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Without a name a line per command; with one its syntax, what it does, and an example. Readable in
 * netcat; redis-cli answers HELP itself and does not ask the server.
 *
 * @complexity O(N), N commands
 * @errors ERR no help for that when there is no such command
 * @example
 * > HELP PING
 * 1) PING [message]
 * 2)   Returns PONG or the message
 * 3)   complexity O(1)
 * 4)   since 0.1.0; connection, fast
 * 5)   > PING
 * 6)   PONG
 * ...
 * > HELP CLIENT GETNAME
 *  1) CLIENT GETNAME
 *  2)   Returns the name of this connection
 * ...
 * > HELP nothing
 * (error) ERR no help for that; HELP lists the commands
 */
@injectable()
export class Help implements UseCase<HelpCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute({ commandNames }: HelpCommand, call: Call): void {
    const words = Array.from({ length: commandNames.count }, (_, at) =>
      commandNames.at(at).toLatin1().toLowerCase(),
    );
    const lines = words.length === 0 ? this.#overview() : this.#describe(words);
    if (lines.length === 0) {
      call.reply.error('ERR no help for that; HELP lists the commands');
      return;
    }
    call.reply.array(lines.length);
    for (const line of lines) call.reply.status(line);
  }

  #overview(): string[] {
    return this.#table.names.flatMap((name) =>
      this.#commandsOf(name).map((info) => `${info.syntax} - ${info.summary}`),
    );
  }

  #describe(words: readonly string[]): string[] {
    const subcommand = this.#table.findSubcommand(words.join('|'));
    const infos = subcommand === undefined ? this.#commandsOf(words.join('|')) : [subcommand];
    return infos.flatMap(describe);
  }

  #commandsOf(name: string): CommandInfo[] {
    const command = this.#table.find(name);
    if (command === undefined) return [];
    return command.info === null
      ? [...command.subcommands]
      : [command.info, ...command.subcommands];
  }
}

function describe({ syntax, summary, since, flags, documentation }: CommandInfo): string[] {
  const about = [syntax, `  ${summary}`];
  if (documentation !== null) about.push(`  complexity ${documentation.complexity}`);
  about.push(`  since ${since}; ${flags.join(', ')}`);
  return about.concat(documentation?.example.map((line) => `  ${line}`) ?? []);
}
