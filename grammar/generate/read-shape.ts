import type { Grammar, PExpr } from 'ohm-js';
import type { Shape, WordShape } from '../../src/adapters/protocol/decoder-shape.js';
import { AnyOrderRules } from './any-order.js';
import { inspect, isCapitalised, placeOfExpression } from './ohm-expressions.js';
import type { Expression } from './ohm-expressions.js';
import { readWord } from './read-word.js';
import { GrammarRefused } from './refusal.js';
import type { Place } from './refusal.js';

/** What is known where an expression stands. */
interface Scope {
  /** The rule whose body is being read. */
  readonly rule: string;
  /** The rules around it, to tell recursion. */
  readonly around: readonly string[];
  /** What the rule's parameters stand for. */
  readonly bound: readonly Bound[];
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

interface Bound {
  readonly expression: PExpr;
  readonly scope: Scope;
}

type Found<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

/** Turns rules into shapes; remembers where each shape stands in the grammar. */
export class ShapeReader {
  readonly #grammar: Grammar;
  readonly #anyOrder: AnyOrderRules;
  readonly #places = new Map<Shape, Place>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    this.#anyOrder = new AnyOrderRules(grammar);
  }

  /** The shape of a capitalised rule without parameters. */
  readRule(rule: string): Shape {
    const scope = { rule, around: [rule], bound: [], isOptional: false, isRepeated: false };
    return this.#read(this.#grammar.rules[rule]!.body, scope);
  }

  placeOf(shape: Shape): Place {
    return this.#places.get(shape) ?? { line: 1, column: 1 };
  }

  #read(expression: PExpr, scope: Scope): Shape {
    const found = inspect(expression);
    const shape = this.#shapeOf(expression, found, scope);
    if (!this.#places.has(shape)) {
      this.#places.set(shape, placeOfExpression(this.#grammar, scope.rule, expression));
    }
    return shape;
  }

  #shapeOf(expression: PExpr, found: Expression, scope: Scope): Shape {
    switch (found.kind) {
      case 'parameter':
        return this.#readBound(scope.bound[found.index]!, scope);
      case 'apply':
        return this.#readApply(expression, found, scope);
      case 'sequence':
        return this.#readSequence(found, scope);
      case 'alternatives':
        return this.#readAlternatives(found, scope);
      case 'optional':
        return { kind: 'optional', body: this.#read(found.body, { ...scope, isOptional: true }) };
      case 'repeat':
        return this.#readRepeat(found, scope);
      default:
        throw this.#refuse(
          expression,
          scope,
          'only words, rules, ?, *, +, | and sequences compile',
        );
    }
  }

  #readBound(bound: Bound, scope: Scope): Shape {
    const { isOptional, isRepeated } = scope;
    return this.#read(bound.expression, { ...bound.scope, isOptional, isRepeated });
  }

  #readSequence(found: Found<'sequence'>, scope: Scope): Shape {
    const parts = found.factors.map((factor) => this.#read(factor, scope));
    return { kind: 'sequence', parts: parts.flatMap(partsOf) };
  }

  #readAlternatives(found: Found<'alternatives'>, scope: Scope): Shape {
    const inner = { ...scope, isOptional: true };
    const alternatives = found.terms.map((term) => this.#read(term, inner));
    return { kind: 'choice', name: scope.rule, alternatives };
  }

  #readRepeat(found: Found<'repeat'>, scope: Scope): Shape {
    const body = this.#read(found.body, { ...scope, isRepeated: true });
    const row = partsOf(body).map((part): WordShape => {
      if (part.kind === 'keyword' || part.kind === 'slot') return part;
      throw this.#refuse(found.body, scope, 'a repetition is a row of words, each always there');
    });
    if (!row.some((word) => word.kind === 'slot')) {
      throw this.#refuse(found.body, scope, 'a repetition without a slot tells nothing');
    }
    return { kind: 'repeat', timesMin: found.timesMin, row };
  }

  #readApply(expression: PExpr, found: Found<'apply'>, scope: Scope): Shape {
    if (!isCapitalised(found.rule)) return this.#readWord(expression, found, scope);
    if (scope.around.includes(found.rule)) {
      throw this.#refuse(expression, scope, `recursion through ${found.rule} does not compile`);
    }
    if (this.#anyOrder.has(found.rule)) {
      const inner = { ...scope, isOptional: true };
      return {
        kind: 'any-order',
        options: found.arguments.map((option) => this.#read(option, inner)),
      };
    }
    const around = [...scope.around, found.rule];
    const bound = found.arguments.map((argument) => ({ expression: argument, scope }));
    const { isOptional, isRepeated } = scope;
    const inner = { rule: found.rule, around, bound, isOptional, isRepeated };
    return this.#read(this.#grammar.rules[found.rule]!.body, inner);
  }

  #readWord(expression: PExpr, found: Found<'apply'>, scope: Scope): Shape {
    const name = found.rule;
    if (found.arguments.length > 0) {
      throw this.#refuse(
        expression,
        scope,
        `${name} needs a small-letter rule of its own around it`,
      );
    }
    const word = readWord(this.#grammar, name);
    const { isOptional, isRepeated } = scope;
    if (word.kind === 'keyword') {
      return { ...word, field: isOptional && !isRepeated ? name : null };
    }
    return { ...word, name, field: isRepeated ? `${name}s` : name, isRepeated };
  }

  #refuse(expression: PExpr, scope: Scope, reason: string): GrammarRefused {
    const place = placeOfExpression(this.#grammar, scope.rule, expression);
    return new GrammarRefused(scope.rule, place, reason);
  }
}

/** A sequence inside a sequence is one sequence. */
export function partsOf(shape: Shape): readonly Shape[] {
  return shape.kind === 'sequence' ? shape.parts : [shape];
}
