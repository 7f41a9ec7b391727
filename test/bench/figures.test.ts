import test from 'ava';
import { cpuMicroseconds, residentBytes } from '../../bench/process-accounting.js';
import { formatRatio, median } from '../../bench/statistics.js';
import { formatCount, formatTable } from '../../bench/table.js';

test('the median is the middle, or the mean of the two in the middle', (t) => {
  t.is(median([3, 1, 2]), 2);
  t.is(median([4, 1, 2, 3]), 2.5);
  t.is(median([10, 9, 100]), 10);
});

test('a ratio tells medians and the range of its pairs', (t) => {
  t.is(formatRatio([100, 300, 200], [100, 100, 100]), '2.00 (1.00–3.00)');
});

test('a table aligns names to the left and figures to the right', (t) => {
  const rows = [
    ['SET', formatCount(1_234_567.4)],
    ['a long name', '1'],
  ];
  t.is(
    formatTable({ title: 'title', columns: ['', 'per s'], rows }),
    ['title', '                 per s', 'SET          1,234,567', 'a long name          1'].join(
      '\n',
    ),
  );
});

test('processor time and memory of a process are read from the operating system', (t) => {
  const before = cpuMicroseconds(process.pid);
  const { user, system } = process.cpuUsage();
  // The accounting counts whole ticks, at worst a hundredth of a second each for user and system.
  t.true(Math.abs(before - (user + system)) < 50_000, `${before} and ${user + system}`);
  t.true(residentBytes(process.pid) > 10 * 1024 * 1024);
});
