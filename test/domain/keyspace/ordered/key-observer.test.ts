import test from 'ava';
import { ByteView, viewOfLatin1 } from '../../../../src/domain/bytes.js';
import type { ArenaLimits } from '../../../../src/domain/keyspace/arena.js';
import type { Keyspace } from '../../../../src/domain/keyspace/keyspace.js';
import { OrderedIndex } from '../../../../src/domain/keyspace/ordered/ordered-index.js';
import { SlabPool } from '../../../../src/domain/keyspace/slab-pool.js';
import { OutOfMemoryError } from '../../../../src/domain/out-of-memory.js';
import { STRING } from '../../../../src/domain/value-type.js';
import { has, make, put } from '../../../helpers/keyspaces.js';

const pool = (): SlabPool => new SlabPool(4);

class CountingIndex extends OrderedIndex {
  readonly calls: string[] = [];

  override reserve(...key: Parameters<OrderedIndex['reserve']>): void {
    this.calls.push('reserve');
    super.reserve(...key);
  }

  override added(...key: Parameters<OrderedIndex['added']>): void {
    this.calls.push('added');
    super.added(...key);
  }

  override removed(...key: Parameters<OrderedIndex['removed']>): void {
    this.calls.push('removed');
    super.removed(...key);
  }
}

test('an observer is told when a key appears and disappears, and of nothing else', (t) => {
  const index = new CountingIndex(pool());
  const keyspace = make({ observer: index });
  put(keyspace, 'a', 'value');
  put(keyspace, 'a', 'another');
  put(keyspace, 'a', 100_000);
  keyspace.setExpiry(viewOfLatin1('a'), 5, 2);
  keyspace.setExpiry(viewOfLatin1('b'), 5, 2);
  keyspace.compact(100);
  keyspace.remove(viewOfLatin1('b'));
  t.deepEqual(index.calls, ['reserve', 'added']);
  keyspace.remove(keyspace.find(viewOfLatin1('a'))!.key);
  t.deepEqual(index.calls, ['reserve', 'added', 'removed']);
  keyspace.assertConsistent();
});

test('a keyspace that is released has an empty index and gives its memory back', (t) => {
  const index = new OrderedIndex(pool());
  const keyspace = make({ observer: index });
  for (let at = 0; at < 5000; at++) put(keyspace, `key:${at}`);
  const { allocatedBytes } = keyspace;
  t.true(index.allocatedBytes > 0);
  t.true(keyspace.release(1));
  t.is(index.count, 0);
  t.true(keyspace.allocatedBytes > allocatedBytes / 2);
  put(keyspace, 'meanwhile');
  while (keyspace.release(1));
  t.true(keyspace.allocatedBytes < allocatedBytes / 10);
  keyspace.assertConsistent();
  t.true(has(keyspace, 'meanwhile'));
});

/** Puts keys until there is no room; returns how many there were put. */
function fill(keyspace: Keyspace, name: (at: number) => string): number {
  for (let at = 0; ; at++) {
    try {
      put(keyspace, name(at));
    } catch (error) {
      if (error instanceof OutOfMemoryError) return at;
      throw error;
    }
  }
}

const NAMES: readonly ((at: number) => string)[] = [
  (at) => `key:${(at * 7919) % 100_003}`,
  (at) => `${'long'.repeat(100)}:${(at * 7919) % 100_003}`,
];

test('without memory for the index or for the entry a key appears in neither', (t) => {
  let exhausted = 0;
  const bounds: readonly (readonly [ArenaLimits, ArenaLimits])[] = [
    [{ slabsMax: 3 }, {}],
    [{ slabsMax: 4 }, {}],
    [{}, { slabsMax: 2 }],
    [{}, { slabsMax: 3 }],
  ];
  for (const [limits, own] of bounds) {
    for (const name of NAMES) {
      const keyspace = make({ ...own, observer: new OrderedIndex(pool(), limits) });
      const count = fill(keyspace, name);
      exhausted++;
      t.is(keyspace.count, count);
      t.false(has(keyspace, name(count)));
      keyspace.assertConsistent();
      for (let at = 0; at < count; at += 2) keyspace.remove(viewOfLatin1(name(at)));
      keyspace.assertConsistent();
      put(keyspace, name(count));
      keyspace.assertConsistent();
    }
  }
  t.is(exhausted, bounds.length * NAMES.length);
});

test('a key of 1 MiB is kept in order', (t) => {
  const keyspace = make({ observer: new OrderedIndex(pool()) });
  const key = new ByteView(new Uint8Array(1024 * 1024).fill(98));
  put(keyspace, 'c');
  keyspace.put(key, viewOfLatin1('v'), STRING, 0, 1);
  put(keyspace, 'a');
  const lengths: number[] = [];
  const { observer } = keyspace;
  if (!(observer instanceof OrderedIndex)) throw new Error('no index');
  observer.scan(viewOfLatin1(''), (found) => lengths.push(found.length) > 0);
  t.deepEqual(lengths, [1, 1024 * 1024, 1]);
  keyspace.remove(key);
  keyspace.assertConsistent();
});
