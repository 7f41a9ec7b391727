import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { NodeDisk } from '../../../src/adapters/system/node-disk.js';
import { replayed } from '../../contracts/journal.js';
import { journalOn } from '../../helpers/journal-fixture.js';
import { cases } from '../../helpers/scale.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const WRITER = fileURLToPath(new URL('../../helpers/journal-writer.js', import.meta.url));

/** Lets a writer run until it has said `count` numbers, kills it, and returns the last one it said. */
async function killedAfter(folder: string, count: number): Promise<number> {
  const child = spawn(process.execPath, [WRITER, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  let text = '';
  for await (const bytes of child.stdout) {
    text += String(bytes);
    if (text.split('\n').length > count) child.kill('SIGKILL');
  }
  await exited;
  const said = text.slice(0, text.lastIndexOf('\n')).split('\n');
  return Number(said.at(-1));
}

test('a killed process leaves everything it said was released', async (t) => {
  t.timeout(120_000);
  const folder = temporaryFolder();
  const rounds = cases(4, 40);
  let done = 0;
  for (; done < rounds; done++) {
    const released = await killedAfter(folder, 20 + 60 * (done % 4));
    const { lines, result } = await replayed(journalOn(new NodeDisk(folder)));
    t.true(released > 0);
    t.true(result.lastSequence >= released, `${result.lastSequence} < ${released}`);
    t.true(lines.some((line) => line.startsWith(`${released} put`)));
    t.is(lines.length, result.effects);
  }
  t.is(done, rounds);
});
