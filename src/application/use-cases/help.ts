import { inject, injectable } from 'inversify';
import type { Call } from '../call.js';
import type { CommandInfo } from '../command.js';
import { CommandTable } from '../command-table.js';
import type { HelpCommand } from '../generated/commands.js';
import type { UseCase } from '../use-case.js';

/** Without a name a line per command; with one its syntax and what it does. Readable in netcat. */
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
    return infos.flatMap((info) => [
      info.syntax,
      `  ${info.summary}`,
      `  since ${info.since}; ${info.flags.join(', ')}`,
    ]);
  }

  #commandsOf(name: string): CommandInfo[] {
    const command = this.#table.find(name);
    if (command === undefined) return [];
    return command.info === null
      ? [...command.subcommands]
      : [command.info, ...command.subcommands];
  }
}
