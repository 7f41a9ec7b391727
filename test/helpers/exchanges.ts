import type { ExecutionContext } from 'ava';
import { MemoryServer, type MemoryServerOptions } from './memory-server.js';

export type Step =
  /** The words of a request, and the reply's exact bytes. */
  | readonly [words: readonly string[], reply: string]
  /** Lets time pass. */
  | { readonly advanceMs: number };

/** `SET a "b c"` as words: split at blanks; for words with blanks give an array instead. */
export const words = (line: string): string[] => line.split(' ');

/**
 * Runs the steps on a new server for each framing, whole and byte by byte. Requests and replies are
 * latin1, a byte a character. Asserts each reply.
 */
export async function exchange(
  t: ExecutionContext,
  steps: readonly (Step | readonly [line: string, reply: string])[],
  options: MemoryServerOptions = {},
): Promise<void> {
  for (const [framing, encode] of Object.entries({ resp: respOf, line: lineOf })) {
    for (const pieceBytes of [Infinity, 1]) {
      const server = await MemoryServer.start(options);
      const client = server.connect();
      for (const step of steps) {
        if ('advanceMs' in step) {
          server.timers.advance(step.advanceMs);
          client.settle();
          continue;
        }
        const [request, reply] = step;
        const asked = typeof request === 'string' ? words(request) : request;
        let received = client.ask(encode(asked), pieceBytes);
        if (received === '' && reply !== '') received = await client.answerLater();
        t.is(
          received,
          reply,
          `${asked.join(' ')} (${framing}, ${pieceBytes === 1 ? 'byte by byte' : 'whole'})`,
        );
      }
    }
  }
}

/** A RESP array of bulk strings. */
export function respOf(request: readonly string[]): string {
  const bulks = request.map((word) => `$${word.length}\r\n${word}\r\n`);
  return `*${request.length}\r\n${bulks.join('')}`;
}

/** A line with every word quoted, so that any byte goes through. */
export function lineOf(request: readonly string[]): string {
  return `${request.map(quote).join(' ')}\n`;
}

function quote(word: string): string {
  // All but printable ASCII, the quote and the backslash.
  const escaped = word.replaceAll(
    /[^ !#-[\]-~]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `"${escaped}"`;
}

export const OK = '+OK\r\n';
export const NULL = '$-1\r\n';
export const integer = (value: number | string): string => `:${value}\r\n`;
export const bulk = (value: string): string => `$${value.length}\r\n${value}\r\n`;
export const array = (...elements: string[]): string =>
  `*${elements.length}\r\n${elements.join('')}`;
export const error = (text: string): string => `-${text}\r\n`;
export const arity = (command: string): string =>
  error(`ERR wrong number of arguments for '${command}' command`);
