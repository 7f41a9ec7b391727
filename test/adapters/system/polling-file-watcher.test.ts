import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { PollingFileWatcher } from '../../../src/adapters/system/polling-file-watcher.js';
import { SystemTimers } from '../../../src/adapters/system/system-timers.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

/** Counts what is told of `paths`; `next` resolves with the next one. */
async function watched(...paths: string[]) {
  const alive = setInterval(() => undefined, 60_000);
  let told = 0;
  let wake: () => void = () => undefined;
  const watcher = new PollingFileWatcher({ timers: new SystemTimers() });
  const stop = await watcher.watch(paths, () => {
    told++;
    wake();
  });
  return {
    get told() {
      return told;
    },
    next: () => new Promise<void>((resolve) => (wake = resolve)),
    stop: () => {
      clearInterval(alive);
      stop();
    },
  };
}

test('a file that is written, replaced, removed, made again or closed to others is told', async (t) => {
  const path = join(temporaryFolder(), 'file');
  writeFileSync(path, 'one');
  const watch = await watched(path);
  const changes = [
    () => writeFileSync(path, 'two'),
    () => {
      writeFileSync(`${path}.new`, 'two');
      renameSync(`${path}.new`, path);
    },
    () => rmSync(path),
    () => writeFileSync(path, 'four'),
    () => chmodSync(path, 0o600),
  ];
  for (const change of changes) {
    const next = watch.next();
    change();
    await next;
  }
  t.is(watch.told, changes.length);
  watch.stop();
});

test('a link above the file that is exchanged is told, once for all files', async (t) => {
  const folder = temporaryFolder();
  for (const version of ['1', '2']) {
    mkdirSync(join(folder, version));
    for (const name of ['cert', 'key']) writeFileSync(join(folder, version, name), version);
  }
  symlinkSync('1', join(folder, 'now'));
  const watch = await watched(join(folder, 'now', 'cert'), join(folder, 'now', 'key'));
  const next = watch.next();
  symlinkSync('2', join(folder, 'new'));
  renameSync(join(folder, 'new'), join(folder, 'now'));
  await next;
  t.is(watch.told, 1);
  watch.stop();
});

test('what is not there yet can be watched; after the stop nothing is told', async (t) => {
  const path = join(temporaryFolder(), 'later');
  const first = await watched(path);
  const second = await watched(path);
  first.stop();
  const next = second.next();
  writeFileSync(path, 'here');
  await next;
  t.is(first.told, 0);
  t.is(second.told, 1);
  second.stop();
});
