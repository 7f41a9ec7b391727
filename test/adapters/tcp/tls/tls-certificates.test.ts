import { copyFileSync, writeFileSync } from 'node:fs';
import test from 'ava';
import { ManualClock } from '../../../../src/adapters/memory/manual-clock.js';
import { ManualTimers } from '../../../../src/adapters/memory/manual-timers.js';
import { TlsCertificates } from '../../../../src/adapters/tcp/tls/tls-certificates.js';
import type { FileWatcher } from '../../../../src/application/ports/file-watcher.js';
import { UsageError } from '../../../../src/application/server/settings.js';
import { StubLog } from '../../../helpers/protocol-stubs.js';
import { TestCertificates } from '../../../helpers/test-certificates.js';

const DAY_MS = 86_400_000;
const made = new TestCertificates();
made.issue('first', { days: 40 });
made.issue('second', { days: 50 });
made.issue('soon', { days: 3 });

/** Files of their own, which hold a certificate and its key. */
function scene(name: string) {
  const certificate = made.path(`${name}-used.crt`);
  const key = made.path(`${name}-used.key`);
  const put = (from: string): void => {
    copyFileSync(made.path(`${from}.crt`), certificate);
    copyFileSync(made.path(`${from}.key`), key);
  };
  const log = new StubLog();
  const clock = new ManualClock(Date.now());
  const timers = new ManualTimers(clock);
  const watched: string[] = [];
  const watch = { changed: (): void => undefined, isStopped: false };
  const watcher: FileWatcher = {
    watch: async (paths, changed) => {
      watched.push(...paths);
      watch.changed = changed;
      return () => void (watch.isStopped = true);
    },
  };
  const files = { certificate, key, authorities: made.ca, minVersion: '1.2' as const };
  const certificates = new TlsCertificates({ files, watcher, clock, timers, log });
  let replaced = 0;
  certificates.onReplaced(() => replaced++);
  return {
    put,
    log,
    timers,
    watched,
    watch,
    files,
    certificates,
    get replaced() {
      return replaced;
    },
  };
}

test('files that change are read again, and the new ones are told', async (t) => {
  const at = scene('change');
  at.put('first');
  await at.certificates.open();
  t.deepEqual(at.watched, [at.files.certificate, at.files.key, made.ca]);
  const before = at.certificates.secureContext;
  at.put('second');
  at.watch.changed();
  await at.certificates.reload();
  t.true(at.replaced >= 1);
  t.not(at.certificates.secureContext.cert, before.cert);
  t.deepEqual([...new Set(at.log.events)], ['tls-reloaded']);
  at.certificates.close();
  t.true(at.watch.isStopped);
});

test('files that are wrong when they are read again change nothing', async (t) => {
  const at = scene('wrong');
  at.put('first');
  await at.certificates.open();
  const before = at.certificates.secureContext;
  writeFileSync(at.files.certificate, 'half of a certif');
  await at.certificates.reload();
  t.is(at.certificates.secureContext, before);
  t.is(at.replaced, 0);
  t.deepEqual(at.log.events, ['tls-reload-failed']);
  at.put('second');
  await at.certificates.reload();
  t.is(at.replaced, 1);
  t.deepEqual(at.log.events, ['tls-reload-failed', 'tls-reloaded']);
  at.certificates.close();
  await at.certificates.reload();
  t.is(at.replaced, 1, 'and none after the end');
});

test('a start with files that are wrong is refused', async (t) => {
  const at = scene('refused');
  at.put('first');
  writeFileSync(at.files.key, '');
  await t.throwsAsync(at.certificates.open(), { instanceOf: UsageError });
  t.throws(() => at.certificates.secureContext);
  at.certificates.close();
  t.true(at.watch.isStopped);
});

test('from 30 days before its end the certificate is warned of every day', async (t) => {
  const at = scene('expiry');
  at.put('first');
  await at.certificates.open();
  at.timers.advance(9 * DAY_MS);
  t.deepEqual(at.log.events, []);
  at.timers.advance(2 * DAY_MS);
  t.deepEqual([...new Set(at.log.events)], ['tls-certificate-expires']);
  at.certificates.close();
  const soon = scene('soon-expiry');
  soon.put('soon');
  await soon.certificates.open();
  t.deepEqual(soon.log.events, ['tls-certificate-expires']);
  soon.certificates.close();
});
