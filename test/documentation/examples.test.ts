import test from 'ava';
import { catalogue } from '../../src/application/generated/catalogue.js';
import {
  askLine,
  matchesExample,
  printedLines,
  stepsOf,
  wordsOfLine,
} from '../helpers/command-example.js';
import { MemoryServer } from '../helpers/memory-server.js';

for (const { rule, name, documentation } of catalogue) {
  test(`the example of ${name} prints what its doc comment says, as lines and as arrays`, async (t) => {
    const asLines = (await MemoryServer.start()).connect();
    const asArrays = (await MemoryServer.start()).connect();
    const steps = stepsOf(documentation?.example ?? []);
    t.true(steps.length > 0, rule);
    for (const { line, printed } of steps) {
      const reply = await askLine(asLines, line, 'line');
      const lines = printedLines(reply, line);
      // Compared again, because it shows the difference.
      if (!matchesExample(lines, printed)) t.deepEqual(lines, printed, line);
      t.is(await askLine(asArrays, line, 'resp'), reply, `${line} as a RESP array`);
    }
  });
}

test('words of a line are bare or quoted', (t) => {
  t.deepEqual(wordsOfLine('SET a "b c" "\\x00\\n\\"" d"e'), ['SET', 'a', 'b c', '\0\n"', 'd"e']);
});

test('an example is taken apart into requests and what is printed for each', (t) => {
  t.deepEqual(stepsOf(['> SET a 1', 'OK', '> SHUTDOWN', '> MGET a b', '1) "1"', '2) (nil)']), [
    { line: 'SET a 1', printed: ['OK'] },
    { line: 'SHUTDOWN', printed: [] },
    { line: 'MGET a b', printed: ['1) "1"', '2) (nil)'] },
  ]);
});

test('... stands for the rest of a line, or for any lines', (t) => {
  const matches: readonly (readonly [lines: string, printed: string])[] = [
    ['a|b', 'a|b'],
    ['(integer) 7', '(integer) ...'],
    ['1) x|2) y|3) z', '...|...) y|...'],
    ['a', 'a|...'],
    ['', ''],
  ];
  const differs: readonly (readonly [lines: string, printed: string])[] = [
    ['a|b', 'a'],
    ['a', 'a|b'],
    ['ab', 'a'],
    ['a.c', 'abc'],
    ['abc', 'a.c'],
    ['1) x|2) y', '...|...) z'],
    ['a', ''],
  ];
  const split = (text: string): string[] => (text === '' ? [] : text.split('|'));
  for (const [lines, printed] of matches) {
    t.true(matchesExample(split(lines), split(printed)), `${lines} ${printed}`);
  }
  for (const [lines, printed] of differs) {
    t.false(matchesExample(split(lines), split(printed)), `${lines} ${printed}`);
  }
});
