import { inject, injectable } from 'inversify';
import { viewOfLatin1 } from '../../domain/bytes.js';
import { globMatches } from '../../domain/glob.js';
import type { WordList } from '../../domain/words.js';
import type { Call } from '../execution/call.js';
import type { ConfigGetCommand } from '../generated/commands.js';
import { ConfigParameters } from '../server/config-parameters.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Parameters by name or glob pattern, in any case; those that do not exist are left out.
 *
 * @complexity O(N*M), N parameters and M patterns
 * @errors none
 * @example
 * > CONFIG GET durability nothing
 * 1) "durability"
 * 2) "always"
 * > CONFIG GET APPEND*
 * 1) "appendfsync"
 * 2) "always"
 * 3) "appendonly"
 * 4) "yes"
 */
@injectable()
export class ConfigGet implements UseCase<ConfigGetCommand> {
  readonly #parameters: ConfigParameters;

  constructor(@inject(ConfigParameters) parameters: ConfigParameters) {
    this.#parameters = parameters;
  }

  execute(command: ConfigGetCommand, call: Call): void {
    const names = [...this.#parameters.names()].filter((name) => isAsked(name, command.parameters));
    call.reply.map(names.length);
    for (const name of names) {
      call.reply.text(name);
      call.reply.text(this.#parameters.get(name) ?? '');
    }
  }
}

function isAsked(name: string, patterns: WordList): boolean {
  const view = viewOfLatin1(name);
  for (let at = 0; at < patterns.count; at++) {
    const pattern = viewOfLatin1(patterns.at(at).toLatin1().toLowerCase());
    if (globMatches(pattern, view)) return true;
  }
  return false;
}
