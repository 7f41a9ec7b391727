import test from 'ava';
import { OutputQueue } from '../../../src/adapters/tcp/output-queue.js';
import { randomOfRun } from '../../helpers/seed.js';

test('bytes come out as they went in, whatever the sizes', (t) => {
  const random = randomOfRun(t);
  const queue = new OutputQueue();
  const model: number[] = [];
  let done = 0;
  for (; done < 3000; done++) {
    if (random.chance(0.5)) {
      const length = random.below(random.pick([10, 1000, 40_000]));
      const bytes = Buffer.from(Array.from({ length }, () => random.below(256)));
      for (const byte of bytes) model.push(byte);
      if (random.chance(0.3)) {
        queue.pushShared(bytes);
      } else {
        queue.push(bytes, 0, length);
        bytes.fill(0);
      }
    } else {
      const taken = queue.take(1 + random.below(30_000));
      if (taken === null) t.is(model.length, 0);
      else if (!taken.equals(Buffer.from(model.splice(0, taken.length)))) t.fail(`step ${done}`);
    }
    if (queue.length !== model.length) t.fail(`step ${done}: ${queue.length} ${model.length}`);
  }
  t.is(done, 3000);
});

test('large shared bytes are not copied and not written to, small ones are copied', (t) => {
  const queue = new OutputQueue();
  const small = Buffer.from('small');
  const large = Buffer.alloc(5000, 'x');
  queue.push(small, 0, 5);
  queue.pushShared(large);
  queue.push(small, 0, 5);
  queue.pushShared(small);
  const pieces = [queue.take(10_000)!, queue.take(10_000)!, queue.take(10_000)!];
  t.deepEqual(pieces.map(String), ['small', 'x'.repeat(5000), 'smallsmall']);
  t.is(pieces[1]!.buffer, large.buffer);
  t.is(String(large), 'x'.repeat(5000));
});

test('many tiny pieces share chunks', (t) => {
  const queue = new OutputQueue();
  const piece = Buffer.from('+OK\r\n');
  for (let each = 0; each < 10_000; each++) queue.push(piece, 0, piece.length);
  let chunks = 0;
  while (queue.take(1_000_000) !== null) chunks++;
  t.is(chunks, Math.ceil(50_000 / (16 * 1024)));
});
