import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ChildCheckpointer } from '../../../src/adapters/checkpoint/child-checkpointer.js';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { CheckpointError } from '../../../src/application/ports/checkpointer.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const ANSWER = `
  process.on('message', ({ kind }) => process.send(kind === 'prepare'
    ? { kind: 'prepared', checkpoint: null }
    : { kind: 'cleaned-up', files: 2, bytes: 30 }));
  process.on('disconnect', () => process.exit());`;

/** A process that does what `source` says instead of making checkpoints. */
function childOf(source: string, timers = new ManualTimers()): ChildCheckpointer {
  const script = join(temporaryFolder(), 'child.cjs');
  writeFileSync(script, source);
  return new ChildCheckpointer({ script, parameters: () => [], timers });
}

const nothing = (): void => undefined;

test('one process prepares and cleans up, and the next checkpoint has another one', async (t) => {
  const child = childOf(`
    let count = 0;
    process.on('message', ({ kind, policy }) => process.send(kind === 'prepare'
      ? { kind: 'failed', message: 'request ' + ++count + ' of ' + process.pid, code: 'ENOSPC' }
      : { kind: 'cleaned-up', files: policy.nowMs, bytes: process.pid }));
    process.on('disconnect', () => process.exit());`);
  const failure = await t.throwsAsync<CheckpointError>(child.prepare(1, nothing));
  t.true(failure instanceof CheckpointError);
  t.is(failure?.code, 'ENOSPC');
  const again = await t.throwsAsync(child.prepare(1, nothing));
  t.regex(again?.message ?? '', /^request 1 of/);
  t.not(again?.message, failure?.message);
  const policy = { nowMs: 7, retentionMs: 0, retentionBytes: 0 };
  const { files, bytes } = await child.cleanUp(policy);
  t.is(files, 7);
  t.not((await child.cleanUp(policy)).bytes, bytes);
  await child.stop();
});

test('progress arrives, and a checkpoint that is not needed is null', async (t) => {
  const child = childOf(`
    process.on('message', () => {
      process.send({ kind: 'progress', rows: 5 });
      process.send({ kind: 'progress', rows: 9 });
      process.send({ kind: 'prepared', checkpoint: null });
    });`);
  const seen: number[] = [];
  t.is(await child.prepare(1, (rows) => void seen.push(rows)), null);
  t.deepEqual(seen, [5, 9]);
  await child.stop();
});

test('a process that dies fails the checkpoint with its last words, and another one takes over', async (t) => {
  const child = childOf(`process.on('message', () => { throw new TypeError('a mistake'); });`);
  for (let at = 0; at < 2; at++) {
    await t.throwsAsync(child.prepare(1, nothing), {
      instanceOf: CheckpointError,
      message: /^the checkpoint process did not finish: it ended with code 1: .*a mistake/,
    });
  }
  await child.stop();
});

test('a process that is killed fails the checkpoint', async (t) => {
  const child = childOf(`process.on('message', () => process.kill(process.pid, 'SIGKILL'));`);
  await t.throwsAsync(child.prepare(1, nothing), { message: /it ended with SIGKILL/ });
});

test('a process that hangs is killed when it has been silent for too long', async (t) => {
  const timers = new ManualTimers();
  const child = childOf(
    `process.on('message', () => { process.send({ kind: 'progress', rows: 1 }); for (;;); });`,
    timers,
  );
  const failed = t.throwsAsync(
    child.prepare(1, () => timers.advance(120_000)),
    { message: /it ended with SIGKILL: no sign of life for 120 s/ },
  );
  await failed;
  await child.stop();
});

test('a stop gives up what is under way, and waits until the process is gone', async (t) => {
  const child = childOf(`
    process.on('SIGTERM', () => undefined);
    process.on('message', () => process.send({ kind: 'progress', rows: 1 }));`);
  const begun = new Promise<void>((resolve) => {
    const failed = child.prepare(1, () => resolve());
    void t.throwsAsync(failed, { message: /it ended with SIGKILL/ });
  });
  await begun;
  await child.stop();
  await child.stop();
  t.pass();
});

test('an answer to another question is refused', async (t) => {
  const child = childOf(ANSWER.replace(`'prepare'`, `'clean-up'`));
  await t.throwsAsync(child.prepare(1, nothing), { message: /answered cleaned-up/ });
  await child.stop();
});

test('a program that cannot be run fails the checkpoint', async (t) => {
  const script = join(temporaryFolder(), 'missing.js');
  const child = new ChildCheckpointer({
    script,
    parameters: () => [],
    timers: new ManualTimers(),
  });
  await t.throwsAsync(child.prepare(1, nothing), { message: /Cannot find module/ });
  await child.stop();
});
