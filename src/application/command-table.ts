import { inject, injectable } from 'inversify';
import type { Catalogue, CommandFlag, CommandInfo } from './command.js';
import { Port } from './ports/identifiers.js';

/** A name as clients know it: a command, its aliases with it, or a container of subcommands. */
export interface TopLevelCommand {
  readonly name: string;
  /** Null for a name that is only a container, such as CLIENT. */
  readonly info: CommandInfo | null;
  readonly subcommands: readonly CommandInfo[];
}

const FLAG_NAMES: Partial<Record<CommandFlag, string>> = {
  read: 'readonly',
  write: 'write',
  fast: 'fast',
  admin: 'admin',
  denyoom: 'denyoom',
  noauth: 'no_auth',
  loading: 'loading',
};

const CATEGORIES: Partial<Record<CommandFlag, string>> = {
  read: '@read',
  write: '@write',
  fast: '@fast',
  slow: '@slow',
  admin: '@admin',
  dangerous: '@dangerous',
  connection: '@connection',
  keyspace: '@keyspace',
  hash: '@hash',
};

/** The catalogue by the names that clients use: for COMMAND and HELP. */
@injectable()
export class CommandTable {
  readonly #byName = new Map<string, TopLevelCommand>();
  readonly #bySubcommand = new Map<string, CommandInfo>();

  constructor(@inject(Port.Catalogue) catalogue: Catalogue) {
    for (const info of catalogue) {
      for (const name of [info.name, ...info.aliases]) this.#add(name, info);
    }
  }

  get names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  /** By a name in lower case. */
  find(name: string): TopLevelCommand | undefined {
    return this.#byName.get(name);
  }

  /** By a name such as `config|get`. */
  findSubcommand(name: string): CommandInfo | undefined {
    return this.#bySubcommand.get(name);
  }

  #add(name: string, info: CommandInfo): void {
    const bar = name.indexOf('|');
    if (bar < 0) {
      const subcommands = this.#byName.get(name)?.subcommands ?? [];
      this.#byName.set(name, { name, info, subcommands });
      return;
    }
    const container = name.slice(0, bar);
    const known = this.#byName.get(container) ?? { name: container, info: null, subcommands: [] };
    this.#byName.set(container, { ...known, subcommands: [...known.subcommands, info] });
    this.#bySubcommand.set(name, info);
  }
}

/** The flags as COMMAND INFO names them. */
export function flagNames(flags: readonly CommandFlag[]): string[] {
  return flags.flatMap((flag) => FLAG_NAMES[flag] ?? []);
}

/** The access categories as COMMAND INFO names them. */
export function categoryNames(flags: readonly CommandFlag[]): string[] {
  return flags.flatMap((flag) => CATEGORIES[flag] ?? []);
}
