import test from 'ava';
import { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { OutOfMemoryError } from '../../../src/domain/out-of-memory.js';
import { SLAB_BYTES, SlabPool } from '../../../src/domain/keyspace/slab-pool.js';
import { has, make, put } from '../../helpers/keyspaces.js';

test('an entry has what was put', (t) => {
  const keyspace = make();
  keyspace.put(viewOfLatin1('k'), viewOfLatin1('value'), 31, 2 ** 48 - 1, 2 ** 48 - 1);
  const entry = keyspace.find(viewOfLatin1('k'))!;
  t.is(entry.key.toLatin1(), 'k');
  t.is(entry.value.toLatin1(), 'value');
  t.is(entry.bytes, entry.value.bytes);
  t.deepEqual([entry.keyEnd - entry.keyStart, entry.valueEnd - entry.valueStart], [1, 5]);
  t.deepEqual([entry.type, entry.expiresAtMs, entry.version], [31, 2 ** 48 - 1, 2 ** 48 - 1]);
  t.is(keyspace.find(viewOfLatin1('other')), null);
});

test('the empty key and the empty value are like any other', (t) => {
  const keyspace = make();
  put(keyspace, '');
  t.is(keyspace.find(viewOfLatin1(''))!.value.length, 0);
  t.true(keyspace.remove(viewOfLatin1('')));
  t.false(keyspace.remove(viewOfLatin1('')));
});

test('numbers out of bounds are refused before anything changes', (t) => {
  const keyspace = make();
  const key = viewOfLatin1('k');
  for (const [type, expiresAtMs, version] of [
    [0, 0, 0],
    [32, 0, 0],
    [1, -1, 0],
    [1, 2 ** 48, 0],
    [1, NaN, 0],
    [1, 0, -1],
    [1, 0, 2 ** 48],
  ] as const) {
    t.throws(() => keyspace.put(key, key, type, expiresAtMs, version), { instanceOf: RangeError });
  }
  t.is(keyspace.count, 0);
  keyspace.assertConsistent();
});

test('a keyspace with three keys costs little', (t) => {
  const keyspace = make();
  for (const key of ['a', 'b', 'c']) put(keyspace, key, 'value');
  t.true(keyspace.allocatedBytes < 8192, `${keyspace.allocatedBytes}`);
});

test('changing the expiry of a large value does not copy it', (t) => {
  const keyspace = make();
  put(keyspace, 'large', 300_000);
  const { bytes } = keyspace.find(viewOfLatin1('large'))!;
  t.true(keyspace.setExpiry(viewOfLatin1('large'), 1000, 2));
  t.is(keyspace.find(viewOfLatin1('large'))!.bytes, bytes);
  t.is(keyspace.expiring, 1);
  t.true(keyspace.setExpiry(viewOfLatin1('large'), 0, 3));
  t.is(keyspace.find(viewOfLatin1('large'))!.bytes, bytes);
  t.is(keyspace.expiring, 0);
  t.false(keyspace.setExpiry(viewOfLatin1('absent'), 1000, 2));
});

test('when slabs run out nothing changes, and removing makes room', (t) => {
  const keyspace = make({ slabsMax: 2 });
  let count = 0;
  const error = t.throws(() => {
    for (;;) put(keyspace, `key:${count++}`, 1000, 5);
  });
  t.true(error instanceof OutOfMemoryError);
  t.is(keyspace.count, count - 1);
  t.is(keyspace.expiring, count - 1);
  t.throws(() => put(keyspace, 'key:0', 40_000), { instanceOf: OutOfMemoryError });
  t.is(keyspace.find(viewOfLatin1('key:0'))!.value.length, 1000);
  keyspace.assertConsistent();
  t.true(keyspace.remove(viewOfLatin1('key:1')));
  put(keyspace, 'again', 1000);
  keyspace.assertConsistent();
});

test('when large entries run out nothing changes, and their numbers are used again', (t) => {
  const keyspace = make({ largeMax: 2 });
  put(keyspace, 'a', 70_000);
  put(keyspace, 'b', 70_000);
  t.throws(() => put(keyspace, 'c', 70_000), { instanceOf: OutOfMemoryError });
  t.is(keyspace.count, 2);
  t.true(keyspace.remove(viewOfLatin1('a')));
  put(keyspace, 'c', 70_000);
  keyspace.assertConsistent();
});

test('when the table is full nothing changes, and replacing still works', (t) => {
  const keyspace = make({ capacityLog2Max: 7 });
  let count = 0;
  t.throws(
    () => {
      for (;;) put(keyspace, `key:${count++}`);
    },
    { instanceOf: OutOfMemoryError },
  );
  t.is(keyspace.count, Math.floor(128 * 0.85));
  put(keyspace, 'key:0', 'new');
  t.is(keyspace.find(viewOfLatin1('key:0'))!.value.toLatin1(), 'new');
  keyspace.assertConsistent();
});

test('release empties at once and gives slabs to the pool in slices', (t) => {
  const pool = new SlabPool();
  const keyspace = make({}, pool);
  for (let at = 0; at < 60_000; at++) put(keyspace, `key:${at}`, 40, 7);
  put(keyspace, 'large', 100_000);
  t.true(keyspace.release(1));
  t.deepEqual([keyspace.count, keyspace.expiring], [0, 0]);
  t.false(has(keyspace, 'key:1'));
  t.true(keyspace.allocatedBytes > 3 * SLAB_BYTES);
  put(keyspace, 'new', 'value');
  let calls = 1;
  while (keyspace.release(1)) calls++;
  t.true(calls > 8);
  t.true(pool.pooledBytes >= 3 * SLAB_BYTES);
  t.true(has(keyspace, 'new'));
  t.true(keyspace.allocatedBytes < SLAB_BYTES);
  keyspace.assertConsistent();
});

test('every entry is a random entry about equally often', (t) => {
  const keyspace = make();
  t.is(keyspace.samples.one(1), null);
  for (let at = 0; at < 20; at++) put(keyspace, String(at));
  const random = new SeededRandom(5);
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 20_000; draw++) {
    const key = keyspace.samples.one(random.next())!.key.toLatin1();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  t.is(counts.size, 20);
  for (const [key, count] of counts) t.true(count > 800 && count < 1200, `${key}: ${count}`);
});

test('a splice writes into a value, extends it, and fills a gap with zeros', (t) => {
  const keyspace = make();
  const key = viewOfLatin1('k');
  const text = (): string => keyspace.find(key)!.value.toLatin1();
  t.false(keyspace.splice(key, 0, viewOfLatin1('x'), 1));
  keyspace.put(key, viewOfLatin1('hello'), 2, 1000, 1);
  t.true(keyspace.splice(key, 1, viewOfLatin1('ipp'), 2));
  t.is(text(), 'hippo');
  keyspace.splice(key, 5, viewOfLatin1('s'), 3);
  t.is(text(), 'hippos');
  keyspace.splice(key, 8, viewOfLatin1('!'), 4);
  t.is(text(), 'hippos\0\0!');
  keyspace.splice(key, 400, viewOfLatin1('far'), 5);
  t.is(text(), `hippos\0\0!${'\0'.repeat(391)}far`);
  const entry = keyspace.find(key)!;
  t.deepEqual([entry.type, entry.expiresAtMs, entry.version], [2, 1000, 5]);
  t.is(keyspace.expiring, 1);
  keyspace.assertConsistent();
});

test('a value that grows is copied seldom, and what it leaves unused is little', (t) => {
  const keyspace = make();
  const key = viewOfLatin1('k');
  put(keyspace, 'k', 100_000);
  const piece = viewOfLatin1('x'.repeat(100));
  const buffers = new Set<Uint8Array>();
  for (let at = 0; at < 3000; at++) {
    keyspace.splice(key, 100_000 + at * 100, piece, at + 1);
    buffers.add(keyspace.find(key)!.bytes);
  }
  t.is(keyspace.find(key)!.value.length, 400_000);
  t.true(buffers.size < 20, `${buffers.size} buffers`);
  t.true(keyspace.usedBytes < 480_000, `${keyspace.usedBytes}`);
  keyspace.assertConsistent();
});
