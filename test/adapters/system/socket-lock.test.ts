import { chmodSync, lstatSync, mkdirSync, readdirSync, readlinkSync } from 'node:fs';
import { symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { NodeDisk } from '../../../src/adapters/system/node-disk.js';
import { SocketLock } from '../../../src/adapters/system/socket-lock.js';
import type { LockStep } from '../../../src/adapters/system/socket-lock.js';
import { SystemRandom } from '../../../src/adapters/system/system-random.js';
import { DirectoryLockedError } from '../../../src/application/ports/directory-lock.js';
import { cases } from '../../helpers/scale.js';
import { randomOfRun } from '../../helpers/seed.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const lockOn = (folder: string, onStep?: (step: LockStep) => Promise<void>): SocketLock => {
  const options = { disk: new NodeDisk(folder), random: new SystemRandom() };
  return new SocketLock(onStep === undefined ? options : { ...options, onStep });
};

async function acquiredOn(folder: string): Promise<SocketLock> {
  const lock = lockOn(folder);
  await lock.acquire();
  return lock;
}

/** What the link names: the holder's socket, or the next one's. */
const targetOf = (folder: string, link: string): string => readlinkSync(join(folder, link));

/** To others a process is dead when its socket is gone. */
const pretendDead = (folder: string, link = 'lock'): void =>
  unlinkSync(join(folder, targetOf(folder, link)));

/** One that wants the directory and has stopped at `step`, until `go` is called. */
async function stoppedAt(folder: string, step: LockStep) {
  let go = (): void => undefined;
  let reached = (): void => undefined;
  const isThere = new Promise<void>((resolve) => (reached = resolve));
  const mayGo = new Promise<void>((resolve) => (go = resolve));
  const lock = lockOn(folder, async (at) => {
    if (at !== step) return;
    reached();
    await mayGo;
  });
  const acquired = lock.acquire();
  await isThere;
  return { lock, acquired, go };
}

function staleFolder(): string {
  const folder = temporaryFolder();
  symlinkSync('lock.gone', join(folder, 'lock'));
  return folder;
}

/** A directory whose holder is dead, and one that has found that out and went no further. */
async function slowOnStale() {
  const folder = staleFolder();
  return { folder, slow: await stoppedAt(folder, 'probed') };
}

async function isLocked(t: ExecutionContext, folder: string): Promise<void> {
  const error = await t.throwsAsync(lockOn(folder).acquire(), { instanceOf: DirectoryLockedError });
  t.is(error?.directory, folder);
  t.is(error?.pid, process.pid);
  t.true(error?.message.includes(folder));
}

/** The directory is locked, and its holder gives it up. */
async function holds(t: ExecutionContext, folder: string, lock: SocketLock): Promise<void> {
  await isLocked(t, folder);
  await lock.release();
}

function holderIsSocket(t: ExecutionContext, folder: string): void {
  t.true(lstatSync(join(folder, targetOf(folder, 'lock'))).isSocket());
}

test('one process holds the directory, the next is told who, and after release it is free', async (t) => {
  const folder = temporaryFolder();
  const first = await acquiredOn(folder);
  holderIsSocket(t, folder);
  await isLocked(t, folder);
  await holds(t, folder, first);
  t.deepEqual(readdirSync(folder), []);
  await holds(t, folder, await acquiredOn(folder));
});

test('the folder is made when there is none, however deep', async (t) => {
  const folder = join(temporaryFolder(), ...Array.from({ length: 30 }, () => 'deep-folder'));
  t.true(folder.length > 300);
  await holds(t, folder, await acquiredOn(folder));
});

test('a file in the place of the lock counts as stale', async (t) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), 'not a socket');
  await holds(t, folder, await acquiredOn(folder));
});

test('a link that leads nowhere, as damage may leave it, counts as stale', async (t) => {
  const targets = ['lock', 'lock.', 'nowhere', 'lock.00/11', '/no/such/lock.00', 'file/lock.00'];
  for (const target of targets) {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(target, join(folder, 'lock'));
    await holds(t, folder, await acquiredOn(folder));
    t.deepEqual(readdirSync(folder), ['file'], target);
  }
});

