import { showResp, type RespValue } from '../resp-value.js';

/** What the model says a reply must be: exactly, or as far as it is determined. */
export type Expected =
  | { readonly kind: 'exactly'; readonly shown: string }
  /** An error whose text may go on after this, such as what a syntax error expected instead. */
  | { readonly kind: 'error'; readonly start: string }
  /** A remaining time: how long the machine took must not matter. */
  | { readonly kind: 'about'; readonly value: number; readonly tolerance: number }
  /** Fields of a hash, in whatever order. */
  | {
      readonly kind: 'fields';
      readonly shown: readonly string[];
      /** Words of each. */
      readonly size: number;
      readonly shape: FieldsShape;
    };

/** One behind the other; as pairs of a map or in arrays of their own; or as HSCAN answers all at once. */
export type FieldsShape = 'flat' | 'map' | 'nested' | 'scan';

export const exactly = (shown: string): Expected => ({ kind: 'exactly', shown });
export const error = (start: string): Expected => ({ kind: 'error', start });
export const ok = exactly('+OK');

/** Each as one or two words. */
export function fieldsOf(
  fields: readonly (readonly string[])[],
  shape: FieldsShape = 'flat',
): Expected {
  const shown = fields.map((words) => words.map(shownBulk).join()).sort();
  return { kind: 'fields', shown, size: fields[0]?.length ?? 1, shape };
}

export function integer(value: number | bigint): Expected {
  return exactly(`:${value}`);
}

export function isAsExpected(reply: RespValue, expected: Expected): boolean {
  switch (expected.kind) {
    case 'exactly':
      return shownWhole(reply) === expected.shown;
    case 'error':
      return reply.type === 'error' && reply.text.startsWith(expected.start);
    case 'fields':
      return shownFields(reply, expected)?.join() === expected.shown.join();
    default:
      return (
        reply.type === 'integer' &&
        Math.abs(Number(reply.value) - expected.value) <= expected.tolerance
      );
  }
}

export function showExpected(expected: Expected): string {
  switch (expected.kind) {
    case 'exactly':
      return expected.shown;
    case 'error':
      return `-${expected.start}…`;
    case 'fields':
      return `${expected.shape} {${expected.shown.join('; ')}}`;
    default:
      return `:${expected.value} ± ${expected.tolerance}`;
  }
}

/** Null when the reply is not of the shape. */
function shownFields(
  reply: RespValue,
  { size, shape }: Expected & { kind: 'fields' },
): string[] | null {
  if (reply.type === 'map') return shape === 'map' ? reply.pairs.map(joined).sort() : null;
  if (reply.type !== 'array' || shape === 'map') return null;
  let { items } = reply;
  if (shape === 'nested')
    return items.map((i) => (i.type === 'array' ? joined(i.items) : '')).sort();
  if (shape === 'scan') {
    const [cursor, all] = items;
    if (cursor === undefined || shownWhole(cursor) !== '"0"' || all?.type !== 'array') return null;
    ({ items } = all);
  }
  const found: string[] = [];
  for (let at = 0; at < items.length; at += size) found.push(joined(items.slice(at, at + size)));
  return found.sort();
}

const joined = (items: readonly RespValue[]): string => items.map(shownWhole).join();

/** As `showResp`, but no byte of a string is left out. */
export function shownWhole(reply: RespValue): string {
  if (reply.type === 'bulk') return shownBulk(reply.bytes.toString('latin1'));
  if (reply.type === 'array') return shownArray(reply.items.map(shownWhole));
  return showResp(reply);
}

/** Of latin1 characters. */
export function shownBulk(text: string): string {
  return JSON.stringify(text);
}

export function shownArray(items: readonly string[]): string {
  return `array[${items.join(', ')}]`;
}

export function shownNull(protocol: 2 | 3): string {
  return protocol === 3 ? 'null' : 'null-bulk';
}
