import { inject, injectable } from 'inversify';
import { configSetFailed, unknownParameter } from '../../domain/errors.js';
import { Audit } from '../access-control/audit.js';
import type { Call } from '../execution/call.js';
import { ConfigParameters } from '../server/config-parameters.js';
import type { Parameter } from '../server/config-values.js';
import type { ConfigSetCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * It lasts until the server stops. Names are those of the command line, and those that Redis has for the same.
 *
 * @complexity O(n) for n pairs
 * @errors ERR Unknown option or number of arguments for CONFIG SET; ERR CONFIG SET failed, with the reason
 * @example
 * > CONFIG SET maxmemory 1gb maxmemory-policy allkeys-lru
 * OK
 * > CONFIG GET maxmemory
 * 1) "maxmemory"
 * 2) "1073741824"
 */
@injectable()
export class ConfigSet implements UseCase<ConfigSetCommand> {
  readonly #parameters: ConfigParameters;
  readonly #audit: Audit;

  constructor(@inject(ConfigParameters) parameters: ConfigParameters, @inject(Audit) audit: Audit) {
    this.#parameters = parameters;
    this.#audit = audit;
  }

  execute(command: ConfigSetCommand, call: Call): void {
    const { parameters, values } = command;
    const changes: (() => void)[] = [];
    const seen = new Set<Parameter>();
    const named: (readonly [string, Parameter])[] = [];
    for (let at = 0; at < parameters.count; at++) {
      const name = parameters.at(at).toLatin1();
      const parameter = this.#parameters.find(name.toLowerCase());
      if (parameter === undefined) return call.reply.error(unknownParameter(name));
      if (seen.has(parameter))
        return call.reply.error(configSetFailed(name, 'duplicate parameter'));
      if (parameter.parse === null) return call.reply.error(configSetFailed(name, IMMUTABLE));
      seen.add(parameter);
      named.push([name, parameter]);
    }
    for (const [at, [name, parameter]] of named.entries()) {
      const change = parameter.parse!(values.at(at));
      if (typeof change === 'string') return call.reply.error(configSetFailed(name, change));
      changes.push(change);
    }
    for (const change of changes) change();
    const names = named.map(([name]) => name.toLowerCase());
    this.#audit.configurationChanged(call.session, names);
    call.reply.ok();
  }
}

const IMMUTABLE = "can't set immutable config";
