import * as errors from '../../domain/errors.js';
import { Glob } from '../../domain/glob.js';
import { viewOfUtf8 } from '../../domain/utf8.js';
import type { Words } from '../../domain/words.js';
import type { CommandInfo } from '../execution/command.js';
import { CommandTable } from '../execution/command-table.js';
import type { Principal } from '../ports/token-store.js';
import { allowedCommands } from './scopes.js';

/** Positions in a request that `denied` tells instead of a key's. */
export const ALLOWED = -1;
export const DENIED_COMMAND = 0;

/** Stars alone are every key, the empty one too. */
const EVERY_KEY = /^\*+$/;

/** What a token that may not do everything may do, ready to be asked for each request. */
export class Rights {
  readonly #table: CommandTable;
  /** By command id: 1 when it may be run. */
  readonly #commands: Uint8Array;
  /** Null when every key may be touched. */
  readonly #keys: readonly Glob[] | null;

  private constructor(table: CommandTable, commands: Uint8Array, keys: readonly Glob[] | null) {
    this.#table = table;
    this.#commands = commands;
    this.#keys = keys;
  }

  /** Null when there is nothing that the principal may not do. */
  static of({ scopes, keys }: Principal, table: CommandTable): Rights | null {
    const commands = Uint8Array.from(allowedCommands(scopes, table), Number);
    const isEveryKey = keys.length === 0 || keys.some((pattern) => EVERY_KEY.test(pattern));
    if (isEveryKey && !commands.includes(0)) return null;
    const globs = isEveryKey ? null : keys.flatMap((key) => Glob.of(viewOfUtf8(key)) ?? []);
    return new Rights(table, commands, globs);
  }

  mayRun(id: number): boolean {
    return this.#commands[id] === 1;
  }

  /** The error for a request that may not be run; null when it may. Its number of words fits the command. */
  refusal(id: number, words: Words): string | null {
    const denied = this.denied(id, words);
    if (denied === ALLOWED) return null;
    return denied === DENIED_COMMAND
      ? errors.commandNotPermitted(this.#table.nameOf(words))
      : errors.keyNotPermitted;
  }

  /** ALLOWED, DENIED_COMMAND, or the position of the first key that may not be touched. */
  denied(id: number, words: Words): number {
    if (this.#commands[id] !== 1) return DENIED_COMMAND;
    if (this.#keys === null) return ALLOWED;
    const info = this.#table.catalogue[id]!;
    const { firstKey, lastKey, keyStep } = info;
    if (firstKey === 0) return this.#deniedPrefix(info, words);
    const last = lastKey < 0 ? words.count + lastKey : lastKey;
    for (let at = firstKey; at <= last; at += keyStep) {
      const key = words.view(at);
      if (!this.#keys.some((glob) => glob.matchesName(key))) return at;
    }
    return ALLOWED;
  }

  /** Every key that begins with a prefix has to be allowed, by one pattern. */
  #deniedPrefix({ arguments: [first] }: CommandInfo, words: Words): number {
    if (first?.name !== PREFIX_ARGUMENT) return ALLOWED;
    const prefix = words.view(1);
    return this.#keys!.some((glob) => glob.matchesAllFrom(prefix)) ? ALLOWED : 1;
  }
}

/** The slot of the grammar that stands for all keys that begin with it. */
const PREFIX_ARGUMENT = 'keyPrefix';
