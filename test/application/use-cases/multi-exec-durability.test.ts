import test from 'ava';
import { NULL, OK, array, bulk, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { QUEUED } from './transaction-texts.js';

test('a transaction is one group of the journal, and its reply waits for all of it', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const client = server.connect();
  t.is(client.ask('MULTI\nSET a 1\nMSET b 2 c 3\nDEL a b\nEXEC\n'), `${OK}${QUEUED.repeat(3)}`);
  t.is(server.journal.appended, 5);
  server.journal.release(4);
  client.settle();
  t.is(client.channel.takeSent(), '');
  t.is(server.journal.store.units.length, 0, 'a group is durable only as a whole');
  server.journal.release(5);
  client.settle();
  t.is(client.channel.takeSent(), array(OK, OK, integer(2)));
  t.deepEqual(
    server.journal.store.units.map(({ isGroup, effects }) => [isGroup, effects.length]),
    [[true, 5]],
  );
});

test('a transaction that only reads waits for what it read and for nothing else', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const client = server.connect();
  const other = server.connect();
  other.ask('SET a 1\n');
  server.journal.release();
  other.ask('SET b 2\n');
  t.is(client.ask('MULTI\nGET a\nEXEC\n'), `${OK}${QUEUED}${array(bulk('1'))}`);
  t.is(client.ask('MULTI\nGET a\nGET b\nEXEC\n'), `${OK}${QUEUED}${QUEUED}`);
  server.journal.release();
  client.settle();
  t.is(client.channel.takeSent(), array(bulk('1'), bulk('2')));
});

test('a transaction that could write and did not waits for no write of others', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const client = server.connect();
  client.ask('SET a 1\n');
  server.journal.release();
  server.connect().ask('SET b 2\n');
  t.is(client.ask('MULTI\nSET a 2 NX\nEXEC\n'), `${OK}${OK}${QUEUED}${array(NULL)}`);
});
