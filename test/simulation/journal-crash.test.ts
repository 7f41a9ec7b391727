import test from 'ava';
import { randomOfRun } from '../helpers/seed.js';
import { enumerateCrashes } from './journal-enumeration.js';
import { leaveOutEach, NOT_FOR_POWER_LOSS, omissible } from './journal-omissions.js';
import { JournalRun } from './journal-run.js';
import { workload } from './journal-workload.js';

const isLong = process.env['TEST_LONG'] !== undefined;

async function wholeRun(): Promise<JournalRun> {
  const whole = new JournalRun();
  await workload(whole);
  return whole;
}

test('power loss after each operation of a journal keeps what was acknowledged, in order, and nothing else', async (t) => {
  const whole = await wholeRun();
  t.true(whole.lines.includes('begin') && whole.from > 0 && whole.operations > 150);
  const counts = await enumerateCrashes({ random: randomOfRun(t) });
  t.log(counts);
  t.is(counts.violation, null);
  t.is(counts.crashes, whole.operations + 1);
  t.true(counts.recoveries >= 5 * counts.crashes);
  t.true(counts.losses > counts.crashes / 4, 'what was not acknowledged is lost now and then');
});

test('a journal that leaves out a sync, a rename or a truncation is found out', async (t) => {
  const whole = await wholeRun();
  const random = randomOfRun(t);
  const unnoticed: string[] = [];
  for (const site of omissible(whole)) {
    const { operation, path, count } = site;
    const name = `${operation} ${path}`;
    const isNeeded = !NOT_FOR_POWER_LOSS.some((not) => `${not[0]} ${not[1]}` === name);
    if (!isNeeded && !isLong) continue;
    const options = { seed: random.seed, isThorough: isLong };
    const { tried, noticed, example } = await leaveOutEach(whole, site, options);
    t.log(`${name}: ${noticed} of ${tried} tried, of ${count}: ${example}`);
    if (isNeeded) t.true(noticed > 0, name);
    else t.is(noticed, 0, name);
    if (noticed === 0) unnoticed.push(name);
  }
  t.deepEqual(
    unnoticed.sort(),
    isLong ? NOT_FOR_POWER_LOSS.map(([a, b]) => `${a} ${b}`).sort() : [],
  );
});
