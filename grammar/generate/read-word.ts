import type { Grammar } from 'ohm-js';
import type { SlotType } from '../../src/adapters/protocol/decoder-shape.js';
import { inspect } from './ohm-expressions.js';
import { GrammarRefused, placeOf } from './refusal.js';

/**
 * What the generator takes for granted about words, because the decoder gets them already split. A
 * grammar that changes one of these rules would no longer accept what the decoder accepts.
 */
const LEXICAL_RULES: Readonly<Record<string, string>> = {
  word: '((quoted | bare) wordEnd)',
  wordEnd: '(&" " | end)',
  bare: 'bareCharacter+',
  bareCharacter: '("!" | "#".."~" | "\x80".."\xff")',
  quoted: '("\\"" (escape | plain)* "\\"")',
  plain: '(" ".."!" | "#".."[" | "]".."~" | "\x80".."\xff")',
  escape: '(escape_byte | escape_letter)',
  escape_byte: '("\\\\x" hexDigit hexDigit)',
  escape_letter: '("\\\\" ("n" | "r" | "t" | "\\"" | "\\\\"))',
  space: '" "',
};

export function checkLexicalRules(grammar: Grammar): void {
  for (const [name, text] of Object.entries(LEXICAL_RULES)) {
    const rule = grammar.rules[name];
    const found = rule?.body.toString();
    if (found === text) continue;
    const place = rule === undefined ? { line: 1, column: 1 } : placeOf(rule.source);
    throw new GrammarRefused(name, place, `what a word is must stay ${text}, found ${found}`);
  }
}

export type Word =
  | { readonly kind: 'keyword'; readonly word: string; readonly label: string }
  | { readonly kind: 'slot'; readonly type: SlotType; readonly label: string };

const TYPES_BY_RULE: Readonly<Record<string, SlotType>> = {
  key: 'key',
  integer: 'integer',
  double: 'double',
  pattern: 'pattern',
  unixTime: 'unix-time',
};

/** Reads a small-letter rule, which is exactly one word. */
export function readWord(grammar: Grammar, name: string): Word {
  const label = grammar.rules[name]!.description;
  const word = keywordOf(grammar, name);
  if (word !== null) return { kind: 'keyword', word, label: label ?? word };
  let type: SlotType = 'string';
  let isTyped = false;
  const seen = new Set<string>();
  for (let at = name; at !== 'word'; at = madeOf(grammar, at, seen)) {
    const found = TYPES_BY_RULE[at];
    if (found === undefined || isTyped) continue;
    type = found;
    isTyped = true;
  }
  return { kind: 'slot', type, label: label ?? name };
}

/** The word in `caseInsensitive<"WORD"> wordEnd`, in upper case; null for another body. */
function keywordOf(grammar: Grammar, name: string): string | null {
  const rule = grammar.rules[name]!;
  const body = inspect(rule.body);
  if (body.kind !== 'sequence' || body.factors.length !== 2) return null;
  const [first, second] = body.factors.map(inspect);
  if (first!.kind !== 'apply' || first!.rule !== 'caseInsensitive') return null;
  if (second!.kind !== 'apply' || second!.rule !== 'wordEnd') return null;
  const literal = inspect(first!.arguments[0]!);
  const text = literal.kind === 'terminal' ? literal.text : null;
  if (typeof text === 'string' && /^[!#-~]+$/.test(text)) return text.toUpperCase();
  throw new GrammarRefused(
    name,
    placeOf(rule.source),
    'a keyword is printable ASCII without blanks',
  );
}

/** The rule that the slot rule `name` is made of. */
function madeOf(grammar: Grammar, name: string, seen: Set<string>): string {
  const rule = grammar.rules[name]!;
  const body = inspect(rule.body);
  seen.add(name);
  if (body.kind === 'apply' && body.arguments.length === 0 && !seen.has(body.rule))
    return body.rule;
  const form = 'a small-letter rule is caseInsensitive<"WORD"> wordEnd, or a slot made of word';
  throw new GrammarRefused(name, placeOf(rule.source), form);
}
