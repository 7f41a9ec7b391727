import test from 'ava';
import { NULL, OK, arity, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('OBJECT ENCODING and REFCOUNT say what Redis would', (t) =>
  exchange(t, [
    ['SET i 123', OK],
    ['OBJECT ENCODING i', bulk('int')],
    ['OBJECT REFCOUNT i', integer(2_147_483_647)],
    ['SET i 10001', OK],
    ['OBJECT REFCOUNT i', integer(1)],
    ['SET i 9223372036854775808', OK],
    ['OBJECT ENCODING i', bulk('embstr')],
    ['SET i 007', OK],
    ['OBJECT ENCODING i', bulk('embstr')],
    [`SET s ${'x'.repeat(44)}`, OK],
    ['OBJECT ENCODING s', bulk('embstr')],
    [`SET s ${'x'.repeat(45)}`, OK],
    ['OBJECT ENCODING s', bulk('raw')],
    ['OBJECT REFCOUNT s', integer(1)],
    ['HSET h a 1', integer(1)],
    ['OBJECT ENCODING h', bulk('listpack')],
    ['OBJECT REFCOUNT h', integer(1)],
    [`HSET h a ${'x'.repeat(65)}`, integer(0)],
    ['OBJECT ENCODING h', bulk('hashtable')],
    ['OBJECT ENCODING nothing', NULL],
    ['OBJECT REFCOUNT nothing', NULL],
    ['OBJECT ENCODING', arity('object|encoding')],
    ['OBJECT ENCODING a b', arity('object|encoding')],
    ['OBJECT', arity('object')],
    ['OBJECT foo a', error("ERR unknown subcommand 'foo'. Try OBJECT HELP.")],
  ]));

test('OBJECT FREQ says that it is not kept', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    [
      'OBJECT FREQ a',
      error(
        'ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.',
      ),
    ],
    ['OBJECT FREQ nothing', NULL],
  ]));

test('OBJECT IDLETIME tells the seconds since a key was used, under an LRU policy', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const untracked = error(
    'ERR idle time not tracked: an LRU maxmemory policy is not selected, or was not when the key was written',
  );
  t.is(client.ask('SET old 1\nOBJECT IDLETIME old\n'), OK + untracked);
  t.is(client.ask('CONFIG SET maxmemory-policy allkeys-lru\nSET a 1\n'), OK + OK);
  t.is(client.ask('OBJECT IDLETIME old\nOBJECT IDLETIME nothing\n'), untracked + NULL);
  server.clock.advance(7000);
  t.is(client.ask('TYPE a\nTTL a\nEXISTS a\nOBJECT IDLETIME a\n').slice(-4), integer(7));
  t.is(client.ask('GET a\nOBJECT IDLETIME a\n'), bulk('1') + integer(0));
  server.clock.advance(3000);
  t.is(client.ask('EXPIRE a 100\nOBJECT IDLETIME a\n'), integer(1) + integer(0));
  server.clock.advance(5000);
  client.ask('CLIENT NO-TOUCH ON\n');
  t.is(client.ask('GET a\nOBJECT IDLETIME a\n'), bulk('1') + integer(5), 'nothing is touched');
  t.is(server.connect().ask('GET a\nOBJECT IDLETIME a\n'), bulk('1') + integer(0));
});

test('OBJECT IDLETIME tells nothing of a key that is not there', (t) =>
  exchange(t, [
    ['OBJECT IDLETIME nothing', NULL],
    ['OBJECT IDLETIME', arity('object|idletime')],
  ]));
