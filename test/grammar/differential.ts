import type { ExecutionContext } from 'ava';
import type { Grammar } from 'ohm-js';
import { readGrammar } from '../../grammar/generate/read-grammar.js';
import type { CommandDefinition } from '../../grammar/generate/read-grammar.js';
import { Trace } from '../../src/adapters/protocol/decoder-trace.js';
import type { AnyCommand } from '../../src/application/execution/command.js';
import type { Decoder } from '../../src/application/ports/decoder.js';
import { ByteView } from '../../src/domain/bytes.js';
import { WordList } from '../../src/domain/words.js';
import { randomOfRun } from '../helpers/seed.js';
import { canonicalLine, wordsOf } from './canonical-line.js';
import type { Tokens } from './canonical-line.js';
import { OhmReference } from './ohm-reference.js';
import type { Meaning } from './ohm-reference.js';
import { TokenSampler } from './token-sampler.js';

/** How often each rule was accepted, and with which fields present and absent. */
class Coverage {
  readonly accepted = new Map<string, number>();
  readonly present = new Map<string, number>();
  /** Keywords that a command has no field for: they have to be there every time. */
  readonly unnamed = new Map<string, number>();
  cases = 0;
  rejected = 0;

  count(map: Map<string, number>, name: string): void {
    map.set(name, (map.get(name) ?? 0) + 1);
  }
}

/** Of one command, until each of its fields was there and was not there. */
const TRIES_MAX = 1000;

export interface DifferentialOptions {
  readonly grammar: Grammar;
  readonly decoder: Decoder;
  readonly cases: number;
}

/** Ohm and the decoder have to agree on random tokens: which command they are, with what fields. */
export function assertSameAsOhm(t: ExecutionContext, options: DifferentialOptions): void {
  const random = randomOfRun(t);
  const sampler = new TokenSampler(options.grammar, random);
  const reference = new OhmReference(options.grammar);
  const commands = readGrammar(options.grammar);
  const coverage = new Coverage();
  const check = (tokens: Tokens): void => {
    const meaning = reference.read(tokens);
    const difference =
      compare(meaning, tokens, options.decoder, coverage) ??
      compareTrace(meaning, tokens, commands);
    if (difference === null) return;
    const at = `case ${coverage.cases}, TEST_SEED=${random.seed}`;
    throw new Error(`${at}: ${canonicalLine(tokens)}: ${difference}`);
  };
  for (let index = 0; index < options.cases; index++) check(sampler.sample());
  const accepted = coverage.cases - coverage.rejected;
  t.log(`${coverage.cases} cases, ${accepted} accepted`);
  t.is(coverage.cases, options.cases);
  t.true(accepted >= 0.3 * coverage.cases, 'at least 30 % accepted');
  t.true(coverage.rejected >= 0.3 * coverage.cases, 'at least 30 % rejected');
  for (const command of commands) {
    for (let tries = 0; tries < TRIES_MAX && missed(command, coverage) !== null; tries++) {
      check(sampler.sampleOf(command.rule));
    }
    t.is(missed(command, coverage), null);
  }
}

/** What differs, or null. */
function compare(
  meaning: Meaning | null,
  tokens: Tokens,
  decoder: Decoder,
  coverage: Coverage,
): string | null {
  const command = decoder.decode(wordsOf(tokens));
  coverage.cases++;
  if (meaning === null) coverage.rejected++;
  if (meaning === null || command === null) {
    if (meaning === null && command === null) return explained(decoder, tokens);
    return `Ohm says ${meaning?.rule ?? 'no'}, the decoder ${command?.rule ?? 'no'}`;
  }
  if (command.rule !== meaning.rule) return `Ohm says ${meaning.rule}, not ${command.rule}`;
  coverage.count(coverage.accepted, command.rule);
  return compareFields(meaning, command, coverage);
}

/** Every refusal has to be explained in one line. */
function explained(decoder: Decoder, tokens: Tokens): string | null {
  const text = decoder.explain(wordsOf(tokens));
  return /^ERR [^\r\n]+$/.test(text) ? null : `explained as ${JSON.stringify(text)}`;
}

/** The matcher behind the error texts reads the shapes by itself: it has to agree as well. */
function compareTrace(
  meaning: Meaning | null,
  tokens: Tokens,
  commands: readonly CommandDefinition[],
): string | null {
  const words = wordsOf(tokens);
  for (const { rule, spellings, rest } of commands) {
    const leading = spellings.find((spelling) =>
      spelling.every((word, index) => tokens[index]?.toLowerCase() === word),
    );
    if (leading === undefined) continue;
    const end = new Trace(words).match(rest, leading.length);
    if (end < 0) continue;
    const found = end === tokens.length ? rule : null;
    return found === (meaning?.rule ?? null) ? null : `the trace says ${found ?? 'no'}`;
  }
  return meaning === null ? null : 'the trace says no';
}

function compareFields(meaning: Meaning, command: AnyCommand, coverage: Coverage): string | null {
  const slots = new Map(meaning.slots);
  const lists = new Map(meaning.lists);
  const keywords = new Set(meaning.keywords);
  for (const [name, value] of Object.entries(command) as [string, unknown][]) {
    if (name === 'id' || name === 'rule') continue;
    const field = `${command.rule}.${name}`;
    const expected = expectedOf(value, name, { slots, lists, keywords });
    const found = plain(value);
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      return `${field} is ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`;
    }
    if (isPresent(found)) coverage.count(coverage.present, field);
    slots.delete(name);
    lists.delete(name);
    keywords.delete(name);
  }
  const lost = [...slots.keys(), ...lists.keys()];
  for (const keyword of keywords) coverage.count(coverage.unnamed, `${command.rule}.${keyword}`);
  return lost.length === 0 ? null : `the decoder has no ${lost.join(', ')}`;
}

function expectedOf(value: unknown, name: string, from: Omit<Meaning, 'rule'>): unknown {
  if (typeof value === 'boolean') return from.keywords.has(name);
  if (value instanceof WordList) return from.lists.get(name) ?? [];
  return from.slots.get(name) ?? null;
}

function plain(value: unknown): unknown {
  if (value instanceof ByteView) return value.toLatin1();
  if (!(value instanceof WordList)) return value;
  return Array.from({ length: value.count }, (_, index) => value.at(index).toLatin1());
}

const isPresent = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== false;

/** What no case has had so far of a command and its fields, or null. */
function missed({ rule, fields }: CommandDefinition, coverage: Coverage): string | null {
  const accepted = coverage.accepted.get(rule) ?? 0;
  if (accepted === 0) return `${rule} was never accepted`;
  for (const field of fields) {
    const present = coverage.present.get(`${rule}.${field.name}`) ?? 0;
    if (present === 0) return `${rule}.${field.name} was never present`;
    const canBeAbsent = field.kind === 'keyword' || field.isOptional;
    if (canBeAbsent && present === accepted) return `${rule}.${field.name} was never absent`;
  }
  for (const [name, count] of coverage.unnamed) {
    const isAlwaysThere = !name.startsWith(`${rule}.`) || count === accepted;
    if (!isAlwaysThere) return `${name} is optional without a field`;
  }
  return null;
}
