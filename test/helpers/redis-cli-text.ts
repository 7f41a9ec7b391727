import { showResp, type RespValue } from './resp-value.js';

/**
 * What redis-cli 7.0 prints for a reply to these words when its output is a terminal, or with
 * `--no-raw`; latin1, with its line ends. Written after cliFormatReplyTTY of its redis-cli.c.
 */
export function redisCliText(value: RespValue, request: readonly string[]): string {
  const isText = value.type === 'bulk' || value.type === 'verbatim';
  if (isText && isForPeople(request)) return value.bytes.toString('latin1');
  return format(value, '');
}

/** Whose text redis-cli prints as it is. */
const FOR_PEOPLE = [
  'info',
  'lolwut',
  'client list',
  'client info',
  'cluster nodes',
  'cluster info',
  'latency doctor',
  'latency graph',
  'memory doctor',
  'memory malloc-stats',
];

function isForPeople(request: readonly string[]): boolean {
  const words = `${request.join(' ').toLowerCase()} `;
  return FOR_PEOPLE.some((command) => words.startsWith(`${command} `));
}

/** `prefix` stands before every line but the first one. */
function format(value: RespValue, prefix: string): string {
  switch (value.type) {
    case 'status':
      return `${value.text}\n`;
    case 'error':
      return `(error) ${value.text}\n`;
    case 'integer':
      return `(integer) ${value.value}\n`;
    case 'double':
      return `(double) ${value.text}\n`;
    case 'bulk':
      return `${quote(value.bytes)}\n`;
    case 'verbatim':
      return `${value.bytes.toString('latin1')}\n`;
    case 'boolean':
      return `(${value.value})\n`;
    case 'null':
    case 'null-bulk':
    case 'null-array':
      return '(nil)\n';
    case 'map':
      return list(
        'hash',
        value.pairs.map(([key, field]) => [key, field]),
        prefix,
      );
    case 'array':
    case 'set':
    case 'push':
      return list(
        value.type,
        value.items.map((item) => [item]),
        prefix,
      );
    default:
      throw new TypeError(`redis-cli has no form for ${showResp(value)}`);
  }
}

const MARKS: Readonly<Record<string, string>> = { set: '~', hash: '#' };

/** A row is an item, or the two of a pair. */
function list(kind: string, rows: readonly (readonly RespValue[])[], prefix: string): string {
  if (rows.length === 0) return `(empty ${kind})\n`;
  const digits = String(rows.length).length;
  const inner = prefix + ' '.repeat(digits + 2);
  const lines = rows.map((row, at) => {
    const number = String(at + 1).padStart(digits);
    const texts = row.map((item, column) => {
      const isBelow = column === 1 && hasLines(item);
      return `${isBelow ? `\n${inner}` : ''}${format(item, inner).slice(0, -1)}`;
    });
    return `${at === 0 ? '' : prefix}${number}${MARKS[kind] ?? ')'} ${texts.join(' => ')}\n`;
  });
  return lines.join('');
}

/** A value of a pair that begins in a line of its own: it holds more than one, at whatever depth. */
function hasLines(value: RespValue): boolean {
  const parts = 'items' in value ? value.items : 'pairs' in value ? value.pairs : [];
  const [first] = parts;
  if (first === undefined || parts.length > 1) return parts.length > 1;
  return hasLines('type' in first ? first : first[1]);
}

const LETTERS: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\u0007': '\\a',
  '\b': '\\b',
};

function quote(bytes: Buffer): string {
  const shown = bytes.toString('latin1').replace(/[^ !#-[\]-~]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(2, '0');
    return LETTERS[character] ?? `\\x${code}`;
  });
  return `"${shown}"`;
}
