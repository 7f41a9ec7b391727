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

/** To others a process is dead when its socket is gone. */
const pretendDead = (folder: string): void =>
  unlinkSync(join(folder, readlinkSync(join(folder, 'lock'))));

/** Stops at `step` until `go` is called. */
function pausedAt(folder: string, step: LockStep) {
  let go = (): void => undefined;
  let reached = (): void => undefined;
  const isThere = new Promise<void>((resolve) => (reached = resolve));
  const mayGo = new Promise<void>((resolve) => (go = resolve));
  const lock = lockOn(folder, async (at) => {
    if (at !== step) return;
    reached();
    await mayGo;
  });
  return { lock, acquired: lock.acquire(), isThere, go: () => go() };
}

function staleFolder(): string {
  const folder = temporaryFolder();
  symlinkSync('lock.gone', join(folder, 'lock'));
  return folder;
}

async function isLocked(t: ExecutionContext, folder: string): Promise<void> {
  const error = await t.throwsAsync(lockOn(folder).acquire(), { instanceOf: DirectoryLockedError });
  t.is(error?.directory, folder);
  t.is(error?.pid, process.pid);
  t.true(error?.message.includes(folder));
}

test('one process holds the directory, the next is told who, and after release it is free', async (t) => {
  const folder = temporaryFolder();
  const first = lockOn(folder);
  await first.acquire();
  t.true(lstatSync(join(folder, readlinkSync(join(folder, 'lock')))).isSocket());
  await isLocked(t, folder);
  await isLocked(t, folder);
  await first.release();
  t.deepEqual(readdirSync(folder), []);
  const second = lockOn(folder);
  await second.acquire();
  await isLocked(t, folder);
  await second.release();
});

test('the folder is made when there is none, however deep', async (t) => {
  const folder = join(temporaryFolder(), ...Array.from({ length: 30 }, () => 'deep-folder'));
  t.true(folder.length > 300);
  const lock = lockOn(folder);
  await lock.acquire();
  await isLocked(t, folder);
  await lock.release();
});

test('a file in the place of the lock counts as stale', async (t) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), 'not a socket');
  const lock = lockOn(folder);
  await lock.acquire();
  await isLocked(t, folder);
  await lock.release();
});

test('who found the holder dead, but was overtaken, does not remove the new holder', async (t) => {
  const folder = staleFolder();
  const slow = pausedAt(folder, 'probed');
  await slow.isThere;
  const quick = lockOn(folder);
  await quick.acquire();
  const target = readlinkSync(join(folder, 'lock'));
  slow.go();
  await t.throwsAsync(slow.acquired, { instanceOf: DirectoryLockedError });
  t.is(readlinkSync(join(folder, 'lock')), target);
  await isLocked(t, folder);
  await quick.release();
});

test('who was overtaken by one that died since takes over from that one', async (t) => {
  const folder = staleFolder();
  const slow = pausedAt(folder, 'probed');
  await slow.isThere;
  await lockOn(folder).acquire();
  pretendDead(folder);
  slow.go();
  await slow.acquired;
  await isLocked(t, folder);
  await slow.lock.release();
});

test('who was overtaken by one that has finished since starts over', async (t) => {
  const folder = staleFolder();
  const slow = pausedAt(folder, 'probed');
  await slow.isThere;
  const quick = lockOn(folder);
  await quick.acquire();
  await quick.release();
  slow.go();
  await slow.acquired;
  t.true(lstatSync(join(folder, readlinkSync(join(folder, 'lock')))).isSocket());
  await isLocked(t, folder);
  await slow.lock.release();
});

test('a claim on what was cleaned up long ago is void', async (t) => {
  const folder = staleFolder();
  const slow = pausedAt(folder, 'probed');
  await slow.isThere;
  // It takes over, dies while it cleans up, and the next one has not begun to.
  const first = pausedAt(folder, 'installed');
  await first.isThere;
  unlinkSync(join(folder, 'lock.gone.next'));
  pretendDead(folder);
  const second = pausedAt(folder, 'installed');
  await second.isThere;
  slow.go();
  await t.throwsAsync(slow.acquired, { instanceOf: DirectoryLockedError });
  second.go();
  await second.acquired;
  await isLocked(t, folder);
  await second.lock.release();
});

test('a starter whose socket was cleaned up does not hold the directory unreachably', async (t) => {
  const folder = temporaryFolder();
  const slow = pausedAt(folder, 'bound');
  await slow.isThere;
  await lockOn(folder).acquire();
  pretendDead(folder);
  slow.go();
  await slow.acquired;
  await isLocked(t, folder);
  await slow.lock.release();
});

for (const step of ['claimed', 'verified', 'installed'] as const) {
  test(`who has ${step} the succession wins against who comes then`, async (t) => {
    const folder = staleFolder();
    const first = pausedAt(folder, step);
    await first.isThere;
    await isLocked(t, folder);
    first.go();
    await first.acquired;
    await isLocked(t, folder);
    await first.lock.release();
  });

  test(`one that died when it had ${step} the succession has one successor`, async (t) => {
    const folder = staleFolder();
    const first = pausedAt(folder, step);
    await first.isThere;
    const link = step === 'installed' ? 'lock' : 'lock.gone.next';
    unlinkSync(join(folder, readlinkSync(join(folder, link))));
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
