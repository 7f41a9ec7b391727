import test from 'ava';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { SLAB_BYTES, SlabPool } from '../../../src/domain/keyspace/slab-pool.js';
import { has, make, put } from '../../helpers/keyspaces.js';

test('compaction gives slabs back and loses nothing', (t) => {
  const pool = new SlabPool();
  const keyspace = make({}, pool);
  for (let at = 0; at < 100_000; at++) put(keyspace, `key:${at}`, 40);
  for (let at = 0; at < 100_000; at++) if (at % 10 > 0) keyspace.remove(viewOfLatin1(`key:${at}`));
  while (keyspace.step(1000) > 0);
  const before = keyspace.allocatedBytes;
  let work = 0;
  for (let done = 1; done > 0; work += done) {
    done = keyspace.compact(100);
    t.true(done <= 101);
  }
  t.true(work >= 8000 && work < 40_000, `${work}`);
  t.true(keyspace.allocatedBytes < before / 4, `${before} to ${keyspace.allocatedBytes}`);
  t.true(keyspace.allocatedBytes < keyspace.usedBytes * 1.5 + SLAB_BYTES);
  t.true(pool.pooledBytes > 0);
  keyspace.assertConsistent();
  for (let at = 0; at < 100_000; at += 10) if (!has(keyspace, `key:${at}`)) t.fail(`${at}`);
  t.is(keyspace.count, 10_000);
});

test('compaction stops when entries written meanwhile took the room', (t) => {
  const keyspace = make();
  for (let at = 0; at < 30_000; at++) put(keyspace, `key:${at}`, 40);
  for (let at = 0; at < 30_000; at++) if (at % 2 > 0) keyspace.remove(viewOfLatin1(`key:${at}`));
  t.true(keyspace.compact(5) > 0);
  for (let at = 30_000; at < 60_000; at++) put(keyspace, `key:${at}`, 40);
  while (keyspace.compact(100) > 0);
  keyspace.assertConsistent();
  t.is(keyspace.count, 45_000);
});
