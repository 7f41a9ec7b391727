import test from 'ava';
import { randomOfRun } from '../helpers/seed.js';
import { enumerateCrashes } from './journal-enumeration.js';
import { JournalRun, workload } from './journal-run.js';

test('power loss after each operation of a journal keeps what was acknowledged, in order, and nothing else', async (t) => {
  const started = performance.now();
  const whole = new JournalRun();
  await workload(whole);
  t.log(whole.callSites.map(({ operation, path, count }) => `${count} ${operation} ${path}`).join('\n'));
  const counts = await enumerateCrashes({ random: randomOfRun(t) });
  t.log(counts, whole.operations, performance.now() - started);
  t.is(counts.violation, null);
  t.is(counts.crashes, whole.operations + 1);
});
