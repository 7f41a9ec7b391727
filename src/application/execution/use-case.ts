import type { Call } from './call.js';
import type { AnyCommand } from './command.js';

/**
 * What one command does. It is a deterministic function of the databases, the command and `call.nowMs`:
 * nothing in it reads a clock, waits, or keeps a view. It answers exactly once through `call.reply`,
 * or suspends.
 */
export interface UseCase<C extends AnyCommand = AnyCommand> {
  execute(command: C, call: Call): void;
}

/** Throws when the grammar has a command that nothing is bound to. */
export function useCaseOf(rule: string, useCases: ReadonlyMap<string, UseCase>): UseCase {
  const useCase = useCases.get(rule);
  if (useCase === undefined) {
    throw new Error(`the grammar has a command ${rule}, but no use case of that name is bound`);
  }
  return useCase;
}
