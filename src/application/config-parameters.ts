import { inject, injectable } from 'inversify';
import { ARGUMENT_BYTES_MAX, DATABASES } from '../domain/limits.js';
import { Port } from './ports/identifiers.js';
import { ServerState } from './server-state.js';
import type { Durability, Settings } from './settings.js';

const APPENDFSYNC: Readonly<Record<Durability, string>> = {
  always: 'always',
  interval: 'everysec',
  none: 'no',
};

/** What CONFIG GET answers: parameters by the names Redis has for them, and our own. */
@injectable()
export class ConfigParameters {
  readonly #values: ReadonlyMap<string, () => string>;

  constructor(@inject(Port.Settings) settings: Settings, @inject(ServerState) state: ServerState) {
    this.#values = new Map([
      ['appendfsync', () => APPENDFSYNC[settings.durability]],
      ['appendonly', () => 'yes'],
      ['bind', () => settings.host],
      ['databases', () => String(DATABASES)],
      ['dir', () => settings.data],
      ['durability', () => settings.durability],
      ['maxclients', () => String(settings.maxConnections)],
      ['maxmemory', () => String(settings.maxMemoryBytes)],
      ['maxmemory-policy', () => 'noeviction'],
      ['port', () => String(state.port ?? settings.port)],
      ['proto-max-bulk-len', () => String(ARGUMENT_BYTES_MAX)],
      ['save', () => ''],
      ['timeout', () => '0'],
    ]);
  }

  /** In alphabetical order. */
  names(): IterableIterator<string> {
    return this.#values.keys();
  }

  get(name: string): string | undefined {
    return this.#values.get(name)?.();
  }
}
