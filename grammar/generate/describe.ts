import type {
  ChoiceShape,
  RepeatShape,
  Shape,
  WordShape,
} from '../../src/adapters/protocol/decoder-shape.js';
import type {
  Catalogue,
  CommandArgument,
  CommandInfo,
} from '../../src/application/execution/command.js';
import { isFixed } from './checks.js';
import { ADDED_GROUP } from './families.js';
import type { Documentation } from './read-documentation.js';
import type { CommandDefinition } from './read-grammar.js';
import { partsOf } from './read-shape.js';
import { kebab, syntaxOf } from './syntax.js';

/** All commands, in the order of their ids. */
export function catalogueOf(
  commands: readonly CommandDefinition[],
  documentation: Documentation,
): Catalogue {
  return commands.map((command, id) => ({
    ...describe(command, id),
    documentation: documentation.get(command.rule) ?? null,
  }));
}

function describe(command: CommandDefinition, id: number): Omit<CommandInfo, 'documentation'> {
  const [name, ...aliases] = command.spellings.map((words) => words.join('|'));
  return {
    id,
    rule: command.rule,
    name: name!,
    aliases,
    arity: isFixed(command.rest) ? command.wordsMin : -command.wordsMin,
    flags: command.flags,
    summary: command.summary,
    since: command.since,
    syntax: syntaxOf(command),
    arguments: command.rest.parts.flatMap(argumentsOf),
    ...keyPositions(command),
    group: command.family?.group ?? ADDED_GROUP,
  };
}

function argumentsOf(shape: Shape): CommandArgument[] {
  if (shape.kind === 'any-order')
    return shape.options.map((option) => optional(argumentOf(option)));
  if (shape.kind !== 'optional') return [argumentOf(shape)];
  return argumentsOf(shape.body).map(optional);
}

const optional = (argument: CommandArgument): CommandArgument => ({
  ...argument,
  isOptional: true,
});

function argumentOf(shape: Shape): CommandArgument {
  switch (shape.kind) {
    case 'keyword':
    case 'slot':
      return wordArgument(shape);
    case 'choice':
      return oneOf(shape);
    case 'repeat':
      return repeated(shape);
    default:
      return block(partsOf(shape));
  }
}

function wordArgument(word: WordShape): CommandArgument {
  if (word.kind === 'slot') return { name: word.name, type: word.type };
  return { name: word.word.toLowerCase(), type: 'pure-token', token: word.word };
}

function oneOf(shape: ChoiceShape): CommandArgument {
  const { name, alternatives } = shape;
  return { name: kebab(name), type: 'oneof', arguments: alternatives.map(argumentOf) };
}

function repeated(shape: RepeatShape): CommandArgument {
  const argument = { ...block(shape.row), isMultiple: true };
  return shape.timesMin === 0 ? optional(argument) : argument;
}

/** A keyword at the front becomes the token of what follows it. */
function block(parts: readonly Shape[]): CommandArgument {
  const [first, ...others] = parts;
  const token = first?.kind === 'keyword' ? first.word : undefined;
  if (token === undefined || others.length === 0) return blockOf(parts.flatMap(argumentsOf));
  const inner = blockOf(others.flatMap(argumentsOf));
  return { ...inner, token, name: inner.type === 'block' ? token.toLowerCase() : inner.name };
}

function blockOf(inner: readonly CommandArgument[]): CommandArgument {
  if (inner.length === 1) return inner[0]!;
  return { name: inner.map((one) => one.name).join('-'), type: 'block', arguments: inner };
}

type KeyPositions = Pick<CommandInfo, 'firstKey' | 'lastKey' | 'keyStep'>;

/** The keys that stand at places told by their number; keys behind options are not among them. */
function keyPositions(command: CommandDefinition): KeyPositions {
  const positions: number[] = [];
  let at = command.spellings[0]!.length;
  for (const part of command.rest.parts) {
    if (part.kind === 'repeat') {
      const key = part.row.findIndex(isKey);
      if (key < 0 || positions.length > 0) break;
      return { firstKey: at + key, lastKey: -1, keyStep: part.row.length };
    }
    if (part.kind !== 'keyword' && part.kind !== 'slot') break;
    if (isKey(part)) positions.push(at);
    at++;
  }
  const [firstKey = 0] = positions;
  const lastKey = positions.at(-1) ?? 0;
  const keyStep = positions.length > 1 ? positions[1]! - firstKey : Math.sign(firstKey);
  return { firstKey, lastKey, keyStep };
}

const isKey = (word: WordShape): boolean => word.kind === 'slot' && word.type === 'key';
