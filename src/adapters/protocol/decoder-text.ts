import { ByteView } from '../../domain/bytes.js';
import type { Words } from '../../domain/words.js';

/** Redis prints no more of an unknown word. */
export const UNKNOWN_WORD_BYTES_MAX = 128;
/** Enough to recognise a word; a value may be a secret, or megabytes. */
export const PRINTED_WORD_BYTES_MAX = 64;
/** No keyword of the grammar is as long. */
const KEYWORD_BYTES_MAX = 64;

const NUL = 0;
const CR = 13;
const LF = 10;

/** As Redis prints it: a C string, so up to the first NUL, with blanks for CR and LF. */
export function textAsRedis(words: Words, index: number, bytesMax: number): string {
  const view = words.view(index);
  const most = Math.min(view.end, view.start + bytesMax);
  let end = view.start;
  let hasLineEnd = false;
  for (; end < most; end++) {
    const byte = view.bytes[end]!;
    if (byte === NUL) break;
    hasLineEnd ||= byte === CR || byte === LF;
  }
  const text = new ByteView(view.bytes, view.start, end).toLatin1();
  return hasLineEnd ? text.replaceAll(/[\r\n]/g, ' ') : text;
}

/** In lower case; null when it is longer than any keyword could be. */
export function foldedText(words: Words, index: number): string | null {
  const view = words.view(index);
  return view.length > KEYWORD_BYTES_MAX ? null : view.toLatin1().toLowerCase();
}

/** Between quotes and in printable ASCII, cut where it gets long. */
export function quotedText(view: ByteView): string {
  let text = '';
  for (let at = view.start; at < view.end; at++) {
    const next = escaped(view.bytes[at]!);
    if (text.length + next.length > PRINTED_WORD_BYTES_MAX) return `"${text}..."`;
    text += next;
  }
  return `"${text}"`;
}

const ESCAPES: ReadonlyMap<number, string> = new Map([
  [LF, '\\n'],
  [CR, '\\r'],
  [9, '\\t'],
  [34, '\\"'],
  [92, '\\\\'],
]);

function escaped(byte: number): string {
  const short = ESCAPES.get(byte);
  if (short !== undefined) return short;
  const isPrintable = byte >= 0x20 && byte < 0x7f;
  return isPrintable ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
}
