import test from 'ava';
import { CommandTimes } from '../../../src/application/statistics/command-times.js';
import { catalogue } from '../../../src/application/generated/catalogue.js';
import { Latency } from '../../../src/application/statistics/latency.js';
import { RuntimeSettings } from '../../../src/application/server/runtime-settings.js';
import { SlowLog } from '../../../src/application/statistics/slow-log.js';
import { Statistics } from '../../../src/application/statistics/statistics.js';
import { Words } from '../../../src/domain/words.js';
import { Port } from '../../../src/application/ports/identifiers.js';
import { Server } from '../../../src/application/server/server.js';
import { StubLog } from '../../helpers/protocol-stubs.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { Sessions } from '../../../src/application/clients/sessions.js';

const idOf = (name: string): number => catalogue.find((info) => info.name === name)!.id;
const [GET, INCR, SCAN] = [idOf('get'), idOf('incr'), idOf('scan')];

async function scene() {
  const server = await MemoryServer.start();
  server.connect();
  const { container } = server;
  const times = container.get(CommandTimes);
  const session = container.get(Sessions).all()[0]!;
  const run = (
    ids: readonly number[],
    elapsedMs: number,
    words: Words | null = new Words(),
  ): void => {
    for (const id of ids) times.began(id);
    times.measured(elapsedMs, words, session);
  };
  const { microseconds, calls } = container.get(Statistics);
  const settings = container.get(RuntimeSettings);
  const latency = container.get(Latency);
  return { run, times, microseconds, calls, settings, latency, slowLog: container.get(SlowLog) };
}

test('short commands that were timed together share the time', async (t) => {
  const { run, microseconds, calls, slowLog } = await scene();
  run([GET, GET, INCR, GET], 0.004);
  t.is(calls[GET], 3);
  t.is(Math.round(microseconds[GET]!), 3);
  t.is(Math.round(microseconds[INCR]!), 1);
  run([GET, GET, GET], 50);
  t.is(slowLog.entries.length, 0, 'none of them is known to be slow');
});

test('a command whose work depends on the data gets what others will not have taken', async (t) => {
  const { run, times, microseconds, slowLog } = await scene();
  t.false(times.isDue);
  times.began(SCAN);
  t.true(times.isDue);
  run([], 0.5);
  t.false(times.isDue);
  microseconds.fill(0);
  for (let round = 0; round < 200; round++) run([GET], 0.001);
  microseconds.fill(0);
  run([GET, GET, SCAN], 40);
  t.true(microseconds[GET]! > 1.9 && microseconds[GET]! < 3, String(microseconds[GET]));
  t.true(microseconds[SCAN]! > 39_990);
  t.is(slowLog.entries.length, 1);
  run([SCAN], 9.9);
  run([SCAN], 20, null);
  t.is(slowLog.entries.length, 1, 'faster than the threshold, and without words');
});

test('what takes long is an event when somebody asked for it', async (t) => {
  const { run, settings, latency } = await scene();
  run([SCAN], 200);
  t.deepEqual(latency.events, []);
  settings.latencyThresholdMs = 100;
  run([SCAN], 99);
  run([SCAN], 150.7);
  run([SCAN], 120);
  run([GET], 101);
  t.deepEqual(latency.events, ['command', 'fast-command']);
  t.deepEqual(latency.of('command'), [{ atSeconds: 0, ms: 150 }], 'the longest of a second');
  t.is(latency.longestMs('fast-command'), 101);
  t.true(latency.reset('command'));
  t.false(latency.reset('command'));
});

test('a command that held up the server is logged, with its name and without its words', async (t) => {
  const server = new MemoryServer({ settings: { slowCommandMs: 50 } });
  const log = new StubLog();
  server.container.rebind(Port.Log).toConstantValue(log);
  await server.container.get(Server).start();
  server.connect();
  const times = server.container.get(CommandTimes);
  const session = server.container.get(Sessions).all()[0]!;
  const took = (ms: number): number => {
    times.began(SCAN);
    times.measured(ms, new Words(), session);
    return log.events.filter((event) => event === 'slow-command').length;
  };
  t.is(took(49), 0);
  t.is(took(50), 1);
  server.container.get(RuntimeSettings).slowCommandMs = 0;
  t.is(took(5000), 1);
});
