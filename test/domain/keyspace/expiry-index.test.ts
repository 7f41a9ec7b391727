import test from 'ava';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { ExpiryHeap, RECORD_BYTES } from '../../../src/domain/keyspace/expiry-heap.js';
import { Keyspace } from '../../../src/domain/keyspace/keyspace.js';
import { SlabPool } from '../../../src/domain/keyspace/slab-pool.js';
import { STRING } from '../../../src/domain/value-type.js';
import { randomOfRun } from '../../helpers/seed.js';

const HASH_KEY = new Uint8Array([1, 1, 2, 3, 5, 8, 13, 21]);
const make = (): Keyspace => new Keyspace(HASH_KEY, new SlabPool());
const put = (keyspace: Keyspace, key: string, expiresAtMs: number): void =>
  keyspace.put(viewOfLatin1(key), viewOfLatin1('v'), STRING, expiresAtMs, 1);
const remove = (keyspace: Keyspace, key: string): boolean => keyspace.remove(viewOfLatin1(key));

test('a heap gives records in the order of their times, and memory back', (t) => {
  const random = randomOfRun(t);
  const heap = new ExpiryHeap();
  for (let at = 0; at < 20_000; at++) {
    const timeMs = random.below(5000) * 2 ** 20;
    heap.push(timeMs, timeMs / 2 ** 20 - 2500);
  }
  t.true(heap.bytes >= 20_000 * RECORD_BYTES);
  for (let at = 0; at < 5000; at++) heap.takeLast();
  let last = 0;
  let popped = 0;
  for (; heap.size > 0; popped++) {
    if (heap.topTimeMs < last) t.fail(`${heap.topTimeMs} after ${last}`);
    if (heap.topHash !== heap.topTimeMs / 2 ** 20 - 2500) t.fail('a record lost its hash');
    last = heap.topTimeMs;
    heap.pop();
  }
  t.is(popped, 15_000);
  t.true(heap.bytes < 10_000 * RECORD_BYTES);
});

test('what has expired is found in order, and not before its time', (t) => {
  const keyspace = make();
  put(keyspace, 'b', 200);
  put(keyspace, 'a', 100);
  put(keyspace, 'never', 0);
  t.is(keyspace.expiring, 2);
  t.is(keyspace.nextExpired(99, 10), null);
  t.is(keyspace.nextExpired(100, 10)!.key.toLatin1(), 'a');
  t.is(keyspace.nextExpired(1000, 10)!.key.toLatin1(), 'a');
  remove(keyspace, 'a');
  t.is(keyspace.nextExpired(1000, 10)!.key.toLatin1(), 'b');
  remove(keyspace, 'b');
  t.is(keyspace.nextExpired(1000, 10), null);
});

test('a later expiry keeps its record, an earlier one is found in time', (t) => {
  const keyspace = make();
  put(keyspace, 'k', 100);
  for (let ms = 101; ms < 5000; ms++) put(keyspace, 'k', ms);
  t.is(keyspace.nextExpired(4998, 10), null);
  keyspace.setExpiry(viewOfLatin1('k'), 4500, 1);
  t.is(keyspace.nextExpired(4499, 10), null);
  t.is(keyspace.nextExpired(4500, 10)!.expiresAtMs, 4500);
  keyspace.assertConsistent();
});

test('the budget bounds how many stale records are passed', (t) => {
  const keyspace = make();
  for (let at = 0; at < 10; at++) {
    put(keyspace, `k${at}`, 100 + at);
    remove(keyspace, `k${at}`);
  }
  put(keyspace, 'live', 500);
  t.is(keyspace.nextExpired(1000, 10), null);
  t.is(keyspace.nextExpired(1000, 10)!.key.toLatin1(), 'live');
});

test('stale records do not pile up, and none that counts is lost', (t) => {
  const keyspace = make();
  for (let at = 0; at < 1000; at++) put(keyspace, `live:${at}`, 10_000 + at);
  const usedBytes = keyspace.usedBytes;
  let most = 0;
  for (let at = 0; at < 300_000; at++) {
    put(keyspace, 'counter', 20_000 + at);
    remove(keyspace, 'counter');
    most = Math.max(most, keyspace.usedBytes - usedBytes);
  }
  t.true(most < 100_000 * RECORD_BYTES, `${most}`);
  keyspace.assertConsistent();
  let expired = 0;
  for (let nowMs = 10_000; nowMs < 11_000; nowMs++, expired++) {
    const entry = keyspace.nextExpired(nowMs, 1_000_000);
    if (entry === null || entry.expiresAtMs !== nowMs) return t.fail(`nothing at ${nowMs}`);
    keyspace.remove(entry.key);
  }
  t.is(expired, 1000);
  t.is(keyspace.expiring, 0);
});

test('the expiry index is tidied up in slices while nothing is put', (t) => {
  const keyspace = make();
  for (let at = 0; at < 65_000; at++) {
    put(keyspace, 'k', 1000 + at);
    remove(keyspace, 'k');
  }
  for (let at = 0; at < 1000; at++) put(keyspace, `k${at}`, 5000);
  for (let at = 0; at < 1000; at++) remove(keyspace, `k${at}`);
  t.is(keyspace.expiring, 0);
  const usedBytes = keyspace.usedBytes;
  let work = 0;
  for (let done = 1; done > 0; work += done) done = keyspace.step(100);
  t.true(work > 65_000);
  t.true(keyspace.usedBytes < usedBytes / 4);
  keyspace.assertConsistent();
});
