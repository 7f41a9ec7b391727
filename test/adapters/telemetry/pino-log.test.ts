import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import test from 'ava';
import { PinoLog } from '../../../src/adapters/telemetry/pino-log.js';
import type { LogFormat, LogLevel } from '../../../src/application/server/settings.js';

function open(level: LogLevel, format: LogFormat = 'json') {
  const lines: string[] = [];
  const log = new PinoLog({ level, format, sink: { write: (line) => lines.push(line) } });
  return { log, lines };
}

function logAll(log: PinoLog): void {
  log.debug('an-event', {}, 'text');
  log.info('an-event', {}, 'text');
  log.warn('an-event', {}, 'text');
  log.error('an-event', {}, 'text');
}

test('a JSON record has level name, ISO time, process, event, fields and message', (t) => {
  const { log, lines } = open('info');
  log.info('journal-replayed', { effects: 3 }, '3 effects of 100 % replayed');
  t.is(lines.length, 1);
  t.true(lines[0]!.endsWith('}\n'));
  const { time, ...rest } = JSON.parse(lines[0]!) as Record<string, unknown>;
  t.regex(String(time), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  t.deepEqual(rest, {
    level: 'info',
    pid: process.pid,
    event: 'journal-replayed',
    effects: 3,
    msg: '3 effects of 100 % replayed',
  });
});

test("a field cannot take the event's place", (t) => {
  const { log, lines } = open('info');
  log.info('started', { event: 'other' }, '');
  t.is((JSON.parse(lines[0]!) as { event: string }).event, 'started');
});

test('an error shows its type, message, code and stack', (t) => {
  const { log, lines } = open('error');
  const error = Object.assign(new TypeError('no'), { code: 'EIO' });
  log.error('failed', { error }, 'it failed');
  const record = JSON.parse(lines[0]!) as { error: Record<string, string> };
  t.is(record.error['type'], 'TypeError');
  t.is(record.error['message'], 'no');
  t.is(record.error['code'], 'EIO');
  t.regex(record.error['stack']!, /pino-log\.test/);
});

test('each level lets itself and what is more important through', (t) => {
  const expected: readonly [LogLevel, string[]][] = [
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['silent', []],
  ];
  for (const [level, names] of expected) {
    const { log, lines } = open(level);
    logAll(log);
    t.deepEqual(
      lines.map((line) => (JSON.parse(line) as { level: string }).level),
      names,
    );
    t.is(log.isDebugEnabled, level === 'debug');
  }
});

test('a debug call that is not enabled does not touch its fields', (t) => {
  const { log } = open('info');
  const fields = {
    get costly(): string {
      throw new Error('evaluated');
    },
  };
  t.notThrows(() => log.debug('an-event', fields, 'text'));
});

test('a pretty record is one readable line, written at once', (t) => {
  const { log, lines } = open('info', 'pretty');
  log.warn('token-file-readable', { path: 'tokens' }, 'others can read it');
  t.is(lines.length, 1);
  t.regex(
    lines[0]!,
    /^\[\d\d:\d\d:\d\d\.\d{3}\] WARN: token-file-readable: others can read it \{"path":"tokens"\}\n$/,
  );
});

test('a record is written before its call returns, so a process that is killed loses none', async (t) => {
  const module = new URL('../../../src/adapters/telemetry/pino-log.js', import.meta.url).href;
  for (const format of ['json', 'pretty']) {
    const script = `
      import { PinoLog } from ${JSON.stringify(module)};
      const log = new PinoLog({ level: 'info', format: '${format}' });
      for (let at = 0; at < 2000; at++) log.info('counted', { at }, 'x'.repeat(100));
      process.kill(process.pid, 'SIGKILL');`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    t.is(out, '');
    t.is(err.trimEnd().split('\n').length, 2000);
    t.true(err.includes('1999'));
  }
});
