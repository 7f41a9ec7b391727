import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import test from 'ava';
import { exitOf } from '../../../src/adapters/cli/exit-codes.js';
import { runCli } from '../../../src/adapters/cli/run-cli.js';
import { DiskError } from '../../../src/application/ports/disk.js';
import { TransportError } from '../../../src/application/ports/transport.js';
import { UsageError } from '../../../src/application/server/settings.js';
import { DataDamagedError, UnsupportedFormatError } from '../../../src/domain/errors.js';
import { fakeIo } from './fake-io.js';

class DirectoryLockedError extends Error {
  override readonly name = 'DirectoryLockedError';
}

function systemError(code: string, syscall: string, fields: object = {}): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { code, syscall, ...fields });
}

const listen = (code: string): Error =>
  systemError(code, 'listen', { address: '127.0.0.1', port: 80 });

const EXPECTED: readonly (readonly [Error, number, string])[] = [
  [new UsageError('--port: no'), 2, '--port: no'],
  [
    new DirectoryLockedError('./data is in use by process 7: stop it'),
    3,
    './data is in use by process 7: stop it',
  ],
  [
    new DataDamagedError('journal/1.journal', 12, 'wrong\nchecksum'),
    4,
    'journal/1.journal is damaged at byte 12: wrong checksum; restore it from a backup, nothing was changed',
  ],
  [
    new UnsupportedFormatError('format.json', 'format 2, expected 1'),
    4,
    'format.json: format 2, expected 1; it was written by a newer version of Mini DB, start that one',
  ],
  [
    listen('EADDRINUSE'),
    5,
    'address 127.0.0.1:80 is in use; stop what listens there or choose another port',
  ],
  [
    listen('EACCES'),
    5,
    'address 127.0.0.1:80 is not allowed to this user; choose a port above 1023',
  ],
  [
    listen('EADDRNOTAVAIL'),
    5,
    'address 127.0.0.1:80 is not an address of this machine; choose another host',
  ],
  [
    systemError('EADDRNOTAVAIL', 'listen', { address: '8.8.8.8' }),
    5,
    'address 8.8.8.8 is not an address of this machine; choose another host',
  ],
  [
    systemError('EEXIST', 'mkdir', { path: '/etc/passwd' }),
    1,
    'mkdir EEXIST; check that it is there and may be used',
  ],
  [
    systemError('ENOTFOUND', 'getaddrinfo', { hostname: 'nowhere' }),
    2,
    'there is no host nowhere; correct --host or --admin-host',
  ],
  [
    new DiskError('open', 'journal/1.journal', 'EACCES'),
    1,
    'open journal/1.journal: EACCES; check the data directory and its disk',
  ],
  [
    new DiskError('mkdir', './data', 'EEXIST'),
    1,
    'mkdir ./data: EEXIST; a file is in the way, move it or choose another data directory',
  ],
  [
    new DiskError('mkdir', '/etc/passwd/data', 'ENOTDIR'),
    1,
    'mkdir /etc/passwd/data: ENOTDIR; a file is in the way, move it or choose another data directory',
  ],
  [
    new DiskError('link', 'lock', 'EEXIST'),
    1,
    'link lock: EEXIST; check the data directory and its disk',
  ],
];

test('an error that is known, or was caused by one, has its code and one line without a stack', (t) => {
  for (const [error, code, message] of EXPECTED) {
    t.deepEqual(exitOf(error), { code, message });
    const outer = new Error('start failed', { cause: new Error('again', { cause: error }) });
    t.deepEqual(exitOf(outer), { code, message });
  }
});

test('a transport that cannot listen tells its cause, or itself when there is none', (t) => {
  const cause = listen('EADDRINUSE');
  t.is(exitOf(new TransportError('cannot listen', 'EADDRINUSE', { cause })).code, 5);
  t.regex(
    exitOf(new TransportError('cannot listen', 'EADDRINUSE', { cause })).message,
    /is in use/,
  );
  t.deepEqual(exitOf(new TransportError('cannot listen on x:1', 'EADDRNOTAVAIL')), {
    code: 5,
    message: 'cannot listen on x:1; check --host and --port',
  });
  const descriptors = systemError('EMFILE', 'listen');
  t.deepEqual(exitOf(new TransportError('cannot listen', 'EMFILE', { cause: descriptors })), {
    code: 1,
    message: 'cannot listen; check --host and --port',
  });
});

test('a system error of something else than listening is unexpected', (t) => {
  for (const error of [systemError('EACCES', 'open'), systemError('EMFILE', 'listen')]) {
    t.is(exitOf(error).code, 1);
  }
});

test('what nobody expected is told with its stack, whatever was thrown', (t) => {
  const { code, message } = exitOf(new TypeError('x is not a function'));
  t.is(code, 1);
  t.regex(message, /^unexpected error: TypeError: x is not a function\n {4}at /);
  t.deepEqual(exitOf('text'), { code: 1, message: 'unexpected error: text' });
  t.deepEqual(exitOf(undefined), { code: 1, message: 'unexpected error: undefined' });
});

test('causes that lead in a circle end', (t) => {
  const first = new Error('first');
  first.cause = new Error('second', { cause: first });
  t.is(exitOf(first).code, 1);
});

test('the error that Node throws for a port in use is known', async (t) => {
  const holder = createServer().listen(0, '127.0.0.1');
  t.teardown(() => holder.close());
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const second = createServer().listen(port, '127.0.0.1');
  const [error] = (await once(second, 'error')) as [Error];
  t.deepEqual(exitOf(error), {
    code: 5,
    message: `address 127.0.0.1:${port} is in use; stop what listens there or choose another port`,
  });
});

test('a start that fails gives its code, and its line on standard error', async (t) => {
  for (const [error, code, message] of EXPECTED) {
    const io = fakeIo({ serve: () => Promise.reject(error) });
    t.is(await runCli(['serve'], {}, io), code);
    const hint = code === 2 ? ' (mini-db --help lists everything)' : '';
    t.deepEqual(io.texts, { out: '', err: `mini-db: ${message}${hint}\n` });
    t.false(io.isListening);
  }
});
