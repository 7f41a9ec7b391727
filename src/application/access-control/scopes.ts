import { nearest } from '../../domain/nearest.js';
import { Glob } from '../../domain/glob.js';
import { GLOB_ELEMENTS_MAX } from '../../domain/limits.js';
import { viewOfUtf8 } from '../../domain/utf8.js';
import type { CommandInfo } from '../execution/command.js';
import { categories, categoryNames, type CommandTable } from '../execution/command-table.js';

/**
 * Scopes are evaluated in order, each adding commands or taking some away:
 *
 *   read           what changes nothing and is neither @admin nor @dangerous
 *   write          @write that is neither @admin nor @dangerous, PUBLISH and transactions
 *   admin          everything
 *   metrics        no command: for the HTTP port
 *   +@read -@slow  a category of ACL CAT, or @all
 *   +get -config   a command, with all its subcommands
 *   +config|get    a subcommand
 *
 * Before the first one there is what every client that has logged in may do. What needs no login
 * cannot be taken away.
 */

type Choice = (info: CommandInfo) => boolean;

interface Rule {
  readonly isAdding: boolean;
  readonly isAbout: Choice;
}

const has = ({ flags }: CommandInfo, flag: CommandInfo['flags'][number]): boolean =>
  flags.includes(flag);
const isPrivileged: Choice = (info) => has(info, 'admin') || has(info, 'dangerous');
const isPublish: Choice = ({ name }) => name === 'publish';

const NAMED: Readonly<Record<string, Choice>> = {
  read: (info) => !isPrivileged(info) && !has(info, 'write') && !isPublish(info),
  write: (info) =>
    !isPrivileged(info) && (has(info, 'write') || has(info, 'transaction') || isPublish(info)),
  admin: () => true,
  metrics: () => false,
};
const ALL = '@all';
const OWN_CONNECTION = ['ping', 'echo', 'select', 'help', 'client', 'command'];

/** What every client that has logged in may do: with its own connection, and to ask for help. */
const isForEveryone: Choice = (info) =>
  OWN_CONNECTION.includes(containerOf(info.name)) && !isPrivileged(info);
const needsNoLogin: Choice = (info) => has(info, 'noauth');

/** By command id, whether the scopes allow it. Those that mean nothing add nothing. */
export function allowedCommands(
  scopes: readonly string[],
  table: CommandTable,
): readonly boolean[] {
  const rules = scopes.flatMap((scope) => ruleOf(scope, table) ?? []);
  return table.catalogue.map((info) => {
    let isAllowed = isForEveryone(info);
    for (const { isAdding, isAbout } of rules) if (isAbout(info)) isAllowed = isAdding;
    return isAllowed || needsNoLogin(info);
  });
}

/** What is wrong with a scope, null when nothing is. */
export function scopeProblem(scope: string, table: CommandTable): string | null {
  if (ruleOf(scope, table) !== null) return null;
  const close = nearestScope(scope, table);
  const hint = close === null ? '' : `; the nearest is ${JSON.stringify(close)}`;
  return `expected ${EXPECTED}, received ${JSON.stringify(scope)}${hint}`;
}

const EXPECTED = 'read, write, admin, metrics, or + or - before a command or an @category';

/** What is wrong with a key pattern, null when nothing is. */
export function keyPatternProblem(pattern: string): string | null {
  if (Glob.of(viewOfUtf8(pattern)) !== null) return null;
  return `expected a pattern of at most ${GLOB_ELEMENTS_MAX} elements`;
}

function ruleOf(scope: string, table: CommandTable): Rule | null {
  const text = scope.toLowerCase();
  const named = Object.hasOwn(NAMED, text) ? NAMED[text] : undefined;
  if (named !== undefined) return { isAdding: true, isAbout: named };
  const isAdding = text.startsWith('+');
  if (!isAdding && !text.startsWith('-')) return null;
  const isAbout = choiceOf(text.slice(1), table);
  return isAbout === null ? null : { isAdding, isAbout };
}

function choiceOf(word: string, table: CommandTable): Choice | null {
  if (word === ALL) return () => true;
  if (word.startsWith('@')) {
    if (!categories.includes(word.slice(1))) return null;
    return ({ flags }) => categoryNames(flags).includes(word);
  }
  const subcommand = table.findSubcommand(word);
  if (subcommand !== undefined) return ({ id }) => id === subcommand.id;
  const command = table.find(word);
  if (command === undefined) return null;
  const ids = [command.info, ...command.subcommands].map((info) => info?.id);
  return ({ id }) => ids.includes(id);
}

function nearestScope(scope: string, table: CommandTable): string | null {
  const words = [...table.allNames, ...categories.map((name) => `@${name}`), ALL];
  const isSigned = /^[+-]/.test(scope);
  if (!isSigned) return nearest(scope, [...Object.keys(NAMED), ...words.map((word) => `+${word}`)]);
  const close = nearest(scope.slice(1), words);
  return close === null ? null : scope[0]! + close;
}

const containerOf = (name: string): string => name.split('|', 1)[0]!;
