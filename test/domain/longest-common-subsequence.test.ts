import test from 'ava';
import { LongestCommonSubsequence } from '../../src/domain/longest-common-subsequence.js';
import { cases } from '../helpers/scale.js';
import { randomOfRun } from '../helpers/seed.js';

/** The textbook's table. */
function lengthOf(a: Uint8Array, b: Uint8Array): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i]![j] =
        a[i - 1] === b[j - 1]
          ? table[i - 1]![j - 1]! + 1
          : Math.max(table[i - 1]![j]!, table[i]![j - 1]!);
    }
  }
  return table[a.length]![b.length]!;
}

function isSubsequence(part: Uint8Array, whole: Uint8Array): boolean {
  let at = 0;
  for (const byte of whole) if (at < part.length && part[at] === byte) at++;
  return at === part.length;
}

test('the sequence is in both values and as long as it can be', (t) => {
  const random = randomOfRun(t);
  const count = cases(300, 3_000);
  for (let run = 0; run < count; run++) {
    const letters = 1 + random.below(5);
    const make = (): Uint8Array =>
      Uint8Array.from({ length: random.below(60) }, () => random.below(letters));
    const [a, b] = [make(), make()];
    const found = new LongestCommonSubsequence(a, b, true);
    while (found.step());
    const bytes = found.bytes();
    t.is(found.length, lengthOf(a, b));
    t.is(bytes.length, found.length);
    t.true(isSubsequence(bytes, a) && isSubsequence(bytes, b));
    const ranges = [...found.ranges()];
    const total = ranges.reduce((sum, range) => sum + range.firstEnd + 1 - range.firstStart, 0);
    t.is(total, found.length);
    for (const { firstStart, firstEnd, secondStart, secondEnd } of ranges) {
      t.deepEqual(a.slice(firstStart, firstEnd + 1), b.slice(secondStart, secondEnd + 1));
    }
  }
  t.is(count, cases(300, 3_000));
});

test('a table that takes many steps has long rows cut, and many rows', (t) => {
  const wide = new LongestCommonSubsequence(
    new Uint8Array([1, 2]),
    new Uint8Array(100_000).fill(2),
    false,
  );
  let steps = 1;
  while (wide.step()) steps++;
  t.is(wide.length, 1);
  t.is(steps, 7);
  const high = new LongestCommonSubsequence(
    new Uint8Array(100_000).fill(2),
    new Uint8Array([1, 2]),
    true,
  );
  while (high.step());
  t.deepEqual([...high.bytes()], [2]);
});
