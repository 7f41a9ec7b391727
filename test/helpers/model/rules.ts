import { error, exactly, shownBulk, shownNull, type Expected } from './expected.js';
import type { Model, ModelEntry, ModelSession } from './model.js';

/** One command for the model: words as latin1 characters, the command's own first. */
export interface ModelCall {
  readonly words: readonly string[];
  readonly model: Model;
  readonly session: ModelSession;
  /** Of the session's database. */
  readonly entries: Map<string, ModelEntry>;
}

export interface ModelCommand {
  /** Redis's: words with the command's own; negative when that is the least; then with no most. */
  readonly arity: number;
  /** The most words when it is not what `arity` says. */
  readonly wordsMax?: number;
  run(call: ModelCall): Expected;
}

export const notAnInteger = error('ERR value is not an integer or out of range');
export const wrongType = error('WRONGTYPE Operation against a key holding the wrong kind of value');
export const syntaxError = error('ERR syntax error');

export function wrongArity(command: string): Expected {
  return error(`ERR wrong number of arguments for '${command}' command`);
}

export function bulkOrNull(value: string | undefined, session: ModelSession): Expected {
  return exactly(shownValue(value, session));
}

export function shownValue(value: string | undefined, { protocol }: ModelSession): string {
  return value === undefined ? shownNull(protocol) : shownBulk(value);
}
