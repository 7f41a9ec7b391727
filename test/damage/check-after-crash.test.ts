import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ByteView } from '../../src/domain/bytes.js';
import { checkData } from '../../src/check-data.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { OpenedServer } from './opened-server.js';
import { copyOf } from './scene.js';

// After a crash numbers go on with a gap, which is no missing effect in any order of what follows.

type Step = 'write' | 'save' | 'rotate' | 'crash' | 'stop';

const HISTORIES: readonly (readonly Step[])[] = [
  ['crash', 'stop'],
  ['write', 'crash', 'stop'],
  ['write', 'crash', 'crash', 'stop'],
  ['write', 'crash', 'save', 'stop'],
  ['write', 'crash', 'save', 'crash', 'save', 'crash'],
  ['write', 'save', 'crash', 'save', 'write', 'stop'],
  ['write', 'save', 'crash', 'stop', 'write', 'crash', 'write', 'save', 'crash'],
  ['write', 'stop', 'write', 'save', 'stop', 'stop', 'write', 'crash'],
  ['write', 'rotate', 'write', 'rotate', 'crash', 'rotate', 'write', 'crash', 'save', 'stop'],
  ['save', 'stop', 'write', 'save', 'save', 'crash', 'write', 'rotate', 'save', 'stop'],
];

/** Returns the directory that the step leaves when it ends the server. */
async function take(step: Step, server: OpenedServer, folder: string): Promise<string | null> {
  if (step === 'save') await server.save();
  else if (step === 'rotate') await server.journal.rotate();
  else if (step === 'write') {
    const bytes = new ByteView(Buffer.from(String(server.journal.appended)));
    server.databases.at(0).put(bytes, bytes, 1, 0);
    await server.journal.sync();
  } else {
    const copy = step === 'crash' ? copyOf(folder) : folder;
    await server.stop();
    return copy;
  }
  return null;
}

test('whatever crashes, stops and checkpoints followed each other, the directory is sound', async (t) => {
  let checks = 0;
  for (const history of HISTORIES) {
    let folder = join(temporaryFolder(), 'data');
    let server = await OpenedServer.start(folder, true);
    for (const step of history) {
      const left = await take(step, server, folder);
      if (left === null) continue;
      folder = left;
      const found = (finding: object): void => t.fail(JSON.stringify({ history, step, finding }));
      await checkData(folder, { found, progress: () => undefined });
      server = await OpenedServer.start(folder, true);
      checks++;
    }
    await server.stop();
  }
  t.is(checks, HISTORIES.flat().filter((step) => ['crash', 'stop'].includes(step)).length);
});

test('a check that is stopped gives the directory free as it was', async (t) => {
  const folder = join(temporaryFolder(), 'data');
  const server = await OpenedServer.start(folder, false);
  await server.stop();
  const names = readdirSync(folder);
  const stopping = new AbortController();
  stopping.abort('SIGINT');
  const listener = { found: () => undefined, progress: () => undefined };
  await t.throwsAsync(checkData(folder, listener, stopping.signal), { any: true });
  t.deepEqual(readdirSync(folder), names);
  await t.notThrowsAsync(checkData(folder, listener));
});
