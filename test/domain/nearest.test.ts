import test from 'ava';
import { editDistance, nearest } from '../../src/domain/nearest.js';

test('the distance counts characters inserted, left out, replaced and swapped', (t) => {
  const cases: readonly [string, string, number][] = [
    ['', '', 0],
    ['', 'port', 4],
    ['port', '', 4],
    ['port', 'port', 0],
    ['prot', 'port', 1],
    ['porrt', 'port', 1],
    ['pot', 'port', 1],
    ['pork', 'port', 1],
    ['kitten', 'sitting', 3],
  ];
  for (const [a, b, distance] of cases) t.is(editDistance(a, b), distance, `${a} ${b}`);
});

test('the nearest candidate is the one meant, and of equals the first', (t) => {
  const flags = ['--host', '--port', '--data', '--admin-host', '--admin-port'];
  t.is(nearest('--prot', flags), '--port');
  t.is(nearest('--admin', flags), '--admin-host');
  t.is(nearest('--admin-p', flags), '--admin-port');
  t.is(nearest('--data', flags), '--data');
  t.is(nearest('ac', ['ab', 'ad']), 'ab');
});

test('without candidates nothing is near, and an empty word is near the shortest', (t) => {
  t.is(nearest('port', []), null);
  t.is(nearest('', ['port', 'to']), 'to');
});

test('very long words are compared by their beginning', (t) => {
  t.is(editDistance('a'.repeat(100_000), 'a'.repeat(64)), 0);
});
