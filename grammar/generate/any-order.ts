import type { Grammar, PExpr } from 'ohm-js';
import { inspect } from './ohm-expressions.js';

/**
 * Whether the rule says "the arguments in any order, each at most once", as
 * `AnyOrder3<a, b, c> = a AnyOrder2<b, c>? -- a | b AnyOrder2<a, c>? -- b | c AnyOrder2<a, b>? -- c`
 * does. It is told by the body and not by the name. Because the options that are left keep their
 * order, it accepts what a loop does that tries the unseen options from the first.
 */
export function isAnyOrder(grammar: Grammar, rule: string): boolean {
  const { body, formals } = grammar.rules[rule]!;
  const expression = inspect(body);
  if (expression.kind !== 'alternatives' || formals.length < 2) return false;
  if (expression.terms.length !== formals.length) return false;
  const options = formals.map((_, index) => index);
  return expression.terms.every((term, index) => {
    const others = options.filter((option) => option !== index);
    return beginsWith(grammar, term, { bound: options, option: index, others });
  });
}

interface Alternative {
  /** The option that each parameter stands for. */
  readonly bound: readonly number[];
  readonly option: number;
  /** The options left, in order. */
  readonly others: readonly number[];
}

function beginsWith(grammar: Grammar, term: PExpr, alternative: Alternative): boolean {
  const expression = inspect(term);
  if (expression.kind === 'apply') {
    const bound = expression.arguments.map((argument) => optionOf(argument, alternative.bound));
    const rule = grammar.rules[expression.rule]!;
    if (bound.length === 0 || inspect(rule.body).kind !== 'sequence') return false;
    return beginsWith(grammar, rule.body, { ...alternative, bound });
  }
  if (expression.kind !== 'sequence' || expression.factors.length !== 2) return false;
  const [first, second] = expression.factors;
  if (optionOf(first!, alternative.bound) !== alternative.option) return false;
  const rest = inspect(second!);
  return rest.kind === 'optional' && takesOthers(grammar, rest.body, alternative);
}

function takesOthers(grammar: Grammar, body: PExpr, alternative: Alternative): boolean {
  const { bound, others } = alternative;
  if (others.length === 1) return optionOf(body, bound) === others[0];
  const expression = inspect(body);
  if (expression.kind !== 'apply' || expression.arguments.length !== others.length) return false;
  const isInOrder = expression.arguments.every(
    (argument, index) => optionOf(argument, bound) === others[index],
  );
  return isInOrder && isAnyOrder(grammar, expression.rule);
}

/** -1 when the expression is no parameter. */
function optionOf(expression: PExpr, bound: readonly number[]): number {
  const parameter = inspect(expression);
  return parameter.kind === 'parameter' ? bound[parameter.index]! : -1;
}
