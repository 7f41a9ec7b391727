import type { Grammar, PExpr } from 'ohm-js';
import { inspect } from './ohm-expressions.js';

interface Alternative {
  /** The option that each parameter stands for. */
  readonly bound: readonly number[];
  readonly option: number;
  /** The options left, in order. */
  readonly others: readonly number[];
}

/**
 * The rules that say "the arguments in any order, each at most once", such as AnyOrder3. They are
 * told by their bodies and not by their names. Because the options that are left keep their order,
 * such a rule accepts what a loop does that tries the unseen options from the first.
 */
export class AnyOrderRules {
  readonly #grammar: Grammar;
  /** Without it the work would grow with the factorial of the options. */
  readonly #known = new Map<string, boolean>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  has(rule: string): boolean {
    const known = this.#known.get(rule);
    if (known !== undefined) return known;
    // What a rule that applies itself has to find meanwhile.
    this.#known.set(rule, false);
    const isOne = this.#isAnyOrder(rule);
    this.#known.set(rule, isOne);
    return isOne;
  }

  #isAnyOrder(rule: string): boolean {
    const { body, formals } = this.#grammar.rules[rule]!;
    const expression = inspect(body);
    if (expression.kind !== 'alternatives' || formals.length < 2) return false;
    if (expression.terms.length !== formals.length) return false;
    const options = formals.map((_, index) => index);
    return expression.terms.every((term, index) => {
      const others = options.filter((option) => option !== index);
      return this.#beginsWith(term, { bound: options, option: index, others });
    });
  }

  #beginsWith(term: PExpr, alternative: Alternative): boolean {
    const expression = inspect(term);
    if (expression.kind === 'apply') {
      const bound = expression.arguments.map((argument) => optionOf(argument, alternative.bound));
      const { body } = this.#grammar.rules[expression.rule]!;
      if (bound.length === 0 || inspect(body).kind !== 'sequence') return false;
      return this.#beginsWith(body, { ...alternative, bound });
    }
    if (expression.kind !== 'sequence' || expression.factors.length !== 2) return false;
    const [first, second] = expression.factors;
    if (optionOf(first!, alternative.bound) !== alternative.option) return false;
    const rest = inspect(second!);
    return rest.kind === 'optional' && this.#takesOthers(rest.body, alternative);
  }

  #takesOthers(body: PExpr, { bound, others }: Alternative): boolean {
    if (others.length === 1) return optionOf(body, bound) === others[0];
    const expression = inspect(body);
    if (expression.kind !== 'apply' || expression.arguments.length !== others.length) return false;
    const isInOrder = expression.arguments.every(
      (argument, index) => optionOf(argument, bound) === others[index],
    );
    return isInOrder && this.has(expression.rule);
  }
}

/** -1 when the expression is no parameter. */
function optionOf(expression: PExpr, bound: readonly number[]): number {
  const parameter = inspect(expression);
  return parameter.kind === 'parameter' ? bound[parameter.index]! : -1;
}
