import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ChildCheckpointer } from '../../../src/adapters/checkpoint/child-checkpointer.js';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { CheckpointError } from '../../../src/application/ports/checkpointer.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

/** What the programs of these tests have in common. */
const PRELUDE = `
  const send = (message) => process.stdout.write(JSON.stringify(message) + '\\n');
  const onRequest = (call) => require('node:readline')
    .createInterface({ input: process.stdin })
    .on('line', (line) => { const request = JSON.parse(line); if (request.run === process.argv.at(-1)) call(request); })
    .on('close', () => process.exit());`;
const ANSWER = `
  onRequest(({ kind }) => send(kind === 'prepare'
    ? { kind: 'prepared', checkpoint: null }
    : { kind: 'cleaned-up', files: 2, bytes: 30 }));`;

interface ChildOptions {
  readonly timers?: ManualTimers;
  readonly shell?: string;
}

/** A process that does what `source` says instead of making checkpoints. */
function childOf(source: string, options: ChildOptions = {}): ChildCheckpointer {
  const script = join(temporaryFolder(), 'child.cjs');
  writeFileSync(script, PRELUDE + source);
  return new ChildCheckpointer({
    script,
    parameters: () => [],
    timers: new ManualTimers(),
    ...options,
  });
}

/** Dies as soon as it is there the first time; later it does what `source` says. */
function dyingOnce(first: string, then: string): string {
  const marker = JSON.stringify(join(temporaryFolder(), 'marker'));
  return `
    const { existsSync, writeFileSync, writeSync } = require('node:fs');
    if (existsSync(${marker})) { ${then} } else {
      writeFileSync(${marker}, '');
      ${first}
      process.kill(process.pid, 'SIGKILL');
    }`;
}

const nothing = (): void => undefined;
const policy = { nowMs: 7, retentionMs: 0, retentionBytes: 0 };

/** Answers with the number of its process. */
const PROCESS = `
  onRequest(({ kind }) => send(kind === 'prepare'
    ? { kind: 'failed', message: String(process.pid), code: 'ENOSPC' }
    : { kind: 'cleaned-up', files: 0, bytes: process.pid }));`;

test('a process that failed is followed by another one', async (t) => {
  const child = childOf(PROCESS);
  const failure = await t.throwsAsync<CheckpointError>(child.prepare(1, nothing));
  t.true(failure instanceof CheckpointError);
  t.is(failure?.code, 'ENOSPC');
  const again = await t.throwsAsync(child.prepare(1, nothing));
  t.not(again?.message, failure?.message);
  await child.close();
});

test('a process waits for the next checkpoint, but not for long', async (t) => {
  const timers = new ManualTimers();
  const child = childOf(PROCESS, { timers });
  const { bytes } = await child.cleanUp(policy);
  timers.advance(9_999);
  t.is((await child.cleanUp(policy)).bytes, bytes);
  timers.advance(9_999);
  t.is((await child.cleanUp(policy)).bytes, bytes);
  timers.advance(10_000);
  t.not((await child.cleanUp(policy)).bytes, bytes);
  await child.close();
});

test('a process makes twenty checkpoints and no more', async (t) => {
  const child = childOf(PROCESS);
  const seen = new Map<number, number>();
  for (let at = 0; at < 41; at++) {
    const { bytes } = await child.cleanUp(policy);
    seen.set(bytes, (seen.get(bytes) ?? 0) + 1);
  }
  t.deepEqual([...seen.values()], [20, 20, 1]);
  await child.close();
});

test('a process that dies while it waits is followed by another one', async (t) => {
  const child = childOf(PROCESS);
  const { bytes } = await child.cleanUp(policy);
  process.kill(bytes, 'SIGKILL');
  const next = await child.cleanUp(policy).catch(() => child.cleanUp(policy));
  t.not(next.bytes, bytes);
  await child.close();
});

test('progress arrives, and a checkpoint that is not needed is null', async (t) => {
  const child = childOf(`
    onRequest(() => {
      send({ kind: 'progress', rows: 5 });
      send({ kind: 'progress', rows: 9 });
      send({ kind: 'prepared', checkpoint: null });
    });`);
  const seen: number[] = [];
  t.is(await child.prepare(1, (rows) => void seen.push(rows)), null);
  t.deepEqual(seen, [5, 9]);
  await child.close();
});

test('a process that dies fails the checkpoint with its last words, and another one takes over', async (t) => {
  const child = childOf(`onRequest(() => { throw new TypeError('a mistake'); });`);
  for (let at = 0; at < 2; at++) {
    await t.throwsAsync(child.prepare(1, nothing), {
      instanceOf: CheckpointError,
      message: /^the checkpoint process did not finish: it ended with code 1: .*a mistake/,
    });
  }
  await child.close();
});

