import type { RespValue } from '../helpers/resp-value.js';

/** A reply as text, whole and unambiguous: equal texts are equal replies. */
export function textOf(value: RespValue): string {
  switch (value.type) {
    case 'status':
      return `+${value.text}`;
    case 'error':
      return `-${value.text}`;
    case 'integer':
      return `:${value.value}`;
    case 'bulk':
      return JSON.stringify(value.bytes.toString('latin1'));
    case 'verbatim':
      return `=${value.format}:${JSON.stringify(value.bytes.toString('latin1'))}`;
    case 'boolean':
      return value.value ? '#t' : '#f';
    case 'double':
      return `,${value.text}`;
    case 'big-number':
      return `(${value.value}`;
    case 'array':
    case 'set':
    case 'push':
      return `${value.type}[${value.items.map(textOf).join(', ')}]`;
    case 'map':
    case 'attribute':
      return `${value.type}{${value.pairs.map(pairText).join(', ')}}`;
    default:
      return value.type;
  }
}

function pairText([key, value]: readonly [RespValue, RespValue]): string {
  return `${textOf(key)} => ${textOf(value)}`;
}

export function isError(value: RespValue): boolean {
  return value.type === 'error';
}

/** Elements of an array, set or push; none for another type. */
export function elementsOf(value: RespValue): readonly RespValue[] {
  return 'items' in value ? value.items : [];
}

/** What RESP3 sends as a map, and RESP2 as an array of keys and values. */
export function pairsOf(value: RespValue): readonly (readonly [RespValue, RespValue])[] {
  if ('pairs' in value) return value.pairs;
  const items = elementsOf(value);
  return Array.from(
    { length: Math.ceil(items.length / 2) },
    (_, at) => [items[2 * at]!, items[2 * at + 1] ?? { type: 'null' }] as const,
  );
}

/** The latin1 characters of a bulk string; null for another type. */
export function charactersOf(value: RespValue | undefined): string | null {
  return value?.type === 'bulk' || value?.type === 'verbatim'
    ? value.bytes.toString('latin1')
    : null;
}
