import test from 'ava';
import { cases } from '../helpers/scale.js';
import { seedOfRun } from '../helpers/seed.js';
import { kindUnderTest } from '../helpers/server-kinds.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { ModelRun } from './model-run.js';

// MODEL_AGAINST=redis runs the same comparison on Redis, which shows that the model is right.
// TEST_SEED replays a run.

const STRETCHES = 8;

test('random commands over both framings and protocols, with restarts between, answer as the model does', async (t) => {
  t.timeout(cases(120_000, 900_000));
  const seed = seedOfRun();
  t.log(`TEST_SEED=${seed}, against ${kindUnderTest()}`);
  const commands = cases(20_000, 200_000);
  const folder = temporaryFolder();
  const run = new ModelRun(seed, kindUnderTest(), folder);
  t.teardown(async () => {
    await run.close();
  });

  await run.start();
  for (let stretch = 0; stretch < STRETCHES; stretch++) {
    if (stretch > 0) await run.restart(stretch % 2 === 0 ? 'clean' : 'kill');
    await run.run(commands / STRETCHES);
  }

  const { counts } = run;
  t.log(JSON.stringify(counts));
  t.true(counts.commands >= commands);
  t.true(counts.errors >= counts.commands * 0.1, 'at least a tenth are error replies');
  t.true(counts.hits >= counts.keyCommands * 0.6, 'at least three fifths meet an existing key');
  t.true(counts.scans > 0 && counts.scannedKeys > counts.scans);
  t.is(counts.kills, 4);
  t.is(counts.cleanRestarts, 3);
});
