import { inject, injectable } from 'inversify';
import type { Words } from '../../domain/words.js';
import type { Catalogue, CommandFlag, CommandInfo } from './command.js';
import { Port } from '../ports/identifiers.js';

/** A name as clients know it: a command, its aliases with it, or a container of subcommands. */
export interface TopLevelCommand {
  readonly name: string;
  /** Null for a name that is only a container, such as CLIENT. */
  readonly info: CommandInfo | null;
  readonly subcommands: readonly CommandInfo[];
}

/** No name is longer. */
const NAME_BYTES_MAX = 64;

const FLAG_NAMES: Partial<Record<CommandFlag, string>> = {
  read: 'readonly',
  write: 'write',
  fast: 'fast',
  admin: 'admin',
  denyoom: 'denyoom',
  pubsub: 'pubsub',
  nomulti: 'no_multi',
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
  pubsub: '@pubsub',
  transaction: '@transaction',
};

/** As ACL CAT lists them. */
export const categories: readonly string[] = Object.values(CATEGORIES).map((name) => name.slice(1));

/** The catalogue by the names that clients use: for COMMAND and HELP. */
@injectable()
export class CommandTable {
  readonly #byName = new Map<string, TopLevelCommand>();
  readonly #bySubcommand = new Map<string, CommandInfo>();
  /** By command id. */
  readonly catalogue: Catalogue;

  constructor(@inject(Port.Catalogue) catalogue: Catalogue) {
    this.catalogue = catalogue;
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

  /** The command that the leading words name, whether the others fit or not; null when they name none. */
  meant(words: Words): CommandInfo | null {
    const command = this.find(leadingWord(words, 0));
    if (command === undefined) return null;
    if (command.subcommands.length === 0) return command.info;
    return this.#bySubcommand.get(this.nameOf(words)) ?? command.info;
  }

  /** What the leading words name, in lower case: `get`, `client|id`. */
  nameOf(words: Words): string {
    const name = leadingWord(words, 0);
    const full = `${name}|${leadingWord(words, 1)}`;
    return this.#bySubcommand.has(full) ? full : name;
  }

  /** Every name, subcommands as `config|get`. */
  get allNames(): readonly string[] {
    const subcommands = [...this.#bySubcommand.keys()];
    return [...this.names, ...subcommands];
  }

  /** Names of the commands of a category such as `read`. */
  namesIn(category: string): string[] {
    const commands = [...this.#byName.values()].flatMap(({ name, info }) =>
      info === null ? [] : [[name, info] as const],
    );
    return [...commands, ...this.#bySubcommand]
      .filter(([, { flags }]) => categoryNames(flags).includes(`@${category}`))
      .map(([name]) => name);
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

/** In lower case; empty when it is none or too long for a name. */
function leadingWord(words: Words, index: number): string {
  if (index >= words.count) return '';
  const view = words.view(index);
  return view.length > NAME_BYTES_MAX ? '' : view.toLatin1().toLowerCase();
}

/** The flags as COMMAND INFO names them. */
export function flagNames(flags: readonly CommandFlag[]): string[] {
  return flags.flatMap((flag) => FLAG_NAMES[flag] ?? []);
}

/** The access categories as COMMAND INFO names them. */
export function categoryNames(flags: readonly CommandFlag[]): string[] {
  return flags.flatMap((flag) => CATEGORIES[flag] ?? []);
}