test('a process that is killed fails the checkpoint', async (t) => {
  const child = childOf(`onRequest(() => process.kill(process.pid, 'SIGKILL'));`);
  await t.throwsAsync(child.prepare(1, nothing), { message: /it ended with SIGKILL/ });
  await child.close();
});

test('a process that hangs is killed when it has been silent for too long', async (t) => {
  const timers = new ManualTimers();
  const child = childOf(`onRequest(() => { send({ kind: 'progress', rows: 1 }); for (;;); });`, {
    timers,
  });
  const failed = t.throwsAsync(
    child.prepare(1, () => timers.advance(120_000)),
    { message: /it ended with SIGKILL: no sign of life for 120 s/ },
  );
  await failed;
  await child.close();
});

test('a stop gives up what is under way, and waits until the process is gone', async (t) => {
  const child = childOf(`
    process.on('SIGTERM', () => undefined);
    onRequest(() => send({ kind: 'progress', rows: 1 }));`);
  const begun = new Promise<void>((resolve) => {
    const failed = child.prepare(1, () => resolve());
    void t.throwsAsync(failed, { message: /it ended with SIGKILL/ });
  });
  await begun;
  await child.stop();
  await child.stop();
  await child.close();
  t.pass();
});

test('an answer to another question is refused', async (t) => {
  const child = childOf(ANSWER.replace(`'prepare'`, `'clean-up'`));
  await t.throwsAsync(child.prepare(1, nothing), { message: /answered cleaned-up/ });
  await child.close();
});

test('a program that cannot be run fails the checkpoint', async (t) => {
  const script = join(temporaryFolder(), 'missing.js');
  const child = new ChildCheckpointer({
    script,
    parameters: () => [],
    timers: new ManualTimers(),
  });
  await t.throwsAsync(child.prepare(1, nothing), { message: /Cannot find module/ });
  await child.close();
});

test('a request that a process left unread is not the next one’s', async (t) => {
  const child = childOf(dyingOnce('', ANSWER));
  await t.throwsAsync(child.cleanUp(policy), { message: /it ended with SIGKILL/ });
  t.is(await child.prepare(1, nothing), null);
  await child.close();
});

test('half of an answer is not taken for one, nor for the beginning of the next', async (t) => {
  const half = `writeSync(1, '{"kind":"cleaned-up","files":2');`;
  const child = childOf(dyingOnce(half, ANSWER));
  await t.throwsAsync(child.cleanUp(policy), { message: /it ended with SIGKILL$/ });
  t.deepEqual(await child.cleanUp(policy), { files: 2, bytes: 30 });
  await child.close();
});

test('without a shell each process is started directly', async (t) => {
  const child = childOf(dyingOnce(`writeSync(2, 'last words');`, ANSWER), { shell: '/missing' });
  child.open();
  await t.throwsAsync(child.prepare(1, nothing), {
    message: /it ended with SIGKILL: last words$/,
  });
  t.is(await child.prepare(1, nothing), null);
  t.deepEqual(await child.cleanUp(policy), { files: 2, bytes: 30 });
  t.is(await child.prepare(1, nothing), null);
  await child.close();
});

test('a stop between two requests lets the process go, and the next one has another', async (t) => {
  const child = childOf(ANSWER);
  t.is(await child.prepare(1, nothing), null);
  await child.stop();
  t.is(await child.prepare(1, nothing), null);
  await child.close();
});

test('a stop while the process before is not gone yet gives up what waits for it', async (t) => {
  const child = childOf(PROCESS);
  const failure = await t.throwsAsync(child.prepare(1, nothing));
  const waiting = child.cleanUp(policy);
  const stopped = child.stop();
  await t.throwsAsync(waiting, {
    instanceOf: CheckpointError,
    message: 'the checkpoint was given up',
  });
  await stopped;
  t.not(String((await child.cleanUp(policy)).bytes), failure?.message);
  await child.close();
});

const onLinux = process.platform === 'linux' ? test : test.skip;

for (const shell of ['/bin/sh', '/missing']) {
  onLinux(`every thread of the process has the lowest priority, with ${shell}`, async (t) => {
    // Its niceness is the 17th word behind the name of a thread.
    const child = childOf(
      `
      const { readdirSync, readFileSync } = require('node:fs');
      const niceness = (thread) => {
        const stat = readFileSync('/proc/self/task/' + thread + '/stat', 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16];
      };
      onRequest(() => send({ kind: 'failed', code: null,
        message: readdirSync('/proc/self/task').map(niceness).join(' ') }));`,
      { shell },
    );
    const failure = await t.throwsAsync(child.prepare(1, nothing));
    const all = (failure?.message ?? '').split(' ');
    t.true(all.length > 1, 'there are threads for garbage, too');
    t.deepEqual([...new Set(all)], ['19']);
    await child.close();
  });
}
