import { pexprs } from 'ohm-js';
import type { Grammar, Interval, PExpr } from 'ohm-js';
import { placeOf } from './refusal.js';
import type { Place } from './refusal.js';

/** Ohm's parsing expression one level deep, with the fields that its typings leave out. */
export type Expression =
  | { readonly kind: 'terminal'; readonly text: unknown }
  | { readonly kind: 'parameter'; readonly index: number }
  | { readonly kind: 'alternatives'; readonly terms: readonly PExpr[] }
  | { readonly kind: 'sequence'; readonly factors: readonly PExpr[] }
  | { readonly kind: 'optional'; readonly body: PExpr }
  | { readonly kind: 'repeat'; readonly body: PExpr; readonly timesMin: 0 | 1 }
  | { readonly kind: 'apply'; readonly rule: string; readonly arguments: readonly PExpr[] }
  | { readonly kind: 'other' };

interface UntypedFields {
  readonly obj: unknown;
  readonly index: number;
  readonly expr: PExpr;
  readonly ruleName: string;
  readonly args: readonly PExpr[];
  /** Lost when Ohm has substituted parameters. */
  readonly source?: Interval;
}

const fieldsOf = (expression: PExpr): UntypedFields => expression as PExpr & UntypedFields;

export function inspect(expression: PExpr): Expression {
  const fields = fieldsOf(expression);
  if (expression instanceof pexprs.Terminal) return { kind: 'terminal', text: fields.obj };
  if (expression instanceof pexprs.Param) return { kind: 'parameter', index: fields.index };
  if (expression instanceof pexprs.Alt) return { kind: 'alternatives', terms: expression.terms };
  if (expression instanceof pexprs.Seq) return { kind: 'sequence', factors: expression.factors };
  if (expression instanceof pexprs.Opt) return { kind: 'optional', body: fields.expr };
  if (expression instanceof pexprs.Star) return { kind: 'repeat', body: fields.expr, timesMin: 0 };
  if (expression instanceof pexprs.Plus) return { kind: 'repeat', body: fields.expr, timesMin: 1 };
  if (expression instanceof pexprs.Apply) {
    return { kind: 'apply', rule: fields.ruleName, arguments: fields.args };
  }
  return { kind: 'other' };
}

export function placeOfExpression(grammar: Grammar, rule: string, expression: PExpr): Place {
  return placeOf(fieldsOf(expression).source ?? grammar.rules[rule]!.source);
}

/** Ohm's own distinction: capitalised rules skip blanks between their parts. */
export const isCapitalised = (rule: string): boolean => rule[0] !== rule[0]!.toLowerCase();
