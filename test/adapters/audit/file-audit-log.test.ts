import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'ava';
import { FileAuditLog } from '../../../src/adapters/audit/file-audit-log.js';
import { ManualClock } from '../../../src/adapters/memory/manual-clock.js';
import { SystemTimers } from '../../../src/adapters/system/system-timers.js';
import type { AuditEvent } from '../../../src/application/ports/audit-log.js';
import { UsageError } from '../../../src/application/server/settings.js';
import { AUDIT_BUFFER_BYTES_MAX } from '../../../src/domain/limits.js';
import { StubLog } from '../../helpers/protocol-stubs.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const clock = new ManualClock();
const LOGIN: AuditEvent = { event: 'login', address: '10.0.0.1:7', connection: 1, token: 'ada' };

const newFile = (): string => join(temporaryFolder(), 'audit.log');
const open = (path: string, log = new StubLog()): Promise<FileAuditLog> =>
  FileAuditLog.open(path, { clock, timers: new SystemTimers(), log });
const linesOf = (path: string): Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('each event is a line with its time, appended to what is there, for the owner only', async (t) => {
  const path = newFile();
  const first = await open(path);
  first.record({ event: 'server-started', port: 1 });
  first.record(LOGIN);
  await first.close();
  const second = await open(path);
  second.record({ event: 'server-stopped' });
  await second.close();
  second.record(LOGIN);
  const time = new Date(clock.nowMs()).toISOString();
  t.deepEqual(linesOf(path), [
    { time, event: 'server-started', port: 1 },
    { time, ...LOGIN },
    { time, event: 'server-stopped' },
  ]);
  t.is(statSync(path).mode & 0o777, 0o600);
});

test('what cannot be opened is a usage error that says what to do', async (t) => {
  for (const path of [temporaryFolder(), join(temporaryFolder(), 'missing', 'audit.log')]) {
    const error = await t.throwsAsync(open(path), { instanceOf: UsageError });
    t.regex(
      error?.message ?? '',
      /^cannot open the audit log: E(ISDIR|NOENT).*; give --audit-log a file/,
    );
  }
  const pipe = newFile();
  execFileSync('mkfifo', [pipe]);
  await t.throwsAsync(open(pipe), { instanceOf: UsageError, message: /ENXIO/ });
});

test('a file that others can read is warned about', async (t) => {
  const path = newFile();
  writeFileSync(path, '');
  chmodSync(path, 0o640);
  const log = new StubLog();
  await (await open(path, log)).close();
  t.deepEqual(log.events, []);
  chmodSync(path, 0o644);
  await (await open(path, log)).close();
  t.deepEqual(log.events, ['audit-log-permissions']);
});

test('after reopen it goes on in a new file, and nothing is lost or twice', async (t) => {
  const path = newFile();
  const audit = await open(path);
  const count = 100;
  for (let at = 0; at < count; at++) audit.record({ ...LOGIN, connection: at } as AuditEvent);
  renameSync(path, `${path}.1`);
  const reopened = audit.reopen();
  for (let at = count; at < 2 * count; at++) {
    audit.record({ ...LOGIN, connection: at } as AuditEvent);
  }
  await reopened;
  audit.record({ event: 'server-stopped' });
  await audit.close();
  const events = [...linesOf(`${path}.1`), ...linesOf(path)];
  const connections = events.slice(0, -1).map(({ connection }) => connection);
  t.deepEqual(
    connections,
    Array.from({ length: 2 * count }, (_, at) => at),
  );
  t.is(linesOf(path).at(-1)?.['event'], 'server-stopped');
});

test('when the new file cannot be opened it goes on in the old one and says so', async (t) => {
  const path = newFile();
  const log = new StubLog();
  const audit = await open(path, log);
  renameSync(path, `${path}.1`);
  execFileSync('mkdir', [path]);
  await audit.reopen();
  audit.record(LOGIN);
  await audit.close();
  t.deepEqual(log.events, ['audit-log-not-reopened']);
  t.is(linesOf(`${path}.1`).length, 1);
});

test('what finds no room is counted in a line of its own', async (t) => {
  const path = newFile();
  const audit = await open(path);
  const line = JSON.stringify({ time: new Date(0).toISOString(), ...LOGIN }).length + 1;
  const room = Math.floor(AUDIT_BUFFER_BYTES_MAX / line);
  for (let at = 0; at < room + 5; at++) audit.record(LOGIN);
  // The file takes them in another turn.
  while (statSync(path).size < room * line) await new Promise((resolve) => setImmediate(resolve));
  audit.record({ event: 'server-stopped' });
  await audit.close();
  const events = linesOf(path);
  t.is(events.length, room + 2);
  const losses = events.filter(({ event }) => event === 'events-lost');
  t.deepEqual(
    losses.map(({ count }) => count),
    [5],
  );
  t.is(events.at(-1)?.['event'], 'server-stopped');
});

test('a file that cannot be written is told once, and the loss is counted', async (t) => {
  const log = new StubLog();
  const audit = await open('/dev/full', log);
  for (let at = 0; at < 3; at++) {
    audit.record(LOGIN);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await audit.close();
  t.deepEqual(log.events, ['audit-log-failed']);
});
