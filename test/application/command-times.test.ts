import test from 'ava';
import { CommandTimes } from '../../src/application/command-times.js';
import { catalogue } from '../../src/application/generated/catalogue.js';
import { Latency } from '../../src/application/latency.js';
import { RuntimeSettings } from '../../src/application/runtime-settings.js';
import { SlowLog } from '../../src/application/slow-log.js';
import { Statistics } from '../../src/application/statistics.js';
import { Words } from '../../src/domain/words.js';
import { MemoryServer } from '../helpers/memory-server.js';
import { OK, array, bulk, error, exchange, arity, integer } from '../helpers/exchanges.js';
import { Sessions } from '../../src/application/sessions.js';

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

test('LATENCY tells events', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const latency = server.container.get(Latency);
  t.true(client.ask('LATENCY DOCTOR\n').includes('CONFIG SET latency-monitor-threshold'));
  client.ask('CONFIG SET latency-monitor-threshold 10\n');
  t.true(client.ask('LATENCY DOCTOR\n').includes('Nothing took 10 ms or longer.'));
  latency.add('command', 30);
  const seconds = integer(Date.UTC(2026, 0, 1) / 1000);
  t.is(
    client.ask('LATENCY LATEST\n'),
    array(array(bulk('command'), seconds, integer(30), integer(30))),
  );
  t.is(client.ask('LATENCY HISTORY COMMAND\n'), array(array(seconds, integer(30))));
  t.true(client.ask('LATENCY DOCTOR\n').includes('command: 1 events kept, the longest took 30 ms'));
  t.is(
    client.ask('LATENCY RESET foo\nLATENCY RESET command foo\nLATENCY RESET\n'),
    integer(0) + integer(1) + integer(0),
  );
  for (let second = 0; second < 200; second++) {
    server.clock.advance(1000);
    client.ask('PING\n');
    latency.add('command', 20);
  }
  t.is(latency.of('command').length, 160, 'the bound');
});

test('LATENCY refuses what it does not know', (t) =>
  exchange(t, [
    ['CONFIG SET latency-monitor-threshold 0', OK],
    ['LATENCY HISTORY', arity('latency|history')],
    ['LATENCY GRAPH x', error("ERR unknown subcommand 'GRAPH'. Try LATENCY HELP.")],
    ['LATENCY LATEST x', arity('latency|latest')],
  ]));
