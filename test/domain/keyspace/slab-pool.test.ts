import test from 'ava';
import { SLAB_BYTES, SlabPool } from '../../../src/domain/keyspace/slab-pool.js';

test('the pool keeps no more than its bound', (t) => {
  const pool = new SlabPool(2);
  const slabs = [pool.take(), pool.take(), pool.take()];
  for (const slab of slabs) pool.give(slab);
  t.is(pool.pooledBytes, 2 * SLAB_BYTES);
  t.is(pool.take(), slabs[1]!);
});
