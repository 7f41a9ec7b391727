import type { Profiler } from 'node:inspector';
import test from 'ava';
import { CoverageMap } from './coverage-map.js';

type Range = readonly [start: number, end: number, count: number];

const coverageOf = (...functions: readonly (readonly Range[])[]): Profiler.ScriptCoverage[] => [
  {
    scriptId: '1',
    url: 'file:///a.js',
    functions: functions.map((ranges) => ({
      functionName: '',
      isBlockCoverage: true,
      ranges: ranges.map(([startOffset, endOffset, count]) => ({ startOffset, endOffset, count })),
    })),
  },
];

test('a block has run when it ran at any time, also when V8 tells of it no more', (t) => {
  const map = new CoverageMap();
  // A function of 100 characters with two branches, of which one has run.
  const first = coverageOf([
    [0, 100, 3],
    [20, 40, 0],
    [40, 60, 1],
  ]);
  t.is(map.add(first), 2);
  t.deepEqual([map.blocks, map.blocksRun], [3, 2]);
  t.is(map.add(first), 0);
  // Both as often as the function, so that V8 leaves them out.
  t.is(map.add(coverageOf([[0, 100, 1]])), 1);
  t.deepEqual([map.blocks, map.blocksRun], [3, 3]);
});

test('a function that was not called has not run, and does not hide what did', (t) => {
  const map = new CoverageMap();
  t.is(map.add(coverageOf([[0, 50, 1]], [[60, 90, 0]])), 1);
  t.is(map.add(coverageOf([[0, 50, 0]], [[60, 90, 2]])), 1);
  t.deepEqual([map.blocks, map.blocksRun], [2, 2]);
});
