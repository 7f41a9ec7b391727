import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';

const CHANGES_MAX = 4;
const PART_BYTES_MAX = 32;
const NUMBERS = [
  '0',
  '-1',
  '1',
  '127',
  '255',
  '65536',
  '2147483647',
  '4294967296',
  '9007199254740993',
  '9223372036854775807',
  '-9223372036854775808',
  '99999999999999999999',
  '1e308',
  'nan',
];

/** Changes bytes here and there; `pieces` are what is likely to mean something in such an input. */
export function mutate(input: Buffer, random: SeededRandom, pieces: readonly string[]): Buffer {
  let bytes = input;
  for (let left = random.between(1, CHANGES_MAX); left > 0; left--) {
    bytes = changed(bytes, random, pieces);
  }
  return bytes;
}

function changed(bytes: Buffer, random: SeededRandom, pieces: readonly string[]): Buffer {
  const at = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, at + random.between(1, PART_BYTES_MAX));
  const part = bytes.subarray(at, end);
  switch (random.below(8)) {
    case 0:
      return flipped(bytes, at, 1 << random.below(8));
    case 1:
      return flipped(bytes, at, random.between(1, 255));
    case 2:
      return spliced(bytes, at, end, '');
    case 3:
      return spliced(bytes, at, at, part.toString('latin1').repeat(random.between(1, 4)));
    case 4:
      return spliced(bytes, at, at, random.bytes(random.between(1, 8)).toString('latin1'));
    case 5:
      return spliced(bytes, at, random.chance(0.5) ? at : end, random.pick(pieces));
    case 6:
      return withOtherNumber(bytes, at, random);
    default:
      return random.chance(0.2) ? bytes.subarray(0, at) : spliced(bytes, end, end, '\r\n');
  }
}

function flipped(bytes: Buffer, at: number, bits: number): Buffer {
  const copy = Buffer.from(bytes);
  if (at < copy.length) copy[at] = copy[at]! ^ bits;
  return copy;
}

/** `text` is latin1. */
function spliced(bytes: Buffer, from: number, to: number, text: string): Buffer {
  return Buffer.concat([bytes.subarray(0, from), Buffer.from(text, 'latin1'), bytes.subarray(to)]);
}

/** The next number behind `at` is another one. */
function withOtherNumber(bytes: Buffer, at: number, random: SeededRandom): Buffer {
  const found = /-?\d+/.exec(bytes.toString('latin1', at, at + 1024));
  if (found === null) return bytes;
  const from = at + found.index;
  return spliced(bytes, from, from + found[0].length, random.pick(NUMBERS));
}
