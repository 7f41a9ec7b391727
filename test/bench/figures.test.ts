import test from 'ava';
import { usageOfChild } from '../../bench/child-usage.js';
import { confidence95 } from '../../bench/confidence.js';
import { cpuMicroseconds, residentBytes } from '../../bench/process-accounting.js';
import { formatRatio, median } from '../../bench/statistics.js';
import { formatCount, formatTable } from '../../bench/table.js';
import { runProgram } from '../helpers/run-program.js';

test('the median is the middle, or the mean of the two in the middle', (t) => {
  t.is(median([3, 1, 2]), 2);
  t.is(median([4, 1, 2, 3]), 2.5);
  t.is(median([10, 9, 100]), 10);
});

test('a ratio tells medians and the range of its pairs', (t) => {
  t.is(formatRatio([100, 300, 200], [100, 100, 100]), '2.00 (1.00–3.00)');
});

test('an interval of 95 % around a median goes by rank', (t) => {
  const values = Array.from({ length: 100 }, (_, at) => at + 1);
  // Of 100 values the interval is from the 40th to the 61st, as tables of the sign test have it.
  t.deepEqual(confidence95(values), { median: 50.5, from: 40, to: 61 });
  t.deepEqual(confidence95([6, 5, 4, 3, 2, 1e9]), { median: 4.5, from: 2, to: 1e9 });
  t.throws(() => confidence95([1, 2, 3, 4, 5]), { message: 'expected at least 6 values' });
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

test('processor time of the main thread is told to less than the kernel counts at its ticks', async (t) => {
  const module = new URL('../../bench/thread-time.js', import.meta.url);
  const code = `
    import { ThreadTime } from '${module.href}';
    const time = new ThreadTime();
    const steps = [];
    for (let before = time.milliseconds(); steps.length < 200;) {
      for (const until = performance.now() + 0.2; performance.now() < until;);
      const after = time.milliseconds();
      steps.push(after - before);
      before = after;
    }
    console.log(JSON.stringify(steps));`;
  const parameters = ['--input-type=module', '-e', code];
  const { stdout } = await runProgram(process.execPath, parameters);
  const steps = JSON.parse(stdout) as number[];
  t.is(steps.length, 200);
  t.true(steps.every((step) => step > 0));
  t.true(median(steps) > 0.1 && median(steps) < 1, String(median(steps)));
});

test('the most memory of a child process is told', async (t) => {
  const mebibytes = 200;
  const code = `Buffer.alloc(${mebibytes * 1024 * 1024}, 1); setTimeout(() => undefined, 200)`;
  const { peakBytes, cpuMicroseconds: used } = await usageOfChild(process.pid, () =>
    runProgram(process.execPath, ['-e', code]),
  );
  t.true(peakBytes > mebibytes * 1024 * 1024, String(peakBytes));
  t.true(used > 0);
});
