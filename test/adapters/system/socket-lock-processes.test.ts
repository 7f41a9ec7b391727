import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { NodeDisk } from '../../../src/adapters/system/node-disk.js';
import { SocketLock } from '../../../src/adapters/system/socket-lock.js';
import { SystemRandom } from '../../../src/adapters/system/system-random.js';
import { DirectoryLockedError } from '../../../src/application/ports/directory-lock.js';
import { cases } from '../../helpers/scale.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const CONTENDER = fileURLToPath(new URL('../../helpers/lock-contender.js', import.meta.url));
const CONTENDERS = 50;

const lockOn = (folder: string): SocketLock =>
  new SocketLock({ disk: new NodeDisk(folder), random: new SystemRandom() });

interface Contender {
  readonly process: ChildProcess;
  readonly answer: Promise<string>;
}

function contend(folder: string): Contender {
  const child = spawn(process.execPath, [CONTENDER, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answer = once(child.stdout, 'data').then(([bytes]) => String(bytes).trim());
  return { process: child, answer };
}

async function kill(contender: Contender): Promise<void> {
  const exited = once(contender.process, 'exit');
  contender.process.kill('SIGKILL');
  await exited;
}

test('a killed holder is taken over at once', async (t) => {
  const folder = temporaryFolder();
  const holder = contend(folder);
  t.is(await holder.answer, 'won');
  const error = await t.throwsAsync(lockOn(folder).acquire(), { instanceOf: DirectoryLockedError });
  t.is(error?.pid, holder.process.pid ?? null);
  await kill(holder);
  const lock = lockOn(folder);
  await lock.acquire();
  t.is(readdirSync(folder).length, 2);
  await lock.release();
});

// Serial: fifty processes at once leave no time for anything else.
test.serial('of 50 processes started at once after a kill exactly one wins', async (t) => {
  t.timeout(600_000);
  const folder = temporaryFolder();
  let holder = contend(folder);
  t.is(await holder.answer, 'won');
  const rounds = cases(1, 20);
  let done = 0;
  for (; done < rounds; done++) {
    await kill(holder);
    const contenders = Array.from({ length: CONTENDERS }, () => contend(folder));
    const answers = await Promise.all(contenders.map((contender) => contender.answer));
    const winner = answers.indexOf('won');
    t.is(answers.filter((answer) => answer === 'won').length, 1, answers.join('; '));
    t.is(answers.filter((answer) => answer.startsWith('locked by ')).length, CONTENDERS - 1);
    holder = contenders[winner]!;
    for (const [at, contender] of contenders.entries()) if (at !== winner) await kill(contender);
  }
  await kill(holder);
  t.is(done, rounds);
});
