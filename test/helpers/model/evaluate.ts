import { error, type Expected } from './expected.js';
import { hashCommands } from './hash-commands.js';
import { keyCommands } from './key-commands.js';
import type { Model, ModelSession } from './model.js';
import { otherCommands } from './other-commands.js';
import { wrongArity, type ModelCommand } from './rules.js';

const commands = new Map<string, ModelCommand>([
  ...Object.entries(keyCommands),
  ...Object.entries(hashCommands),
  ...Object.entries(otherCommands),
]);

/** Executes one command on the model. `words`: latin1 characters, at least one word. */
export function evaluate(words: readonly string[], model: Model, session: ModelSession): Expected {
  const name = words[0]!;
  const command = commands.get(name.toLowerCase());
  if (command === undefined) {
    return error(`ERR unknown command '${name}', with args beginning with:`);
  }
  if (!isArityRight(command, words.length)) return wrongArity(name.toLowerCase());
  return command.run({ words, model, session, entries: model.in(session) });
}

function isArityRight({ arity, wordsMax }: ModelCommand, words: number): boolean {
  if (words > (wordsMax ?? Infinity)) return false;
  return arity < 0 ? words >= -arity : words === arity;
}
