import test from 'ava';
import { Latency } from '../../../src/application/statistics/latency.js';
import { OK, arity, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

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
    ['LATENCY LATEST', array()],
    ['LATENCY HISTORY command', array()],
    ['LATENCY RESET command', integer(0)],
    [
      'LATENCY DOCTOR',
      bulk('Nothing is measured. CONFIG SET latency-monitor-threshold <milliseconds> starts it.\n'),
    ],
    ['LATENCY HISTORY', arity('latency|history')],
    ['LATENCY GRAPH x', error("ERR unknown subcommand 'GRAPH'. Try LATENCY HELP.")],
    ['LATENCY LATEST x', arity('latency|latest')],
  ]));
