import test from 'ava';
import { catalogue } from '../../../src/application/generated/catalogue.js';
import { Latency } from '../../../src/application/statistics/latency.js';
import { Statistics } from '../../../src/application/statistics/statistics.js';
import { DURATION_BUCKETS } from '../../../src/domain/duration-histogram.js';
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
    ['LATENCY HISTOGRAM nonsense', array()],
    ['LATENCY GRAPH x', error("ERR No samples available for event 'x'")],
    ['LATENCY GRAPH', arity('latency|graph')],
    ['LATENCY GRAPH a b', arity('latency|graph')],
    ['LATENCY PLOT', error("ERR unknown subcommand 'PLOT'. Try LATENCY HELP.")],
    ['LATENCY LATEST x', arity('latency|latest')],
  ]));

test('LATENCY GRAPH draws the events of a kind, whose name is told as it is', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const latency = server.container.get(Latency);
  const add = (ms: number, thenSeconds: number): void => {
    client.ask('PING\n');
    latency.add('command', ms);
    server.clock.advance(thenSeconds * 1000);
  };
  add(11, 2 * 86_400);
  add(200, 3 * 3600);
  add(4, 125);
  add(51, 7);
  const text = [
    'command - high 200 ms, low 4 ms (all time high 200 ms)',
    '-'.repeat(80),
    ' #  ',
    ' |  ',
    ' |  ',
    '_|_#',
    '    ',
    '2327',
    'dhms',
    '',
  ].join('\n');
  t.is(client.ask('LATENCY GRAPH command\n'), bulk(text));
  client.ask('HELLO 3\n');
  t.is(client.ask('LATENCY GRAPH command\n'), `=${text.length + 4}\r\ntxt:${text}\r\n`);
  t.is(
    client.ask('LATENCY GRAPH COMMAND\n'),
    error("ERR No samples available for event 'COMMAND'"),
  );
});

const histogram = (name: string, calls: number, ...pairs: number[]): string =>
  bulk(name) +
  array(
    bulk('calls'),
    integer(calls),
    bulk('histogram_usec'),
    array(...pairs.map((each) => integer(each))),
  );

test('LATENCY HISTOGRAM tells calls by how long they took, of those that are named and were called', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const { durations } = server.container.get(Statistics);
  t.is(client.ask('LATENCY HISTOGRAM get nonsense config|get\n'), array());
  client.ask('GET a\nGET b\nCONFIG GET maxmemory\nCONFIG SET maxmemory 0\n');
  const get = catalogue.find(({ name }) => name === 'get')!.id;
  durations[get * DURATION_BUCKETS + DURATION_BUCKETS - 1] = 3;
  const ofGet = histogram('get', 5, 1, 2, 1_073_741, 5);
  const ofConfigGet = histogram('config|get', 1, 1, 1);
  const ofConfigSet = histogram('config|set', 1, 1, 1);
  t.is(client.ask('LATENCY HISTOGRAM GET\n'), `*2\r\n${ofGet}`);
  t.is(client.ask('LATENCY HISTOGRAM get x get\n'), `*4\r\n${ofGet}${ofGet}`);
  t.is(client.ask('LATENCY HISTOGRAM config|set\n'), `*2\r\n${ofConfigSet}`);
  t.is(client.ask('LATENCY HISTOGRAM config\n'), `*4\r\n${ofConfigGet}${ofConfigSet}`);
  const all = client.ask('LATENCY HISTOGRAM\n');
  for (const each of [ofGet, ofConfigGet, ofConfigSet]) t.true(all.includes(each));
  t.true(all.startsWith('*8\r\n'), 'and LATENCY HISTOGRAM itself');
  client.ask('HELLO 3\n');
  t.is(
    client.ask('LATENCY HISTOGRAM config|set\n'),
    `%1\r\n${bulk('config|set')}%2\r\n${bulk('calls')}:1\r\n${bulk('histogram_usec')}%1\r\n:1\r\n:1\r\n`,
  );
  client.ask('CONFIG RESETSTAT\n');
  t.is(client.ask('LATENCY HISTOGRAM get\n'), '%0\r\n');
  client.ask('CONFIG SET latency-tracking no\nGET a\n');
  t.is(client.ask('LATENCY HISTOGRAM get\n'), '%0\r\n', 'nothing is counted');
});
