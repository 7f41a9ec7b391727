import type { Shape, SlotType } from '../../src/adapters/protocol/decoder-shape.js';

/** One field of a decoded command. */
export interface Field {
  readonly name: string;
  readonly kind: 'keyword' | 'slot' | 'list';
  /** Of a slot: it may be absent, and is null then. */
  readonly isOptional: boolean;
  readonly type: SlotType | null;
}

/** Told the second of two words that would share a field although both can be present. */
export type OnCollision = (word: Shape, name: string) => never;

/** The fields that `shape` sets, in the order of the words. */
export function fieldsOf(shape: Shape, onCollision: OnCollision): Map<string, Field> {
  switch (shape.kind) {
    case 'keyword':
      return keywordField(shape.field);
    case 'slot':
      return slotField(shape);
    case 'sequence':
      return together(shape.parts, onCollision);
    case 'repeat':
      return together(shape.row, onCollision);
    case 'any-order':
      return optional(together(shape.options, onCollision));
    case 'optional':
      return optional(fieldsOf(shape.body, onCollision));
    case 'choice':
      return oneOf(shape.alternatives, onCollision);
  }
}

function keywordField(name: string | null): Map<string, Field> {
  if (name === null) return new Map();
  return new Map([[name, { name, kind: 'keyword', isOptional: false, type: null }]]);
}

function slotField(slot: Extract<Shape, { kind: 'slot' }>): Map<string, Field> {
  const kind = slot.isRepeated ? 'list' : 'slot';
  const field = { name: slot.field, kind, isOptional: false, type: slot.type } as const;
  return new Map([[slot.field, field]]);
}

function together(shapes: readonly Shape[], onCollision: OnCollision): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const shape of shapes) {
    for (const [name, field] of fieldsOf(shape, onCollision)) {
      if (fields.has(name)) onCollision(shape, name);
      fields.set(name, field);
    }
  }
  return fields;
}

/** Alternatives exclude each other, so the same slot in several is one field. */
function oneOf(alternatives: readonly Shape[], onCollision: OnCollision): Map<string, Field> {
  const each = alternatives.map((alternative) => fieldsOf(alternative, onCollision));
  const fields = new Map<string, Field>();
  for (const [index, some] of each.entries()) {
    for (const [name, field] of some) {
      const before = fields.get(name) ?? field;
      if (before.kind !== field.kind) onCollision(alternatives[index]!, name);
      const isEverywhere = each.every((others) => others.get(name)?.isOptional === false);
      fields.set(name, { ...field, isOptional: !isEverywhere });
    }
  }
  return fields;
}

function optional(fields: Map<string, Field>): Map<string, Field> {
  for (const [name, field] of fields) fields.set(name, { ...field, isOptional: true });
  return fields;
}
