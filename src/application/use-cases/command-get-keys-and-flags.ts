import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandKeys } from '../execution/command-keys.js';
import { keyFlags } from '../execution/command-reply.js';
import type { CommandGetKeysAndFlagsCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n words
 * @errors ERR Invalid command specified; ERR Invalid number of arguments specified for command; ERR The command has no key arguments
 * @example
 * > COMMAND GETKEYSANDFLAGS GET a
 * 1) 1) "a"
 *    2) 1) RO
 *       2) access
 */
@injectable()
export class CommandGetKeysAndFlags implements UseCase<CommandGetKeysAndFlagsCommand> {
  readonly #keys: CommandKeys;

  constructor(@inject(CommandKeys) keys: CommandKeys) {
    this.#keys = keys;
  }

  execute(command: CommandGetKeysAndFlagsCommand, call: Call): void {
    const { commandName } = command;
    const { reply } = call;
    const keys = this.#keys.of(commandName, command.arguments);
    if (typeof keys === 'string') return reply.error(keys);
    const flags = keyFlags(keys.info);
    reply.array(keys.positions.length);
    for (const at of keys.positions) {
      reply.array(2);
      reply.bulk(command.arguments.at(at));
      reply.set(flags.length);
      for (const flag of flags) reply.status(flag);
    }
  }
}
