import type { CommandArgument, CommandInfo } from './command.js';
import { categoryNames, flagNames, type TopLevelCommand } from './command-table.js';
import type { Reply } from '../ports/reply.js';

const CONTAINER_ARITY = -2;

/** One element of COMMAND and COMMAND INFO: ten fields, as Redis 7 has them. */
export function writeCommandInfo(reply: Reply, command: TopLevelCommand): void {
  const { name, info, subcommands } = command;
  reply.array(10);
  reply.text(name);
  reply.integer(info?.arity ?? CONTAINER_ARITY);
  writeStatuses(reply, info === null ? [] : flagNames(info.flags));
  reply.integer(info?.firstKey ?? 0);
  reply.integer(info?.lastKey ?? 0);
  reply.integer(info?.keyStep ?? 0);
  writeStatuses(reply, info === null ? ['@slow'] : categoryNames(info.flags));
  reply.array(0);
  writeKeySpecifications(reply, info);
  reply.array(subcommands.length);
  for (const subcommand of subcommands) {
    writeCommandInfo(reply, { name: subcommand.name, info: subcommand, subcommands: [] });
  }
}

function writeStatuses(reply: Reply, texts: readonly string[]): void {
  reply.set(texts.length);
  for (const text of texts) reply.status(text);
}

/** What a command does with its keys, in Redis's words. */
export const keyFlags = ({ flags }: CommandInfo): readonly string[] =>
  flags.includes('write') ? ['RW', 'access', 'update'] : ['RO', 'access'];

function writeKeySpecifications(reply: Reply, info: CommandInfo | null): void {
  if (info === null || info.firstKey === 0) {
    reply.array(0);
    return;
  }
  reply.array(1);
  reply.map(3);
  reply.text('flags');
  writeStatuses(
    reply,
    keyFlags(info).map((flag) => flag.toUpperCase()),
  );
  reply.text('begin_search');
  writeTyped(reply, 'index', [['index', info.firstKey]]);
  reply.text('find_keys');
  const lastKey = info.lastKey < 0 ? info.lastKey : info.lastKey - info.firstKey;
  writeTyped(reply, 'range', [
    ['lastkey', lastKey],
    ['keystep', info.keyStep],
    ['limit', 0],
  ]);
}

function writeTyped(reply: Reply, type: string, fields: readonly [string, number][]): void {
  reply.map(2);
  reply.text('type');
  reply.text(type);
  reply.text('spec');
  reply.map(fields.length);
  for (const [name, value] of fields) {
    reply.text(name);
    reply.integer(value);
  }
}

/** One pair of COMMAND DOCS: the name and what there is to know. */
export function writeCommandDocs(reply: Reply, command: TopLevelCommand): void {
  const { name, info, subcommands } = command;
  reply.text(name);
  reply.map(docsFieldsOf(info) + (subcommands.length > 0 ? 1 : 0));
  reply.text('summary');
  reply.text(info?.summary ?? `A container for commands that start with ${name.toUpperCase()}`);
  if (info !== null) {
    reply.text('since');
    reply.text(info.since);
    reply.text('group');
    reply.text(info.group);
    if (info.documentation !== null) {
      reply.text('complexity');
      reply.text(info.documentation.complexity);
    }
    if (info.arguments.length > 0) {
      reply.text('arguments');
      writeArguments(reply, info.arguments);
    }
  }
  if (subcommands.length === 0) return;
  reply.text('subcommands');
  reply.map(subcommands.length);
  for (const subcommand of subcommands) {
    writeCommandDocs(reply, { name: subcommand.name, info: subcommand, subcommands: [] });
  }
}

/** Those before the subcommands. */
function docsFieldsOf(info: CommandInfo | null): number {
  if (info === null) return 1;
  return 3 + (info.documentation === null ? 0 : 1) + (info.arguments.length > 0 ? 1 : 0);
}

function writeArguments(reply: Reply, list: readonly CommandArgument[]): void {
  reply.array(list.length);
  for (const argument of list) {
    const flags = [
      ...(argument.isOptional === true ? ['optional'] : []),
      ...(argument.isMultiple === true ? ['multiple'] : []),
    ];
    const nested = argument.arguments ?? [];
    const { token } = argument;
    reply.map(
      2 + (token === undefined ? 0 : 1) + (flags.length > 0 ? 1 : 0) + (nested.length > 0 ? 1 : 0),
    );
    reply.text('name');
    reply.text(argument.name);
    reply.text('type');
    reply.text(argument.type);
    if (token !== undefined) {
      reply.text('token');
      reply.text(token);
    }
    if (flags.length > 0) {
      reply.text('flags');
      writeStatuses(reply, flags);
    }
    if (nested.length > 0) {
      reply.text('arguments');
      writeArguments(reply, nested);
    }
  }
}
