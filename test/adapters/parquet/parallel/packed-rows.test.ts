import test from 'ava';
import {
  BATCH_BYTES_MAX,
  BATCH_ROWS_MAX,
  buffersOf,
  packRows,
  PackedBatch,
} from '../../../../src/adapters/parquet/parallel/packed-rows.js';
import { ListedBatch } from '../../../../src/adapters/parquet/rows/listed-batch.js';
import { cases } from '../../../helpers/scale.js';
import { randomOfRun } from '../../../helpers/seed.js';
import { manyRows, rowOf, viewable, viewed } from '../../../helpers/table-file.js';
import { randomRows } from '../../../helpers/table-rows.js';

const ROWS = 3000;

test('random rows are the same after they went to another thread', (t) => {
  const random = randomOfRun(t);
  let count = 0;
  for (let run = 0; run < cases(5, 200); run++) {
    const rows = randomRows(random, ROWS, random.below(16));
    const received = [...packRows(rows)].flatMap((batch) =>
      viewed(new PackedBatch(structuredClone(batch, { transfer: buffersOf(batch) }))),
    );
    t.deepEqual(received, viewable(rows));
    count += rows.length;
  }
  t.true(count > (ROWS / 2) * cases(5, 200));
});

test('a batch is bounded in rows and in bytes, and a large row goes alone', (t) => {
  const sizes = (rows: Parameters<typeof packRows>[0]): number[] =>
    [...packRows(rows)].map((batch) => new PackedBatch(batch).rows);
  t.deepEqual(sizes([]), []);
  t.deepEqual(sizes(manyRows(2 * BATCH_ROWS_MAX + 1)), [BATCH_ROWS_MAX, BATCH_ROWS_MAX, 1]);
  const large = (bytes: number) => rowOf('a', { value: new Uint8Array(bytes) });
  const half = BATCH_BYTES_MAX / 2 - 1;
  t.deepEqual(sizes([large(half), large(half), rowOf('b')]), [2, 1]);
  t.deepEqual(sizes([rowOf('a'), large(BATCH_BYTES_MAX), rowOf('b')]), [1, 1, 1]);
});

test('a batch of row objects shows the same', (t) => {
  const rows = randomRows(randomOfRun(t), ROWS, 3);
  const batch = new ListedBatch(rows);
  t.is(batch.rows, rows.length);
  t.deepEqual(viewed(batch), viewable(rows));
});
