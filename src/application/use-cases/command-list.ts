import { inject, injectable } from 'inversify';
import { type ByteView, viewOfLatin1 } from '../../domain/bytes.js';
import { globMatches } from '../../domain/glob.js';
import type { Call } from '../execution/call.js';
import { CommandTable } from '../execution/command-table.js';
import type { CommandListCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * All names, or those that a filter lets through, subcommands among them.
 *
 * @complexity O(n) for n commands
 * @errors none
 * @example
 * > COMMAND LIST FILTERBY PATTERN hel*
 * 1) "hello"
 * 2) "help"
 */
@injectable()
export class CommandList implements UseCase<CommandListCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute({ filterby, category, pattern }: CommandListCommand, call: Call): void {
    const names = filterby ? this.#filtered(category, pattern) : this.#table.allNames;
    call.reply.array(names.length);
    for (const name of names) call.reply.text(name);
  }

  /** No command comes from a module, which is the third filter. */
  #filtered(category: ByteView | null, pattern: ByteView | null): readonly string[] {
    if (category !== null) return this.#table.namesIn(category.toLatin1().toLowerCase());
    if (pattern === null) return [];
    const lowered = viewOfLatin1(pattern.toLatin1().toLowerCase());
    return this.#table.allNames.filter((name) => globMatches(lowered, viewOfLatin1(name)));
  }
}
