import test from 'ava';
import { NULL, OK, arity, error, exchange, integer, respOf } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { Databases } from '../../../src/application/databases/databases.js';

test('MEMORY USAGE takes its arguments as Redis does', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['MEMORY USAGE a', integer(24)],
    ['MEMORY USAGE a SAMPLES 5', integer(24)],
    ['MEMORY USAGE nothing', NULL],
    ['MEMORY USAGE a SAMPLES x', error('ERR value is not an integer or out of range')],
    ['MEMORY USAGE nothing SAMPLES -1', error('ERR syntax error')],
    ['MEMORY USAGE', arity('memory|usage')],
    ['MEMORY DOCTOR', error("ERR unknown subcommand 'DOCTOR'. Try MEMORY HELP.")],
    ['MEMORY STATS', error("ERR unknown subcommand 'STATS'. Try MEMORY HELP.")],
  ]));

test('MEMORY USAGE is what used memory grows by, and a slot', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('SET first 1\n');
  const databases = server.container.get(Databases);
  for (const bytes of [0, 1, 10, 100, 1000, 10_000, 65_000, 65_600, 100_000]) {
    const before = databases.usedBytes;
    client.ask(respOf(['SET', `key:${bytes}`, 'x'.repeat(bytes)]));
    const taken = databases.usedBytes - before;
    t.is(client.ask(`MEMORY USAGE key:${bytes}\n`), integer(taken + 8));
  }
});

test('MEMORY USAGE of a large hash has its fields in it', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('SET first 1\n');
  const databases = server.container.get(Databases);
  const before = databases.usedBytes;
  const pairs = Array.from({ length: 1000 }, (_, at) => [`field:${at}`, `value:${at}`]).flat();
  t.is(client.ask(respOf(['HSET', 'h', ...pairs])), integer(1000));
  t.is(client.ask('MEMORY USAGE h\n'), integer(databases.usedBytes - before + 8));
  client.ask('DEL h\n');
  t.is(databases.usedBytes, before);
});
