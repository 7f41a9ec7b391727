import { inject, injectable } from 'inversify';
import { unknownCategory } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import { categories, CommandTable } from '../execution/command-table.js';
import type { AclCategoriesCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n commands
 * @errors ERR Unknown category
 * @example
 * > ACL CAT pubsub
 * 1) "subscribe"
 * ...
 */
@injectable()
export class AclCategories implements UseCase<AclCategoriesCommand> {
  readonly #table: CommandTable;

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  execute(command: AclCategoriesCommand, call: Call): void {
    const { reply } = call;
    const category = command.category?.toLatin1().toLowerCase() ?? null;
    const names = category === null ? categories : this.#table.namesIn(category);
    if (category !== null && !categories.includes(category)) {
      return reply.error(unknownCategory(command.category!.toLatin1()));
    }
    reply.array(names.length);
    for (const name of names) reply.text(name);
  }
}
