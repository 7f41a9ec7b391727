import type { Grammar, Node, Semantics } from 'ohm-js';
import { inspect, isCapitalised } from '../../grammar/generate/ohm-expressions.js';
import { canonicalLine, tokenOf } from './canonical-line.js';
import type { Tokens } from './canonical-line.js';

/** What Ohm says a line means: told from its parse tree, without the generator's shapes. */
export interface Meaning {
  readonly rule: string;
  readonly keywords: ReadonlySet<string>;
  readonly slots: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

interface Leaf {
  readonly rule: string;
  readonly text: string;
  readonly isRepeated: boolean;
}

export class OhmReference {
  readonly #grammar: Grammar;
  readonly #semantics: Semantics;

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    this.#semantics = grammar.createSemantics();
    this.#semantics.addOperation<Leaf[]>('leaves', {
      _terminal: () => [],
      _iter(...children) {
        const leaves = children.flatMap(leavesOf);
        return this.isOptional() ? leaves : leaves.map((leaf) => ({ ...leaf, isRepeated: true }));
      },
      _nonterminal(...children) {
        if (isCapitalised(this.ctorName)) return children.flatMap(leavesOf);
        return [{ rule: this.ctorName, text: this.sourceString, isRepeated: false }];
      },
    });
    this.#semantics.addOperation<Meaning>('meaning', {
      _nonterminal: (...children) => this.#meaningOf(children[0]!),
    });
  }

  /** Null when Ohm does not accept the tokens' line. */
  read(tokens: Tokens): Meaning | null {
    const match = this.#grammar.match(canonicalLine(tokens), 'Command');
    return match.succeeded() ? (this.#semantics(match)['meaning']() as Meaning) : null;
  }

  #meaningOf(command: Node): Meaning {
    const skipped = this.#leadingWords(command.ctorName);
    const leaves = command.children.slice(skipped).flatMap(leavesOf);
    const keywords = new Set<string>();
    const slots = new Map<string, string>();
    const lists = new Map<string, string[]>();
    for (const { rule, text, isRepeated } of leaves) {
      const token = tokenOf(text);
      if (isKeywordRule(this.#grammar, rule)) {
        if (!isRepeated) keywords.add(rule);
      } else if (isRepeated) {
        lists.set(`${rule}s`, [...(lists.get(`${rule}s`) ?? []), token]);
      } else {
        if (slots.has(rule)) throw new Error(`${rule} twice in ${command.sourceString}`);
        slots.set(rule, token);
      }
    }
    return { rule: command.ctorName, keywords, slots, lists };
  }

  /** How many of the command's parts are its own words: keywords, the first with alternatives. */
  #leadingWords(rule: string): number {
    const body = inspect(this.#grammar.rules[rule]!.body);
    if (body.kind !== 'sequence') return 1;
    const isLeading = body.factors.map((factor, index) => {
      const found = inspect(factor);
      if (found.kind === 'alternatives') return index === 0;
      return found.kind === 'apply' && isKeywordRule(this.#grammar, found.rule);
    });
    const end = isLeading.indexOf(false);
    return end < 0 ? isLeading.length : end;
  }
}

const leavesOf = (node: Node): Leaf[] => node['leaves']() as Leaf[];

export function isKeywordRule(grammar: Grammar, rule: string): boolean {
  return keywordText(grammar, rule) !== null;
}

/** The word of a keyword rule; null for other rules. */
export function keywordText(grammar: Grammar, rule: string): string | null {
  const body = inspect(grammar.rules[rule]!.body);
  const first = body.kind === 'sequence' ? inspect(body.factors[0]!) : body;
  if (first.kind !== 'apply' || first.rule !== 'caseInsensitive') return null;
  const literal = inspect(first.arguments[0]!);
  return literal.kind === 'terminal' ? String(literal.text) : null;
}
