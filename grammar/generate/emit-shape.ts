import type {
  AnyOrderShape,
  ChoiceShape,
  RepeatShape,
  Shape,
} from '../../src/adapters/protocol/decoder-shape.js';
import { fieldsOf } from './fields.js';
import type { Field } from './fields.js';
import type { KeywordFunctions } from './keyword-functions.js';
import type { SourceText } from './source-text.js';

/** The variables that hold where a field's words are until the whole command has matched. */
export const slotVariable = (name: string): string => `${name}At`;
export const keywordVariable = (name: string): string => `${name}Found`;
export const listVariables = (name: string): { first: string; stride: string; count: string } => ({
  first: `${name}First`,
  stride: `${name}Stride`,
  count: `${name}Count`,
});

/** The variables of `field` as they are while its words are absent. */
export function absent(field: Field): string[] {
  if (field.kind === 'keyword') return [`${keywordVariable(field.name)} = false`];
  if (field.kind === 'slot') return [`${slotVariable(field.name)} = -1`];
  const { first, stride, count } = listVariables(field.name);
  return [`${first} = 0`, `${stride} = 1`, `${count} = 0`];
}

/**
 * Writes statements that match one command's shape. `at` is the next word; a shape that does not
 * match runs the statement `fail`. Where Ohm would go back, so do `at` and the fields.
 */
export class ShapeEmitter {
  readonly #source: SourceText;
  readonly #keywords: KeywordFunctions;
  #labels = 0;

  constructor(source: SourceText, keywords: KeywordFunctions) {
    this.#source = source;
    this.#keywords = keywords;
  }

  emit(shape: Shape, fail: string): void {
    switch (shape.kind) {
      case 'keyword':
        this.#source.line(`if (!${this.#keywords.test(shape.word, 'at')}) ${fail}`);
        this.#source.line('at++;');
        if (shape.field !== null) this.#source.line(`${keywordVariable(shape.field)} = true;`);
        return;
      case 'slot':
        this.#source.line(`if (at >= count) ${fail}`);
        this.#source.line(`${slotVariable(shape.field)} = at++;`);
        return;
      case 'sequence':
        for (const part of shape.parts) this.emit(part, fail);
        return;
      case 'choice':
        return this.#emitChoice(shape, fail);
      case 'optional':
        return this.#emitOptional(shape.body);
      case 'repeat':
        return this.#emitRepeat(shape, fail);
      case 'any-order':
        return this.#emitAnyOrder(shape, fail);
    }
  }

  #emitOptional(body: Shape): void {
    if (body.kind === 'slot') {
      return this.#source.line(`if (at < count) ${slotVariable(body.field)} = at++;`);
    }
    if (body.kind === 'any-order') return this.#emitAnyOrder(body, null);
    const end = this.#label('optional');
    this.#source.block(`${end}:`, () => this.#attempt(body, `break ${end};`));
  }

  #emitChoice(shape: ChoiceShape, fail: string): void {
    const end = this.#label('choice');
    this.#source.block(`${end}:`, () => {
      for (const alternative of shape.alternatives.slice(0, -1)) {
        this.#attempt(alternative, `break ${end};`);
      }
      this.emit(shape.alternatives.at(-1)!, fail);
    });
  }

  /** Runs `matched` when the shape matches; otherwise goes on behind, with everything as before. */
  #attempt(shape: Shape, matched: string): void {
    const label = this.#label('attempt');
    const from = `from${this.#labels}`;
    this.#source.line(`const ${from} = at;`);
    this.#source.block(`${label}:`, () => {
      this.emit(shape, `break ${label};`);
      this.#source.line(matched);
    });
    this.#source.line(`at = ${from};`);
    this.#reset(shape);
  }

  #emitAnyOrder(shape: AnyOrderShape, fail: string | null): void {
    const loop = this.#label('order');
    const seen = `seen${this.#labels}`;
    this.#source.line(`let ${seen} = 0;`);
    this.#source.block(`${loop}: while (at < count)`, () => {
      for (const [index, option] of shape.options.entries()) {
        const bit = 2 ** index;
        this.#source.block(`if ((${seen} & ${bit}) === 0)`, () => {
          this.#attempt(option, `${seen} |= ${bit}; continue ${loop};`);
        });
      }
      this.#source.line('break;');
    });
    if (fail !== null) this.#source.line(`if (${seen} === 0) ${fail}`);
  }

  #emitRepeat(shape: RepeatShape, fail: string): void {
    const width = shape.row.length;
    const first = this.#label('first');
    const times = `times${this.#labels}`;
    this.#source.line(`const ${first} = at;`);
    if (shape.row.every((word) => word.kind === 'slot')) {
      const all = width === 1 ? 'count - at' : `Math.trunc((count - at) / ${width})`;
      this.#source.line(`const ${times} = ${all};`);
      this.#source.line(`at += ${width === 1 ? times : `${times} * ${width}`};`);
    } else {
      this.#emitRows(shape, times);
    }
    if (shape.timesMin === 1) this.#source.line(`if (${times} === 0) ${fail}`);
    for (const [offset, word] of shape.row.entries()) {
      if (word.kind !== 'slot') continue;
      const list = listVariables(word.field);
      this.#source.line(`${list.first} = ${first} + ${offset};`);
      this.#source.line(`${list.stride} = ${width};`);
      this.#source.line(`${list.count} = ${times};`);
    }
  }

  /** Rows with keywords in them, one at a time. */
  #emitRows(shape: RepeatShape, times: string): void {
    const width = shape.row.length;
    this.#source.line(`let ${times} = 0;`);
    this.#source.block(`while (at + ${width} <= count)`, () => {
      for (const [offset, word] of shape.row.entries()) {
        if (word.kind === 'slot') continue;
        this.#source.line(`if (!${this.#keywords.test(word.word, `at + ${offset}`)}) break;`);
      }
      this.#source.line(`at += ${width};`);
      this.#source.line(`${times}++;`);
    });
  }

  #reset(shape: Shape): void {
    const fields = fieldsOf(shape, (_, name) => {
      throw new Error(`field ${name} is set twice in a shape that was checked`);
    });
    const assignments = [...fields.values()].flatMap(absent);
    if (assignments.length > 0) this.#source.line(`${assignments.join('; ')};`);
  }

  #label(name: string): string {
    this.#labels++;
    return `${name}${this.#labels}`;
  }
}
