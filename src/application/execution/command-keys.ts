import { inject, injectable } from 'inversify';
import type { ByteView } from '../../domain/bytes.js';
import { commandWithoutKeys, invalidCommand, invalidCommandArity } from '../../domain/errors.js';
import type { WordList } from '../../domain/words.js';
import type { CommandInfo } from './command.js';
import { CommandTable } from './command-table.js';

export interface KeysOfCommand {
  readonly info: CommandInfo;
  /** Among the words after the name. */
  readonly positions: readonly number[];
}

/** Which words of a request are keys, as the grammar tells it. */
@injectable()
export class CommandKeys {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  /** `words` come after the command's first one. The text of the error when there are no keys. */
  of(name: ByteView, words: WordList): KeysOfCommand | string {
    const info = this.#find(name.toLatin1().toLowerCase(), words);
    if (info === null) return invalidCommand;
    const count = words.count + 1;
    if (info.firstKey === 0) return commandWithoutKeys;
    if (info.arity > 0 ? count !== info.arity : count < -info.arity) return invalidCommandArity;
    const last = info.lastKey < 0 ? count + info.lastKey : info.lastKey;
    const positions: number[] = [];
    for (let at = info.firstKey; at <= last; at += info.keyStep) positions.push(at - 1);
    return { info, positions };
  }

  #find(name: string, words: WordList): CommandInfo | null {
    const command = this.#table.find(name);
    if (command === undefined) return null;
    if (command.subcommands.length === 0 || words.count === 0) return command.info;
    const subcommand = `${name}|${words.at(0).toLatin1().toLowerCase()}`;
    return this.#table.findSubcommand(subcommand) ?? null;
  }
}
