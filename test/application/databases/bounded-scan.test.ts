import test from 'ava';
import { boundedScan } from '../../../src/application/databases/bounded-scan.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { Glob } from '../../../src/domain/glob.js';
import { GLOB_STEPS_MAX } from '../../../src/domain/limits.js';

const NAMES = 1000;

/** Scans names of so many bytes, numbered from 0; tells how many were looked at, in which parts. */
function scanned(glob: Glob | null, count: number, bytes: number) {
  const name = viewOfLatin1('a'.repeat(bytes));
  const parts: number[] = [];
  const next = boundedScan({ cursor: 0, count, glob }, (cursor, most) => {
    const end = Math.min(NAMES, cursor + most);
    for (let at = cursor; at < end; at++) glob?.matchesName(name);
    parts.push(end - cursor);
    return end === NAMES ? 0 : end;
  });
  return { next, parts };
}

const short = (): Glob => Glob.of(viewOfLatin1('a*b'))!;
const long = (): Glob => Glob.of(viewOfLatin1('a*'.repeat(100)))!;

test('without a pattern a scan is one part, with one as many entries as were asked for', (t) => {
  t.deepEqual(scanned(null, 100, 1), { next: 100, parts: [100] });
  t.deepEqual(scanned(short(), 40, 10), { next: 40, parts: [16, 16, 8] });
  t.is(scanned(short(), 5000, 10).next, 0);
  t.is(scanned(long(), 40, 10).next, 40);
});

test('a scan ends when the pattern has had enough to do', (t) => {
  const bytes = Math.ceil(GLOB_STEPS_MAX / 20);
  t.deepEqual(scanned(short(), 500, bytes), { next: 32, parts: [16, 16] });
  // Four steps a byte: a look after each name.
  const { next, parts } = scanned(long(), 500, bytes);
  t.is(next, 5);
  t.deepEqual(parts, [1, 1, 1, 1, 1]);
});
