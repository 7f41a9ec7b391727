/** One word of a command: text is sent as UTF-8. */
export type Word = string | Buffer;

const CRLF = Buffer.from('\r\n');
const ESCAPES = new Map([
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x09, '\\t'],
  [0x22, '\\"'],
  [0x5c, '\\\\'],
]);

/** A command as a RESP array of bulk strings. */
export function respRequest(words: readonly Word[]): Buffer {
  const parts: Buffer[] = [Buffer.from(`*${words.length}\r\n`)];
  for (const word of words) {
    const bytes = toBytes(word);
    parts.push(Buffer.from(`$${bytes.length}\r\n`), bytes, CRLF);
  }
  return Buffer.concat(parts);
}

/** A command as a line: what is not plain is quoted and escaped, so every byte gets through. */
export function lineRequest(words: readonly Word[], end: '\n' | '\r\n' = '\n'): Buffer {
  return Buffer.from(words.map(lineWord).join(' ') + end, 'latin1');
}

function lineWord(word: Word): string {
  const bytes = toBytes(word);
  if (/^[\w:.@/*?-]+$/.test(bytes.toString('latin1'))) return bytes.toString('latin1');
  let text = '"';
  for (const byte of bytes) {
    const isPlain = byte >= 0x20 && byte < 0x7f;
    text += ESCAPES.get(byte) ?? (isPlain ? String.fromCharCode(byte) : hexEscape(byte));
  }
  return `${text}"`;
}

function hexEscape(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}

function toBytes(word: Word): Buffer {
  return typeof word === 'string' ? Buffer.from(word) : word;
}
