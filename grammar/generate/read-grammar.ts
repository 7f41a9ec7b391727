import type { Grammar, PExpr } from 'ohm-js';
import type {
  CommandShape,
  KeywordShape,
  SequenceShape,
  Shape,
} from '../../src/adapters/protocol/decoder-shape.js';
import { checkShape, childrenOf, hides, wordsMinOf } from './checks.js';
import { familyOf } from './families.js';
import type { Family } from './families.js';
import { fieldsOf } from './fields.js';
import type { Field } from './fields.js';
import { readMetadata } from './metadata.js';
import type { Metadata } from './metadata.js';
import { inspect, isCapitalised, placeOfExpression } from './ohm-expressions.js';
import { ShapeReader, partsOf } from './read-shape.js';
import { checkLexicalRules } from './read-word.js';
import { GrammarRefused, placeOf } from './refusal.js';

/** One command of the grammar. Its position in the list is its id. */
export interface CommandDefinition extends CommandShape, Metadata {
  readonly fields: readonly Field[];
  /** Null when its rule stands under none, as in an extension. */
  readonly family: Family | null;
}

/** The rule whose alternatives are the commands. */
const START_RULE = 'Command';

/** Names that a decoded command, or every JavaScript object, has already. */
const RESERVED_FIELDS: ReadonlySet<string> = new Set(['id', 'rule', 'constructor', '__proto__']);

/** Reads every command, in the order in which Ohm tries them. Throws GrammarRefused. */
export function readGrammar(grammar: Grammar): readonly CommandDefinition[] {
  checkLexicalRules(grammar);
  const start = grammar.rules[START_RULE];
  if (start === undefined) {
    throw new GrammarRefused(START_RULE, { line: 1, column: 1 }, 'missing: it lists the commands');
  }
  const reader = new ShapeReader(grammar);
  const definitions = rulesIn(grammar, start.body).map((rule) =>
    readCommand(grammar, reader, rule),
  );
  for (const [index, definition] of definitions.entries()) {
    checkReachable(grammar, definition, definitions.slice(0, index));
  }
  return definitions;
}

/** `+=` and `...` nest the alternatives of the extended rule; tried in order, they are one list. */
function rulesIn(grammar: Grammar, expression: PExpr): string[] {
  const found = inspect(expression);
  if (found.kind === 'alternatives') return found.terms.flatMap((term) => rulesIn(grammar, term));
  if (found.kind === 'apply' && found.arguments.length === 0 && isCapitalised(found.rule)) {
    return [found.rule];
  }
  const place = placeOfExpression(grammar, START_RULE, expression);
  throw new GrammarRefused(START_RULE, place, 'its alternatives are rules without parameters');
}

function readCommand(grammar: Grammar, reader: ShapeReader, rule: string): CommandDefinition {
  const { description, source } = grammar.rules[rule]!;
  const metadata = readMetadata(description ?? '');
  if (typeof metadata === 'string') throw new GrammarRefused(rule, placeOf(source), metadata);
  const parts = partsOf(reader.readRule(rule));
  const leading = leadingWords(parts);
  if (leading.length === 0) {
    throw new GrammarRefused(rule, placeOf(source), 'a command begins with its words');
  }
  const complain = (shape: Shape, reason: string): never => {
    throw new GrammarRefused(rule, reader.placeOf(shape), reason);
  };
  const rest: SequenceShape = { kind: 'sequence', parts: parts.slice(leading.length) };
  checkShape(rest, complain);
  const fields = fieldsOf(rest, (shape, name) =>
    complain(shape, `field ${name} would be set twice`),
  );
  for (const name of fields.keys()) {
    if (!RESERVED_FIELDS.has(name)) continue;
    throw new GrammarRefused(rule, placeOf(source), `a field cannot be called ${name}`);
  }
  const [first, ...others] = leading;
  const tail = others.map((words) => words[0]!);
  return {
    rule,
    ...metadata,
    family: familyOf(source),
    spellings: first!.map((word) => [word, ...tail]),
    rest,
    hasKeywords: hasKeywords(rest),
    wordsMin: leading.length + wordsMinOf(rest),
    fields: [...fields.values()],
  };
}

/** The command's own words, each with its alternatives; only the first one can have several. */
function leadingWords(parts: readonly Shape[]): string[][] {
  const words: string[][] = [];
  for (const part of parts) {
    const spellings = part.kind === 'choice' && words.length === 0 ? part.alternatives : [part];
    if (!spellings.every(isKeyword)) break;
    words.push(spellings.map((keyword) => keyword.word.toLowerCase()));
  }
  return words;
}

function isKeyword(shape: Shape): shape is KeywordShape {
  return shape.kind === 'keyword';
}

function hasKeywords(shape: Shape): boolean {
  return isKeyword(shape) || childrenOf(shape).some(hasKeywords);
}

function checkReachable(
  grammar: Grammar,
  later: CommandDefinition,
  earlier: readonly CommandDefinition[],
): void {
  const refuse = (reason: string): GrammarRefused =>
    new GrammarRefused(later.rule, placeOf(grammar.rules[later.rule]!.source), reason);
  for (const other of earlier) {
    for (const words of later.spellings) {
      const name = words.join(' ').toUpperCase();
      if (other.spellings.some((others) => others.join(' ') === words.join(' '))) {
        throw refuse(`the leading words ${name} are also those of rule ${other.rule}`);
      }
      if (other.spellings.some((others) => hides(written(other, others), written(later, words)))) {
        throw refuse(`${name} is never reached: rule ${other.rule} before it matches first`);
      }
    }
  }
}

/** The command's shape with one spelling of its leading words. */
function written(command: CommandDefinition, words: readonly string[]): SequenceShape {
  const leading = words.map((word): KeywordShape => {
    return { kind: 'keyword', word: word.toUpperCase(), field: null, label: word };
  });
  return { kind: 'sequence', parts: [...leading, ...command.rest.parts] };
}
