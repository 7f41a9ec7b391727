import test from 'ava';
import { NodeDiagnostics } from '../../../src/adapters/system/node-diagnostics.js';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';

test('a profile that is aborted rejects and leaves no timer; also before it has begun', async (t) => {
  const timers = new ManualTimers();
  const diagnostics = new NodeDiagnostics({ timers });
  const controller = new AbortController();
  const asked = diagnostics.cpuProfile(1000, controller.signal);
  while (timers.pending === 0) await new Promise((resolve) => setImmediate(resolve));
  controller.abort();
  const isAbort = { any: true, instanceOf: DOMException } as const;
  await t.throwsAsync(asked, isAbort);
  t.is(timers.pending, 0);
  await t.throwsAsync(diagnostics.cpuProfile(1000, controller.signal), isAbort);
  t.is(timers.pending, 0);
});
