import test from 'ava';
import { Databases } from '../../../src/application/databases/databases.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { randomOfRun } from '../../helpers/seed.js';
import { ModelClient, WatchRun } from './watch-run.js';

// Clients that watch, write and run transactions in any order, beside a model that notes every
// change of every key when it happens: a transaction runs if and only if the model saw none.

const CLIENTS = 3;
const STEPS = 40_000;

test('a transaction runs if and only if no watched key was changed', async (t) => {
  const random = randomOfRun(t);
  const server = await MemoryServer.start();
  const run = new WatchRun(server, random);
  const actors = Array.from({ length: CLIENTS }, () => new ModelClient(server.connect()));
  for (let at = 0; at < STEPS && run.mistakes.length === 0; at++) {
    run.step(random.pick(actors));
    // Replies of writes leave when the journal of the scene has told that they are durable.
    if (at % 500 === 0) await new Promise(setImmediate);
  }
  t.log({ ran: run.ran, conflicts: run.conflicts });
  t.deepEqual(run.mistakes, []);
  t.true(run.ran > STEPS / 40);
  t.true(run.conflicts > STEPS / 50);
  t.is(server.container.get(Databases).groupDepth, 0);
});
