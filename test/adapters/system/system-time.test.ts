import { spawnSync } from 'node:child_process';
import test, { type ExecutionContext } from 'ava';
import { SystemClock } from '../../../src/adapters/system/system-clock.js';
import { SystemRandom } from '../../../src/adapters/system/system-random.js';
import { SystemTimers } from '../../../src/adapters/system/system-timers.js';

const timersPath = new URL('../../../src/adapters/system/system-timers.js', import.meta.url).href;

test('the wall clock is an integer since 1970, the other never goes back', (t) => {
  const clock = new SystemClock();
  t.true(Number.isInteger(clock.nowMs()));
  t.true(Math.abs(clock.nowMs() - Date.now()) < 1000);
  const first = clock.monotonicMs();
  t.true(clock.monotonicMs() >= first);
});

test('random bytes fill what they are given', (t) => {
  const bytes = new Uint8Array(64);
  t.is(new SystemRandom().fill(bytes), bytes);
  t.true(new Set(bytes).size > 20);
});

test('timers fire, intervals fire again, and cancelled ones do not', async (t) => {
  const timers = new SystemTimers();
  let cancelled = 0;
  timers.after(1, () => cancelled++)();
  timers.every(1, () => cancelled++)();
  // The timers alone would not keep the process alive.
  const alive = setInterval(() => undefined, 1000);
  await new Promise<void>((resolve) => void timers.after(1, resolve));
  let calls = 0;
  await new Promise<void>((resolve) => {
    const cancel = timers.every(1, () => {
      if (++calls === 3) {
        cancel();
        resolve();
      }
    });
  });
  clearInterval(alive);
  t.is(calls, 3);
  t.is(cancelled, 0);
});

test('what follows the turn runs after promises, and before timers that are due later', async (t) => {
  const order: string[] = [];
  await new Promise<void>((resolve) => {
    new SystemTimers().afterTurn(() => {
      order.push('turn');
      resolve();
    });
    void Promise.resolve().then(() => order.push('promise'));
  });
  t.deepEqual(order, ['promise', 'turn']);
});

/** Runs a script that has `timers` to its end; what it wrote. */
function runWithTimers(t: ExecutionContext, script: string): string {
  const start = `
    import { SystemTimers } from ${JSON.stringify(timersPath)};
    const timers = new SystemTimers();
  `;
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', start + script], {
    timeout: 30_000,
    encoding: 'utf8',
  });
  t.is(result.status, 0);
  return result.stdout;
}

test('a waiting timer does not keep the process alive', (t) => {
  runWithTimers(t, 'timers.after(60_000, () => {}); timers.every(60_000, () => {});');
});

test('a deadline keeps the process alive until then, or until it is cancelled', (t) => {
  t.is(runWithTimers(t, "timers.deadline(50, () => process.stdout.write('over'));"), 'over');
  t.is(runWithTimers(t, "timers.deadline(60_000, () => process.stdout.write('over'))();"), '');
});
