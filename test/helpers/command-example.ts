import { respOf } from './exchanges.js';
import type { MemoryClient } from './memory-server.js';
import { redisCliText } from './redis-cli-text.js';
import { RespParser } from './resp-parser.js';

/** A request of an example and what redis-cli prints for it. */
export interface ExampleStep {
  /** As somebody types it. */
  readonly line: string;
  readonly printed: readonly string[];
}

/** The steps of a documented example, which begins with a line of `> `. */
export function stepsOf(example: readonly string[]): ExampleStep[] {
  const steps: { line: string; printed: string[] }[] = [];
  for (const line of example) {
    if (line.startsWith('> ')) steps.push({ line: line.slice(2), printed: [] });
    else steps.at(-1)!.printed.push(line);
  }
  return steps;
}

/** Whether the lines are those of the example, where `...` stands for anything, alone in a line for any lines. */
export function matchesExample(lines: readonly string[], printed: readonly string[]): boolean {
  const patterns = printed.map((line) => {
    if (line === '...') return '(?:.*\n)*';
    const parts = line.split('...').map((part) => part.replaceAll(/[^\w\s]/g, '\\$&'));
    return `${parts.join('.*')}\n`;
  });
  const text = lines.map((line) => `${line}\n`).join('');
  return new RegExp(`^${patterns.join('')}$`).test(text);
}

/** The words of a line: bare, or between double quotes with escapes. */
export function wordsOfLine(line: string): string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|[^ ]+/g)].map(([whole, quoted]) =>
    quoted === undefined ? whole : unescape(quoted),
  );
}

const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescape(text: string): string {
  return text.replace(/\\x([0-9a-fA-F]{2})|\\(.)/g, (_, hex?: string, letter?: string) =>
    hex === undefined ? (LETTERS[letter!] ?? letter!) : String.fromCharCode(parseInt(hex, 16)),
  );
}

export type Framing = 'line' | 'resp';

/** Sends the line and resolves with the bytes that come back; none when nothing is answered. */
export async function askLine(
  client: MemoryClient,
  line: string,
  framing: Framing,
): Promise<string> {
  const reply = client.ask(framing === 'line' ? `${line}\n` : respOf(wordsOfLine(line)));
  return reply === '' ? client.answerLater() : reply;
}

/** What redis-cli prints for the bytes, line by line, without empty lines at the end. */
export function printedLines(reply: string, line: string): string[] {
  const parser = new RespParser();
  const values = parser.push(Buffer.from(reply, 'latin1'));
  if (parser.pendingBytes > 0) throw new Error(`an incomplete reply to ${line}: ${reply}`);
  const request = wordsOfLine(line);
  const text = values.map((value) => redisCliText(value, request)).join('');
  const lines = text.split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  return lines;
}
