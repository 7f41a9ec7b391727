import test from 'ava';
import { OK, arity, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { lineOf, respOf } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('CLIENT PAUSE holds all commands of all connections, in order, until its end', async (t) => {
  for (const encode of [respOf, lineOf]) {
    for (const pieceBytes of [Infinity, 1]) {
      const server = await MemoryServer.start();
      const [pausing, waiting] = [server.connect(), server.connect()];
      t.is(pausing.ask('SET a 1\nCLIENT PAUSE 100\nPING\n'), OK + OK);
      const requests = ['GET a', 'INCR a', 'GET a'].map((line) => encode(line.split(' ')));
      t.is(waiting.ask(requests.join(''), pieceBytes), '');
      t.is(waiting.ask(encode(['PING']), pieceBytes), '');
      server.timers.advance(99);
      t.is(waiting.ask(''), '');
      server.timers.advance(1);
      t.is(waiting.ask(''), bulk('1') + integer(2) + bulk('2') + '+PONG\r\n');
      t.is(pausing.ask(''), '+PONG\r\n');
    }
  }
});

test('a pause of writes lets reads pass, and ends with CLIENT UNPAUSE', async (t) => {
  const server = await MemoryServer.start();
  const [client, writer] = [server.connect(), server.connect()];
  t.is(client.ask('SET a 1\nCLIENT PAUSE 1000 write\nGET a\n'), OK + OK + bulk('1'));
  t.is(writer.ask('GET a\nSET a 2\nGET a\n'), bulk('1'), 'what is behind the write waits, too');
  t.true(client.ask('INFO clients\n').includes('paused_clients:1\r\n'));
  t.true(client.ask('CLIENT LIST ID 2\n').includes(' flags=b '));
  t.is(client.ask('CLIENT UNPAUSE\n'), OK);
  t.is(writer.ask(''), OK + bulk('2'));
  t.is(client.ask('CLIENT UNPAUSE\n'), OK, 'without a pause, too');
});

test('of two pauses the longer and the stricter counts', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('CLIENT PAUSE 1000 write\nCLIENT PAUSE 10 write\n');
  server.timers.advance(10);
  t.is(client.ask('SET a 1\n'), '');
  server.timers.advance(990);
  t.is(client.ask(''), OK);
  client.ask('CLIENT PAUSE 10 all\n');
  const other = server.connect();
  t.is(other.ask('PING\n'), '');
  server.timers.advance(10);
  t.is(other.ask(''), '+PONG\r\n');
});

test('nothing expires or is evicted while writes are paused', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('SET a 1 PX 50\nCLIENT PAUSE 1000 write\n');
  const appended = server.journal.appended;
  server.timers.advance(500);
  client.settle();
  t.is(server.journal.appended, appended);
  server.timers.advance(700);
  client.settle();
  t.is(server.journal.appended, appended + 1);
});

test('a client that leaves while it waits is forgotten', async (t) => {
  const server = await MemoryServer.start();
  const [client, waiting] = [server.connect(), server.connect()];
  client.ask('CLIENT PAUSE 1000 write\n');
  waiting.ask('SET a 1\n');
  waiting.conversation.closed();
  t.true(client.ask('INFO clients\n').includes('paused_clients:0\r\n'));
  client.ask('CLIENT UNPAUSE\n');
  t.is(client.ask('DBSIZE\n'), integer(0));
});

test('CLIENT PAUSE refuses what is no time and no mode', (t) =>
  exchange(t, [
    ['CLIENT PAUSE x', error('ERR timeout is not an integer or out of range')],
    ['CLIENT PAUSE 99999999999999999999', error('ERR timeout is not an integer or out of range')],
    ['CLIENT PAUSE -1', error('ERR timeout is negative')],
    ['CLIENT PAUSE 1 foo', error('ERR CLIENT PAUSE mode must be WRITE or ALL')],
    ['CLIENT PAUSE', arity('client|pause')],
    ['CLIENT UNPAUSE x', arity('client|unpause')],
  ]));
