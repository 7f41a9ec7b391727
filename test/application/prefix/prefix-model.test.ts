import test from 'ava';
import { MemoryServer } from '../../helpers/memory-server.js';
import { cases } from '../../helpers/scale.js';
import { randomOfRun } from '../../helpers/seed.js';
import { OPERATIONS, PrefixModel } from './prefix-model.js';

test('with and without an index the replies are the same, and right', async (t) => {
  const random = randomOfRun(t);
  const servers = await Promise.all(
    [false, true].map((orderedIndex) => MemoryServer.start({ settings: { orderedIndex } })),
  );
  const model = new PrefixModel(t, random, servers);
  const steps = cases(4000, 100_000);
  let step = 0;
  for (; step < steps; step++) {
    model.run();
    if (step % 500 === 0) model.check();
  }
  model.check();
  t.is(step, steps);
  t.is(model.done.size, OPERATIONS.length + 2);
});
