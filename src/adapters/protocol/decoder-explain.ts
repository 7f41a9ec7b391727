import { wrongArity, syntaxError } from '../../domain/errors.js';
import type { Words } from '../../domain/words.js';
import { type Candidate, candidateOf, nearest } from './decoder-nearest.js';
import type { CommandShape } from './decoder-shape.js';
import { foldedText, quotedText, textAsRedis, UNKNOWN_WORD_BYTES_MAX } from './decoder-text.js';
import { Trace } from './decoder-trace.js';

/** A leading word and what can stand behind it. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** The command that these words are, if they are one. */
  command: CommandShape | null;
}

/**
 * The error reply for words that are no command. One character of it is one byte. The texts are
 * Redis 7's up to the semicolon; what follows is ours. Slow beside decoding, but linear.
 */
export class Explainer {
  readonly #root: Branch = newBranch();
  readonly #names: readonly Candidate[];

  constructor(shapes: readonly CommandShape[]) {
    for (const shape of shapes) {
      for (const words of shape.spellings) {
        let branch = this.#root;
        for (const word of words) branch = branchBehind(branch, word);
        branch.command ??= shape;
      }
    }
    this.#names = [...this.#root.next.keys()].map(candidateOf);
  }

  explain(words: Words): string {
    let branch = this.#root;
    let depth = 0;
    let known: { command: CommandShape; depth: number } | null = null;
    for (; depth < words.count; depth++) {
      const next = branch.next.get(foldedText(words, depth) ?? '');
      if (next === undefined) break;
      branch = next;
      if (branch.command !== null) known = { command: branch.command, depth: depth + 1 };
    }
    if (depth === 0) return this.#unknownCommand(words);
    if (known !== null && takesWords(known, depth, branch)) {
      return explainCommand(known.command, known.depth, words);
    }
    if (depth === words.count) return wrongArity(nameOf(words, depth));
    return unknownSubcommand(words, depth);
  }

  #unknownCommand(words: Words): string {
    const name = words.count === 0 ? '' : textAsRedis(words, 0, UNKNOWN_WORD_BYTES_MAX);
    const text = `ERR unknown command '${name}', with args beginning with: ${beginning(words)}`;
    const meant = nearest(name, this.#names);
    return meant === null ? text : `${text}; did you mean ${meant.toUpperCase()}?`;
  }
}

function newBranch(): Branch {
  return { next: new Map(), command: null };
}

function branchBehind(branch: Branch, word: string): Branch {
  const known = branch.next.get(word);
  if (known !== undefined) return known;
  const created = newBranch();
  branch.next.set(word, created);
  return created;
}

/** False when what stands behind the known words was meant to be a subcommand. */
function takesWords(
  known: { readonly command: CommandShape; readonly depth: number },
  depth: number,
  branch: Branch,
): boolean {
  if (known.command.rest.parts.length > 0) return true;
  return known.depth === depth && branch.next.size === 0;
}

/** Redis's loop: arguments until 128 bytes are there, each cut to what is left. */
function beginning(words: Words): string {
  let text = '';
  for (let at = 1; at < words.count && text.length < UNKNOWN_WORD_BYTES_MAX; at++) {
    text += `'${textAsRedis(words, at, UNKNOWN_WORD_BYTES_MAX - text.length)}' `;
  }
  return text;
}

function unknownSubcommand(words: Words, depth: number): string {
  const word = textAsRedis(words, depth, UNKNOWN_WORD_BYTES_MAX);
  const container = textAsRedis(words, 0, UNKNOWN_WORD_BYTES_MAX).toUpperCase();
  return `ERR unknown subcommand '${word}'. Try ${container} HELP.`;
}

/** The leading words as the client wrote them, in lower case. */
function nameOf(words: Words, depth: number): string {
  return Array.from({ length: depth }, (_, index) => foldedText(words, index)).join('|');
}

function explainCommand(command: CommandShape, depth: number, words: Words): string {
  if (words.count < command.wordsMin) return wrongArity(nameOf(words, depth));
  if (!command.hasKeywords) return tooManyWords(command, depth, words);
  const trace = new Trace(words);
  const end = trace.match(command.rest, depth);
  if (end >= 0) trace.expect('end of command', end);
  return `${syntaxError}; ${whereOf(words, trace.farthest)}: expected ${listed(trace.expected)}`;
}

/** Redis tells a subcommand that takes a varying number of words from one that does not. */
function tooManyWords({ rest }: CommandShape, depth: number, words: Words): string {
  const isVarying = rest.parts.some(({ kind }) => kind === 'optional');
  if (depth === 1 || !isVarying) return wrongArity(nameOf(words, depth));
  const word = textAsRedis(words, depth - 1, UNKNOWN_WORD_BYTES_MAX);
  const container = textAsRedis(words, 0, UNKNOWN_WORD_BYTES_MAX).toUpperCase();
  return `ERR unknown subcommand or wrong number of arguments for '${word}'. Try ${container} HELP.`;
}

function whereOf(words: Words, at: number): string {
  if (at < words.count) return `word ${at + 1} ${quotedText(words.view(at))}`;
  return `after word ${at} ${quotedText(words.view(at - 1))}`;
}

function listed(labels: readonly string[]): string {
  if (labels.length < 2) return labels.join('');
  return `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`;
}
