import test from 'ava';
import { ByteView, viewOfLatin1 } from '../../../src/domain/bytes.js';
import type { Keyspace } from '../../../src/domain/keyspace/keyspace.js';
import { SLAB_BYTES, SlabPool } from '../../../src/domain/keyspace/slab-pool.js';
import { OutOfMemoryError } from '../../../src/domain/out-of-memory.js';
import { make, put } from '../../helpers/keyspaces.js';

const key = viewOfLatin1('hash');
const FIELDS = 60_000;
const KIB = 1024;

function fill(keyspace: Keyspace, count: number, valueBytes = 10): void {
  const value = new ByteView(new Uint8Array(valueBytes));
  for (let at = 0; at < count; at++) {
    keyspace.hashes.put(key, viewOfLatin1(`field:${at}`), value, 0, at);
  }
}

/** Until nothing is left to do: also the slabs of the sizes that a growing hash has had. */
function tidyUp(keyspace: Keyspace): void {
  while (keyspace.step(64) + keyspace.compact(64) > 0);
}

const open = (keyspace: Keyspace) => keyspace.hashes.open(keyspace.find(key)!);

test('removing a large hash takes one entry away, and its slabs come back one by one', (t) => {
  const pool = new SlabPool();
  const keyspace = make({}, pool);
  put(keyspace, 'other', 'x');
  const base = keyspace.allocatedBytes;
  fill(keyspace, FIELDS, 40);
  const full = keyspace.allocatedBytes;
  t.true(full > base + 3 * SLAB_BYTES);
  t.true(keyspace.remove(key));
  t.true(keyspace.usedBytes < 20 * KIB);
  t.is(keyspace.allocatedBytes, full);
  t.is(pool.pooledBytes, 0);
  const sizes = [full];
  while (keyspace.step(1) > 0) sizes.push(keyspace.allocatedBytes);
  t.true(sizes.length > 3);
  for (const [at, size] of sizes.entries()) if (at > 0) t.true(size <= sizes[at - 1]!);
  tidyUp(keyspace);
  t.true(keyspace.allocatedBytes <= base);
  t.true(pool.pooledBytes >= 2 * SLAB_BYTES);
});

test('release gives the slabs of large hashes back, too', (t) => {
  const pool = new SlabPool();
  const keyspace = make({}, pool);
  fill(keyspace, FIELDS, 40);
  const full = keyspace.allocatedBytes;
  t.true(keyspace.release(1));
  t.is(keyspace.count, 0);
  t.true(keyspace.allocatedBytes > full / 2, 'it is counted until it is given back');
  while (keyspace.release(1));
  t.true(keyspace.allocatedBytes < 4 * KIB);
  t.true(pool.pooledBytes >= 2 * SLAB_BYTES);
  keyspace.assertConsistent();
});

test('a hash of 200 fields costs kilobytes', (t) => {
  const keyspace = make();
  put(keyspace, 'other', 'x');
  const base = keyspace.allocatedBytes;
  fill(keyspace, 200);
  t.true(open(keyspace).isLarge);
  tidyUp(keyspace);
  t.true(keyspace.allocatedBytes - base < 16 * KIB, `${keyspace.allocatedBytes - base}`);
});

test('when memory runs out a hash stays as it was', (t) => {
  const keyspace = make({ largeMax: 0 });
  fill(keyspace, 128);
  const before = open(keyspace).count;
  const tooMuch = new ByteView(new Uint8Array(100 * KIB));
  const set = (field: string, value: ByteView) => () => {
    keyspace.hashes.put(key, viewOfLatin1(field), value, 0, 1000);
  };
  t.throws(set('new', tooMuch), { instanceOf: OutOfMemoryError });
  t.throws(set('field:3', tooMuch), { instanceOf: OutOfMemoryError });
  t.false(open(keyspace).isLarge);
  t.is(open(keyspace).count, before);
  t.is(keyspace.find(key)!.version, 127);
  t.is(keyspace.hashes.nested.live, 0);
  fill(keyspace, 140);
  t.throws(set('new', tooMuch), { instanceOf: OutOfMemoryError });
  t.is(open(keyspace).count, 140);
  t.is(keyspace.find(key)!.version, 139);
  tidyUp(keyspace);
  keyspace.assertConsistent();
});

test('a field of what is no hash is a mistake of the program', (t) => {
  const keyspace = make();
  put(keyspace, 'hash', 'a string');
  t.throws(() => fill(keyspace, 1), { message: /no hash/ });
  t.false(keyspace.hashes.remove(key, key, 1));
});

test('rows of a hash may come in any order: its version is that of the newest', (t) => {
  const keyspace = make();
  for (const version of [5, 9, 2]) {
    keyspace.hashes.put(key, viewOfLatin1(`f${version}`), key, 77, version);
  }
  t.is(keyspace.find(key)!.version, 9);
  t.is(keyspace.find(key)!.expiresAtMs, 77);
});
