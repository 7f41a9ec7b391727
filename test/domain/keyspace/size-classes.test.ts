import test from 'ava';
import {
  CELL_BYTES,
  SIZE_CLASSES,
  sizeClassOf,
} from '../../../src/domain/keyspace/size-classes.js';
import { SLAB_ENTRY_BYTES_MAX } from '../../../src/domain/limits.js';

test('every length gets the smallest cell that holds it, with little unused', (t) => {
  let lengths = 0;
  for (let bytes = 9; bytes <= SLAB_ENTRY_BYTES_MAX; bytes++) {
    const sizeClass = sizeClassOf(bytes);
    const cell = CELL_BYTES[sizeClass]!;
    const isSmallest = sizeClass === 0 || CELL_BYTES[sizeClass - 1]! < bytes;
    const isDense = cell - bytes < Math.max(8, bytes * 0.126);
    if (cell < bytes || !isSmallest || (bytes > 16 && !isDense)) t.fail(`${bytes} in ${cell}`);
    lengths++;
  }
  t.is(lengths, SLAB_ENTRY_BYTES_MAX - 8);
});

test('cells are whole units, and classes fit a byte', (t) => {
  t.true(CELL_BYTES.every((bytes) => bytes % 8 === 0));
  t.is(CELL_BYTES.at(-1), SLAB_ENTRY_BYTES_MAX);
  t.true(SIZE_CLASSES < 100);
});
