import test from 'ava';
import { horizonOf, RETENTION_MIN_MS } from '../../../src/application/checkpoint/horizon.js';
import type { SealedFile } from '../../../src/application/ports/sealed-journal.js';
import type { TableVersion } from '../../../src/application/ports/table.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const NOW_MS = 100 * HOUR_MS;

/** One version every five minutes for three hours, the last one now; each with a journal file of its own. */
const versions: TableVersion[] = Array.from({ length: 37 }, (_, at) => ({
  version: at,
  sequence: 10 * (at + 1),
  timeMs: NOW_MS - (36 - at) * 5 * MINUTE_MS,
  removedBytes: 100,
}));
const journals: SealedFile[] = versions.map(({ sequence }) => ({
  path: `${sequence}`,
  previousSequence: sequence - 10,
  lastSequence: sequence,
  bytes: 1000,
}));
const policy = { nowMs: NOW_MS, retentionMs: HOUR_MS, retentionBytes: Infinity };

test('history begins with the newest version that is as old as the retention', (t) => {
  t.is(horizonOf(versions, journals, policy)?.timeMs, NOW_MS - HOUR_MS);
});

test('what is kept is bounded in bytes, but not below the floor', (t) => {
  const retentionBytes = 8 * 1100;
  const horizon = horizonOf(versions, journals, { ...policy, retentionBytes });
  t.is(horizon?.version, 36 - 8);
  const least = horizonOf(versions, journals, { ...policy, retentionBytes: 0 });
  t.is(least?.timeMs, NOW_MS - RETENTION_MIN_MS);
});

test('a retention below the floor is the floor', (t) => {
  const horizon = horizonOf(versions, journals, { ...policy, retentionMs: 0 });
  t.is(horizon?.timeMs, NOW_MS - RETENTION_MIN_MS);
});

test('while no version is old enough, everything stays: the journal reaches back to the beginning', (t) => {
  t.is(horizonOf([], journals, policy), null);
  t.is(horizonOf(versions.slice(-2), journals, policy), null);
  t.is(horizonOf(versions, journals, { ...policy, retentionMs: 100 * HOUR_MS }), null);
});

test('with too many bytes before the first version, history begins there', (t) => {
  const long = { ...policy, retentionMs: 100 * HOUR_MS, retentionBytes: 36 * 1100 };
  t.is(horizonOf(versions, journals, long)?.version, 0);
});