test('who found the holder dead, but was overtaken, does not remove the new holder', async (t) => {
  const { folder, slow } = await slowOnStale();
  const quick = await acquiredOn(folder);
  const target = targetOf(folder, 'lock');
  slow.go();
  await t.throwsAsync(slow.acquired, { instanceOf: DirectoryLockedError });
  t.is(targetOf(folder, 'lock'), target);
  await holds(t, folder, quick);
});

test('who was overtaken by one that died since takes over from that one', async (t) => {
  const { folder, slow } = await slowOnStale();
  await acquiredOn(folder);
  pretendDead(folder);
  slow.go();
  await slow.acquired;
  await holds(t, folder, slow.lock);
});

test('who was overtaken by one that has finished since starts over', async (t) => {
  const { folder, slow } = await slowOnStale();
  await (await acquiredOn(folder)).release();
  slow.go();
  await slow.acquired;
  holderIsSocket(t, folder);
  await holds(t, folder, slow.lock);
});

test('a claim on what was cleaned up long ago is void', async (t) => {
  const { folder, slow } = await slowOnStale();
  // It takes over, dies while it cleans up, and the next one has not begun to.
  await stoppedAt(folder, 'installed');
  unlinkSync(join(folder, 'lock.gone.next'));
  pretendDead(folder);
  const second = await stoppedAt(folder, 'installed');
  slow.go();
  await t.throwsAsync(slow.acquired, { instanceOf: DirectoryLockedError });
  second.go();
  await second.acquired;
  await holds(t, folder, second.lock);
});

test('a starter whose socket was cleaned up does not hold the directory unreachably', async (t) => {
  const folder = temporaryFolder();
  const slow = await stoppedAt(folder, 'bound');
  await acquiredOn(folder);
  pretendDead(folder);
  slow.go();
  await slow.acquired;
  await holds(t, folder, slow.lock);
});

for (const step of ['claimed', 'verified', 'installed'] as const) {
  test(`who has ${step} the succession wins against who comes then`, async (t) => {
    const folder = staleFolder();
    const first = await stoppedAt(folder, step);
    await isLocked(t, folder);
    first.go();
    await first.acquired;
    await holds(t, folder, first.lock);
  });

  test(`one that died when it had ${step} the succession has one successor`, async (t) => {
    const folder = staleFolder();
    await stoppedAt(folder, step);
    pretendDead(folder, step === 'installed' ? 'lock' : 'lock.gone.next');
    const answers = await Promise.allSettled([0, 1, 2, 3].map(() => lockOn(folder).acquire()));
    t.is(answers.filter((answer) => answer.status === 'fulfilled').length, 1);
    await isLocked(t, folder);
  });
}

test('in random interleavings there is one holder at a time and there is always one', async (t) => {
  const random = randomOfRun(t);
  const folder = staleFolder();
  const rounds = cases(40, 400);
  let done = 0;
  for (; done < rounds; done++) {
    const wait = async (): Promise<void> => {
      for (let turns = random.below(12); turns > 0; turns--) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const locks = Array.from({ length: 6 }, () => lockOn(folder, wait));
    const answers = await Promise.allSettled(
      locks.map(async (lock) => {
        await wait();
        await lock.acquire();
        return lock;
      }),
    );
    const won = answers.filter((answer) => answer.status === 'fulfilled');
    const lost = answers.filter((answer) => answer.status === 'rejected');
    t.is(won.length, 1, `round ${done}`);
    t.true(lost.every((answer) => answer.reason instanceof DirectoryLockedError));
    if (random.below(3) === 0) await won[0]!.value.release();
    else pretendDead(folder);
  }
  t.is(done, rounds);
});

test('a folder that may not be written refuses with what the system says', async (t) => {
  if (process.getuid?.() === 0) {
    t.pass('root may write anywhere');
    return;
  }
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'closed'));
  chmodSync(join(folder, 'closed'), 0o500);
  await t.throwsAsync(lockOn(join(folder, 'closed')).acquire(), { message: /EACCES/ });
});
