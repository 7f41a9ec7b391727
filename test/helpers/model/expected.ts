import { showResp, type RespValue } from '../resp-value.js';

/** What the model says a reply must be: exactly, or as far as it is determined. */
export type Expected =
  | { readonly kind: 'exactly'; readonly shown: string }
  /** An error whose text may go on after this, such as what a syntax error expected instead. */
  | { readonly kind: 'error'; readonly start: string }
  /** A remaining time: how long the machine took must not matter. */
  | { readonly kind: 'about'; readonly value: number; readonly tolerance: number };

export const exactly = (shown: string): Expected => ({ kind: 'exactly', shown });
export const error = (start: string): Expected => ({ kind: 'error', start });
export const ok = exactly('+OK');

export function integer(value: number | bigint): Expected {
  return exactly(`:${value}`);
}

export function isAsExpected(reply: RespValue, expected: Expected): boolean {
  switch (expected.kind) {
    case 'exactly':
      return shownWhole(reply) === expected.shown;
    case 'error':
      return reply.type === 'error' && reply.text.startsWith(expected.start);
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
    default:
      return `:${expected.value} ± ${expected.tolerance}`;
  }
}

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
