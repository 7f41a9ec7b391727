import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { CommandKeys } from '../execution/command-keys.js';
import type { CommandGetKeysCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * @complexity O(n) for n words
 * @errors ERR Invalid command specified; ERR Invalid number of arguments specified for command; ERR The command has no key arguments
 * @example
 * > COMMAND GETKEYS MSET a 1 b 2
 * 1) "a"
 * 2) "b"
 */
@injectable()
export class CommandGetKeys implements UseCase<CommandGetKeysCommand> {
  readonly #keys: CommandKeys;

  constructor(@inject(CommandKeys) keys: CommandKeys) {
    this.#keys = keys;
  }

  execute(command: CommandGetKeysCommand, call: Call): void {
    const { commandName } = command;
    const keys = this.#keys.of(commandName, command.arguments);
    if (typeof keys === 'string') return call.reply.error(keys);
    call.reply.array(keys.positions.length);
    for (const at of keys.positions) call.reply.bulk(command.arguments.at(at));
  }
}
