import test from 'ava';
import { OK, arity, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('CLIENT REPLY OFF silences everything until ON, errors too', (t) =>
  exchange(t, [
    ['CLIENT REPLY ON', OK],
    ['CLIENT REPLY OFF', ''],
    ['INCR a', ''],
    ['NONSENSE', ''],
    ['CLIENT REPLY SKIP', ''],
    ['INCR a', ''],
    ['CLIENT REPLY ON', OK],
    ['INCR a', integer(3)],
  ]));

test('CLIENT REPLY SKIP silences itself and one reply', (t) =>
  exchange(t, [
    ['CLIENT REPLY SKIP', ''],
    ['INCR a', ''],
    ['INCR a', integer(2)],
    ['CLIENT REPLY foo', error('ERR syntax error; word 3 "foo": expected ON, OFF or SKIP')],
    ['CLIENT REPLY', arity('client|reply')],
  ]));

test('what is answered later is silenced, too', async (t) => {
  const client = (await MemoryServer.start()).connect();
  t.is(client.ask('CLIENT REPLY SKIP\nFLUSHALL\nINCR a\n'), integer(1));
  t.is(client.ask('CLIENT REPLY OFF\nFLUSHALL\nINCR a\nCLIENT REPLY ON\n'), OK);
});

test('replies before and behind silence in one read keep their order', async (t) => {
  const client = (await MemoryServer.start()).connect();
  t.is(
    client.ask('INCR a\nCLIENT REPLY OFF\nINCR a\nCLIENT REPLY ON\nINCR a\n'),
    integer(1) + OK + integer(3),
  );
});

test('a silenced write is kept all the same, and its reply waits for nothing', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const client = server.connect();
  t.is(client.ask('CLIENT REPLY SKIP\nSET a 1\nPING\n'), '+PONG\r\n');
  t.is(server.journal.appended, 1);
});
