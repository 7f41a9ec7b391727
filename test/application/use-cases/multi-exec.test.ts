import test from 'ava';
import { OutOfMemoryError } from '../../../src/domain/out-of-memory.js';
import { Databases } from '../../../src/application/databases/databases.js';
import { NULL, OK, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { QUEUED, resp } from './transaction-texts.js';

test('commands are queued and run by EXEC', (t) =>
  exchange(t, [
    ['MULTI', OK],
    [['SET', 'k', 'a b\r\n\0'], QUEUED],
    ['GET k', QUEUED],
    ['INCR n', QUEUED],
    ['EXEC', array(OK, bulk('a b\r\n\0'), integer(1))],
    ['GET n', bulk('1')],
  ]));

test('nothing runs before EXEC, and nothing after DISCARD', (t) =>
  exchange(t, [
    ['MULTI', OK],
    ['SET k v', QUEUED],
    ['DISCARD', OK],
    ['GET k', NULL],
    ['EXEC', error('ERR EXEC without MULTI')],
    ['DISCARD', error('ERR DISCARD without MULTI')],
  ]));

test('an empty transaction answers an empty array', (t) =>
  exchange(t, [
    ['MULTI', OK],
    ['EXEC', array()],
  ]));

test('MULTI does not nest and WATCH comes before it; neither spoils the transaction', (t) =>
  exchange(t, [
    ['MULTI', OK],
    ['MULTI', error('ERR MULTI calls can not be nested')],
    ['WATCH a', error('ERR WATCH inside MULTI is not allowed')],
    ['UNWATCH', QUEUED],
    ['EXEC', array(OK)],
  ]));

test('a command that fails does not keep the others from running', (t) =>
  exchange(t, [
    ['SET word x', OK],
    ['MULTI', OK],
    ['SET a 1', QUEUED],
    ['INCR word', QUEUED],
    ['SET b 2', QUEUED],
    ['EXEC', array(OK, error('ERR value is not an integer or out of range'), OK)],
    ['MGET a b', array(bulk('1'), bulk('2'))],
  ]));

test('SELECT inside is for the rest and for afterwards', (t) =>
  exchange(t, [
    ['MULTI', OK],
    ['SET k zero', QUEUED],
    ['SELECT 3', QUEUED],
    ['SET k three', QUEUED],
    ['EXEC', array(OK, OK, OK)],
    ['GET k', bulk('three')],
    ['SELECT 0', OK],
    ['GET k', bulk('zero')],
  ]));

test('RESET leaves the transaction, and QUIT the server', (t) =>
  exchange(t, [
    ['MULTI', OK],
    ['SET k v', QUEUED],
    ['RESET', '+RESET\r\n'],
    ['EXEC', error('ERR EXEC without MULTI')],
    ['GET k', NULL],
    ['MULTI', OK],
    ['QUIT', OK],
  ]));

test('FLUSHALL, FLUSHDB and MSET are part of the transaction', (t) =>
  exchange(t, [
    ['MULTI', OK],
    ['MSET a 1 b 2', QUEUED],
    ['DBSIZE', QUEUED],
    ['FLUSHDB SYNC', QUEUED],
    ['MSET c 3 d 4', QUEUED],
    ['DEL c d', QUEUED],
    ['FLUSHALL', QUEUED],
    ['SET e 5', QUEUED],
    ['EXEC', array(OK, integer(2), OK, OK, integer(2), OK, OK)],
    ['DBSIZE', integer(1)],
  ]));

test('HELLO inside changes how the rest is answered', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const answer = client.ask('MULTI\nHELLO 3\nGET x\nHELLO 2\nGET x\nEXEC\n');
  t.regex(answer, /^\+OK\r\n(?:\+QUEUED\r\n){4}\*4\r\n%7\r\n/);
  t.regex(answer, /\*0\r\n_\r\n\*14\r\n/);
  t.true(answer.endsWith('*0\r\n$-1\r\n'));
});

test('a transaction ends with its connection', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('WATCH k\nMULTI\nSET k v\n');
  client.conversation.closed();
  t.is(server.connect().ask('GET k\n'), NULL);
});

test('memory that runs out inside keeps what was done and runs the rest', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const databases = server.container.get(Databases);
  const database = databases.at(0);
  const put = database.put.bind(database);
  let puts = 0;
  database.put = (...arguments_) => {
    if (++puts === 3) throw new OutOfMemoryError('for a test');
    put(...arguments_);
  };
  t.is(
    client.ask('MULTI\nSET a 1\nMSET b 2 c 3 d 4\nSET e 5\nEXEC\n'),
    `${OK}${QUEUED.repeat(3)}${array(OK, error("OOM command not allowed when used memory > 'maxmemory'."), OK)}`,
  );
  t.is(databases.groupDepth, 0);
  t.is(client.ask('MGET a b c e\n'), array(bulk('1'), bulk('2'), NULL, bulk('5')));
  t.deepEqual(
    server.journal.store.units.map(({ effects }) => effects.length),
    [3],
  );
});

test('a mistake in a use case is answered inside and closes the connection behind the reply', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const database = server.container.get(Databases).at(0);
  database.read = () => {
    throw new Error('for a test');
  };
  const answer = client.ask('MULTI\nSET a 1\nGET a\nSET b 2\nEXEC\nPING\n');
  t.regex(answer, /\*3\r\n\+OK\r\n-ERR internal error: .*\r\n\+OK\r\n$/);
  t.true(client.channel.hasEnded);
  t.is(server.container.get(Databases).groupDepth, 0);
});

test('a client that subscribes inside is subscribed afterwards', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const subscribed = array(bulk('subscribe'), bulk('a'), integer(1));
  const also = array(bulk('subscribe'), bulk('b'), integer(2));
  t.is(
    client.ask(resp('MULTI', 'SUBSCRIBE a b', 'PING', 'GET q', 'EXEC')),
    `${OK}${QUEUED.repeat(3)}*3\r\n${subscribed}${also}${array(bulk('pong'), bulk(''))}${NULL}`,
  );
  t.regex(client.ask('GET q\n'), /^-ERR Can't execute 'get'/);
});

test('commands that otherwise run in slices are part of the transaction', (t) =>
  exchange(t, [
    ['MSET a:1 x a:2 xx b:1 x', OK],
    ['MULTI', OK],
    ['KEYS b*', QUEUED],
    ['SIZEPREFIX a:', QUEUED],
    ['SCANPREFIX a:', QUEUED],
    ['DELPREFIX a:', QUEUED],
    ['DBSIZE', QUEUED],
    [
      'EXEC',
      array(
        array(bulk('b:1')),
        array(integer(2), integer(9)),
        array(bulk(''), array(bulk('a:1'), bulk('a:2'))),
        integer(2),
        integer(1),
      ),
    ],
  ]));
