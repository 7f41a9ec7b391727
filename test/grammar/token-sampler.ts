import type { Grammar, PExpr } from 'ohm-js';
import { inspect, isCapitalised } from '../../grammar/generate/ohm-expressions.js';
import type { Tokens } from './canonical-line.js';
import { keywordText } from './ohm-reference.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';

interface Bound {
  readonly expression: PExpr;
  readonly bound: readonly Bound[];
}

/** Draws token arrays from a grammar by walking its expressions, and spoils two of three. */
export class TokenSampler {
  readonly #grammar: Grammar;
  readonly #random: SeededRandom;
  readonly #keywords: readonly string[];
  /** Every command as often as its rule has words, so that each option comes up. */
  readonly #commands: readonly PExpr[];

  constructor(grammar: Grammar, random: SeededRandom) {
    this.#grammar = grammar;
    this.#random = random;
    const rules = Object.keys(grammar.rules).filter((rule) => !isCapitalised(rule));
    this.#keywords = rules.flatMap((rule) => keywordText(grammar, rule) ?? []);
    this.#commands = flattened([grammar.rules['Command']!.body]).flatMap((command) => {
      return Array.from({ length: this.#countWords(command) }, () => command);
    });
  }

  sample(): Tokens {
    const command = this.#random.pick(this.#commands);
    const tokens = this.#draw(command, []).map((token) => this.#recased(token));
    if (this.#random.chance(0.35)) return tokens;
    const mutations = 1 + this.#random.below(3);
    let mutated: Tokens = tokens;
    for (let count = 0; count < mutations; count++) mutated = this.#mutate(mutated);
    return mutated.length === 0 ? tokens : mutated;
  }

  /** A right one of this command. */
  sampleOf(rule: string): Tokens {
    return this.#drawRule(rule, [], []).map((token) => this.#recased(token));
  }

  #countWords(expression: PExpr): number {
    const sum = (parts: readonly PExpr[]): number =>
      parts.reduce((count, part) => count + this.#countWords(part), 0);
    const found = inspect(expression);
    switch (found.kind) {
      case 'alternatives':
        return sum(found.terms);
      case 'sequence':
        return sum(found.factors);
      case 'optional':
      case 'repeat':
        return this.#countWords(found.body);
      case 'apply':
        if (!isCapitalised(found.rule)) return 1;
        if (found.arguments.length > 0) return sum(found.arguments);
        return this.#countWords(this.#grammar.rules[found.rule]!.body);
      default:
        return 0;
    }
  }

  #draw(expression: PExpr, bound: readonly Bound[]): string[] {
    const found = inspect(expression);
    switch (found.kind) {
      case 'alternatives':
        return this.#draw(this.#random.pick(flattened(found.terms)), bound);
      case 'sequence':
        return found.factors.flatMap((factor) => this.#draw(factor, bound));
      case 'optional':
        return this.#random.chance(0.6) ? this.#draw(found.body, bound) : [];
      case 'repeat':
        return this.#drawRows(found.body, bound, found.timesMin);
      case 'parameter': {
        const argument = bound[found.index]!;
        return this.#draw(argument.expression, argument.bound);
      }
      case 'apply':
        return this.#drawRule(found.rule, found.arguments, bound);
      default:
        throw new Error(`cannot draw ${expression.toString()}`);
    }
  }

  #drawRows(body: PExpr, bound: readonly Bound[], timesMin: number): string[] {
    const rows: string[] = [];
    const times = timesMin + this.#random.below(4);
    for (let row = 0; row < times; row++) rows.push(...this.#draw(body, bound));
    return rows;
  }

  #drawRule(rule: string, args: readonly PExpr[], bound: readonly Bound[]): string[] {
    if (isCapitalised(rule)) {
      const inner = args.map((expression) => ({ expression, bound }));
      return this.#draw(this.#grammar.rules[rule]!.body, inner);
    }
    return [keywordText(this.#grammar, rule) ?? this.#value()];
  }

  /** What a slot takes is any word: also an empty one, bytes, and one that looks like a keyword. */
  #value(): string {
    const kind = this.#random.below(10);
    if (kind === 0) return '';
    if (kind === 1) return this.#random.pick(this.#keywords);
    if (kind === 2) return this.#bytes();
    if (kind === 3) return this.#random.pick(['"', '\\', ' ', '\\x41', 'a"b', "'", '\r\n', '\0']);
    return String(this.#random.below(1000));
  }

  #bytes(): string {
    const length = 1 + this.#random.below(6);
    const codes = Array.from({ length }, () => this.#random.below(256));
    return String.fromCharCode(...codes);
  }

  #recased(token: string): string {
    const kind = this.#random.below(4);
    if (kind === 0) return token.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (kind > 1) return token;
    return token.replace(/[A-Za-z]/g, (letter) => {
      return this.#random.chance(0.5) ? letter.toLowerCase() : letter.toUpperCase();
    });
  }

  #mutate(tokens: Tokens): Tokens {
    const at = this.#random.below(tokens.length + 1);
    const word = this.#random.chance(0.5) ? this.#random.pick(this.#keywords) : this.#value();
    switch (this.#random.below(7)) {
      case 0:
        return tokens.toSpliced(at, 1);
      case 1:
        return tokens.toSpliced(at, 0, word);
      case 2:
        return this.#swapped(tokens);
      case 3:
        return this.#repeated(tokens);
      case 4:
        return at < tokens.length ? tokens.with(at, word) : [...tokens, word];
      case 5:
        return at < tokens.length ? tokens.with(at, this.#nearly(tokens[at]!)) : tokens;
      default:
        return tokens.slice(0, at);
    }
  }

  #swapped(tokens: Tokens): Tokens {
    if (tokens.length < 2) return tokens;
    const a = this.#random.below(tokens.length);
    const b = this.#random.below(tokens.length);
    return tokens.with(a, tokens[b]!).with(b, tokens[a]!);
  }

  /** An option a second time. */
  #repeated(tokens: Tokens): Tokens {
    const from = this.#random.below(tokens.length);
    const part = tokens.slice(from, from + 1 + this.#random.below(2));
    return tokens.toSpliced(this.#random.below(tokens.length + 1), 0, ...part);
  }

  /** One bit away: catches a comparison that folds more than letters. */
  #nearly(token: string): string {
    if (token === '') return ' ';
    const at = this.#random.below(token.length);
    const bit = this.#random.chance(0.5) ? 0x20 : 1 << this.#random.below(8);
    const code = token.charCodeAt(at) ^ bit;
    return token.slice(0, at) + String.fromCharCode(code) + token.slice(at + 1);
  }
}

/** `+=` nests alternatives; drawing from the flat list gives every command the same chance. */
function flattened(terms: readonly PExpr[]): PExpr[] {
  return terms.flatMap((term) => {
    const found = inspect(term);
    return found.kind === 'alternatives' ? flattened(found.terms) : [term];
  });
}
