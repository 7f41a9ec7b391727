import test from 'ava';
import { OK, arity, exchange } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('CONFIG RESETSTAT sets counters to zero, and leaves states alone', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask('SET a 1\nGET a\nGET b\nINCR a\nNONSENSE\n');
  const before = client.ask('INFO everything\n');
  for (const line of ['keyspace_hits:1', 'keyspace_misses:1', 'errorstat_ERR:count=1']) {
    t.true(before.includes(`${line}\r\n`), line);
  }
  t.is(client.ask('CONFIG RESETSTAT\n'), OK);
  const after = client.ask('INFO everything\n');
  for (const line of [
    'connected_clients:1',
    'total_connections_received:0',
    'keyspace_hits:0',
    'total_commands_processed:1',
    'total_net_input_bytes:16',
    'total_net_output_bytes:5',
    'total_error_replies:0',
    'db0:keys=1,expires=0,avg_ttl=0',
  ]) {
    t.true(after.includes(`${line}\r\n`), line);
  }
  t.false(after.includes('cmdstat_get'));
});

test('CONFIG RESETSTAT takes nothing else', (t) =>
  exchange(t, [
    ['CONFIG RESETSTAT', OK],
    ['CONFIG RESETSTAT x', arity('config|resetstat')],
  ]));
