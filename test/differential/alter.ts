import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { Words } from './step.js';

/** What stands in for a word. None is a small number: a key must not expire while it is compared. */
const INTRUDERS = [
  '',
  'abc',
  '1.5',
  '-1',
  '0',
  '\0ÿ',
  ' 1',
  '0x10',
  '9223372036854775808',
  'a b',
  '9223372036854775807',
  '-9223372036854775808',
  'nosuchoption',
  '"',
  '\r\n',
  '1\0',
];

/** A command that is a little wrong: a word more, less or other, or keywords in odd cases. */
export function alter(words: Words, random: SeededRandom): Words {
  const altered = [...words];
  const at = random.below(words.length);
  switch (random.below(4)) {
    case 0:
      if (words.length > 1) altered.splice(Math.max(1, at), 1);
      return altered;
    case 1:
      altered.push(random.pick(INTRUDERS));
      return altered;
    case 2:
      return words.slice(0, Math.max(1, at));
    default:
      if (words.length > 1) altered[Math.max(1, at)] = random.pick(INTRUDERS);
      return altered;
  }
}

/** The same command with some keywords not in capitals. Only words that are all capitals are keywords. */
export function withOddCases(words: Words, random: SeededRandom): Words {
  return words.map((word) => {
    if (!/^[A-Z-]{2,}$/.test(word) || random.chance(0.7)) return word;
    return random.chance(0.5) ? word.toLowerCase() : word[0]! + word.slice(1).toLowerCase();
  });
}
