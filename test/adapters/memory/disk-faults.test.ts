import test from 'ava';
import { DiskError } from '../../../src/application/ports/disk.js';
import { KEEP_NOTHING } from '../../../src/adapters/memory/choices.js';
import { pathPattern } from '../../../src/adapters/memory/disk-operation.js';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import { bytesOf, diskText } from '../../helpers/disk-text.js';
import { hasEnded } from '../../helpers/has-ended.js';

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof DiskError) return `${error.operation} ${error.path} ${error.code}`;
    throw error;
  }
  return 'nothing';
};

test('a failure meets the operation, the path and the number that it names', async (t) => {
  const disk = new FaultyDisk();
  await disk.makeFolder('f');
  disk.fail({ operation: 'open', path: /b$/, code: 'EACCES' });
  disk.fail({ operation: 'fsync', path: 'f', code: 'EIO', skip: 1, times: 2 });
  disk.fail({ operation: 'stat', path: 'f/<n>.x', code: 'EIO', times: Infinity });
  await disk.open('f/a', 'create');
  t.is(await codeOf(disk.open('f/b', 'create')), 'open f/b EACCES');
  await disk.open('f/b', 'create');
  t.is(await codeOf(disk.syncFolder('.')), 'nothing');
  const codes = [];
  for (let count = 0; count < 4; count++) codes.push(await codeOf(disk.syncFolder('f')));
  t.deepEqual(codes, ['nothing', 'fsync f EIO', 'fsync f EIO', 'nothing']);
  for (const path of ['f/1.x', 'f/22.x']) t.is(await codeOf(disk.size(path)), `stat ${path} EIO`);
  t.is(await codeOf(disk.size('f/a')), 'nothing');
});

test('every operation can fail, and then nothing but a part of a write has happened', async (t) => {
  const disk = new FaultyDisk();
  const file = await disk.open('a', 'create');
  await file.write(bytesOf('abcd'), 0);
  const works: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['open b', () => disk.open('b', 'create')],
    ['open a', () => disk.open('a', 'read')],
    ['readdir .', () => disk.list('.')],
    ['stat a', () => disk.size('a')],
    ['mkdir f', () => disk.makeFolder('f')],
    ['fsync .', () => disk.syncFolder('.')],
    ['rename c', () => disk.rename('a', 'c')],
    ['link c', () => disk.link('a', 'c')],
    ['unlink a', () => disk.remove('a')],
    ['fstat a', () => file.size()],
    ['read a', () => file.read(new Uint8Array(1), 0)],
    ['write a', () => file.write(bytesOf('ABCD'), 0)],
    ['write a', () => file.writeDurably(bytesOf('ABCD'), 0)],
    ['fdatasync a', () => file.sync()],
    ['ftruncate a', () => file.truncate(0)],
  ];
  for (const [what, work] of works) {
    disk.fail({ code: 'EIO' });
    t.is(await codeOf(work()), `${what} EIO`);
  }
  t.is(diskText(disk.inner), 'a=ABcd');
  t.deepEqual(await disk.list('.'), ['a']);
  t.is(diskText(disk.crash(KEEP_NOTHING).inner), '');
});

test('of a failing write as many bytes happen as the failure says', async (t) => {
  const disk = new FaultyDisk();
  const file = await disk.open('a', 'create');
  for (const [bytes, text] of [
    [0, ''],
    [3, 'abc'],
    [9, 'abcd'],
  ] as const) {
    disk.fail({ operation: 'write', code: 'ENOSPC', bytes });
    t.is(await codeOf(file.write(bytesOf('abcd'), 0)), 'write a ENOSPC');
    t.is(diskText(disk.inner), `a=${text}`);
  }
});

test('a full disk stores what fits, whatever replaces what is there, and counts a link once', async (t) => {
  const disk = new FaultyDisk();
  const file = await disk.open('a', 'create');
  await file.write(bytesOf('abcd'), 0);
  await disk.link('a', 'b');
  t.is(disk.bytes, 4);
  disk.bytesMax = 6;
  t.is(await codeOf(file.write(bytesOf('ABCDEFGH'), 0)), 'write a ENOSPC');
  t.is(diskText(disk.inner), 'a=ABCDEF b=ABCDEF');
  t.is(await codeOf(file.write(bytesOf('xyz'), 3)), 'nothing');
  t.is(await codeOf(file.write(bytesOf('1'), 9)), 'write a ENOSPC');
  t.is(diskText(disk.inner), 'a=ABCxyz b=ABCxyz');
});

test('what is held waits until it is let go, in its order, and other work goes on', async (t) => {
  const disk = new FaultyDisk();
  const file = await disk.open('a', 'create');
  disk.hold({ operation: 'fdatasync' });
  const ended: number[] = [];
  const first = file.sync().then(() => ended.push(1));
  const second = file.sync().then(() => ended.push(2));
  t.false(await hasEnded(Promise.race([first, second])));
  await file.write(bytesOf('x'), 0);
  disk.letGo();
  await Promise.all([first, second]);
  t.deepEqual(ended, [1, 2]);
  await file.sync();
});

test('the log tells every operation with its path, bytes and number', async (t) => {
  const disk = new FaultyDisk();
  const file = await disk.open('a', 'create');
  await file.writeDurably(bytesOf('abc'), 0);
  await file.read(new Uint8Array(2), 0);
  await disk.rename('a', 'b');
  t.deepEqual(disk.log, [
    { operation: 'open', path: 'a', bytes: 0, number: 0 },
    { operation: 'write', path: 'a', bytes: 3, number: 1 },
    { operation: 'fdatasync', path: 'a', bytes: 0, number: 2 },
    { operation: 'read', path: 'a', bytes: 2, number: null },
    { operation: 'rename', path: 'b', bytes: 0, number: 3 },
  ]);
  t.deepEqual(disk.steps.slice(-2), ['read a', 'rename b']);
  t.is(disk.operations, 4);
  t.is(disk.count('read'), 1);
});

test('call sites are what can be left out, by operation and path without numbers and ids', async (t) => {
  const disk = new FaultyDisk();
  await disk.makeFolder('t');
  for (const id of [
    '0b5ad1c2-0000-4000-8000-00000000000a',
    'FFFFFFFF-1111-4111-9111-111111111111',
  ]) {
    const file = await disk.open(`t/${id}.x`, 'create');
    await file.sync();
  }
  await disk.link('t/0b5ad1c2-0000-4000-8000-00000000000a.x', 't/00000000000000000007.json');
  await disk.syncFolder('t');
  await disk.list('t');
  t.deepEqual(disk.callSites, [
    { operation: 'mkdir', path: 't', count: 1 },
    { operation: 'fdatasync', path: 't/<uuid>.x', count: 2 },
    { operation: 'link', path: 't/<n>.json', count: 1 },
    { operation: 'fsync', path: 't', count: 1 },
  ]);
  t.is(pathPattern('a1/b22.c'), 'a<n>/b<n>.c');
});

test('a left-out operation claims success, at the place and the time that is named', async (t) => {
  const disk = new FaultyDisk();
  disk.leaveOut({ operation: 'link', path: 'c<n>', skip: 1 });
  disk.leaveOut({ operation: 'unlink' });
  disk.leaveOut({ operation: 'ftruncate' });
  disk.leaveOut({ operation: 'mkdir' });
  const file = await disk.open('a', 'create');
  await file.truncate(5);
  for (const to of ['c1', 'c2', 'c3', 'd']) await disk.link('a', to);
  await disk.remove('a');
  await disk.makeFolder('f');
  t.is(diskText(disk.inner), 'a= c1= c3= d=');
  t.false(disk.inner.folders.has('f'));
});
