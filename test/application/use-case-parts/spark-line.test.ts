import test from 'ava';
import { sparkLine } from '../../../src/application/use-case-parts/spark-line.js';

const drawn = (...samples: [value: number, label: string][]): string[] =>
  sparkLine(samples.map(([value, label]) => ({ value, label }))).split('\n');

test('columns as Redis 7.0 drew the same events', (t) => {
  t.deepEqual(drawn([11, '5s'], [51, '4s'], [4, '3s'], [200, '2s'], [31, '1s']), [
    '   # ',
    '   | ',
    '   | ',
    '_#_|o',
    '     ',
    '54321',
    'sssss',
    '',
  ]);
});

test('equal values are at the bottom; labels are as long as they are', (t) => {
  t.deepEqual(drawn([7, '12m'], [7, '3d']), ['  ', '  ', '  ', '__', '  ', '13', '2d', 'm ', '']);
});

test('from the 81st on they stand in a drawing below', (t) => {
  const lines = sparkLine(Array.from({ length: 81 }, (_, value) => ({ value, label: 'x' })));
  const [first, second] = lines.split('\n\n');
  t.deepEqual(
    first!.split('\n').map(({ length }) => length),
    [80, 80, 80, 80, 80, 80],
  );
  t.is(second, '#\n|\n|\n|\n \nx\n');
});
