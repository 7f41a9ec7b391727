/**
 * Decoding alone, on words that are already split: `node dist/bench/decoder.js`. Counts CPU time,
 * so that other work on the machine disturbs less.
 */
import { GrammarDecoder } from '../src/adapters/protocol/grammar-decoder.js';
import { Words } from '../src/domain/words.js';

const LINES = [
  'SET user:1000017 0123456789abcdef0123456789abcdef',
  'GET user:1000017',
  'SET user:1000017 0123456789abcdef EX 60 NX',
  'MSET a 1 b 2 c 3',
  'CONFIG GET save',
];
const ROUNDS = 5;
const DECODES_PER_ROUND = 5_000_000;

function wordsOf(line: string): Words {
  const words = new Words();
  words.bytes = Buffer.from(line, 'latin1');
  let at = 0;
  for (const token of line.split(' ')) {
    words.push(at, at + token.length);
    at += token.length + 1;
  }
  return words;
}

/** Millions of commands a CPU second. The sum of ids keeps the calls from being optimised away. */
function measure(decoder: GrammarDecoder, all: readonly Words[]): number {
  let ids = 0;
  const start = process.cpuUsage();
  for (let count = 0; count < DECODES_PER_ROUND; count++) {
    ids += decoder.decode(all[count % all.length]!)!.id;
  }
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  if (ids < 0) throw new Error('ids are not negative');
  return DECODES_PER_ROUND / seconds / 1e6;
}

const decoder = new GrammarDecoder();
const everything = LINES.map(wordsOf);
measure(decoder, everything);
for (const [index, line] of [...LINES, 'all of them in turn'].entries()) {
  const words = index < LINES.length ? [everything[index]!] : everything;
  const rounds = Array.from({ length: ROUNDS }, () => measure(decoder, words));
  const sorted = rounds.toSorted((a, b) => a - b);
  const [slowest, median] = [sorted[0]!, sorted[Math.trunc(ROUNDS / 2)]!];
  const fastest = sorted.at(-1)!;
  console.log(`${median.toFixed(1)} M/s (${slowest.toFixed(1)} to ${fastest.toFixed(1)})  ${line}`);
}
