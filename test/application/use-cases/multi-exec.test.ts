import test from 'ava';
import { OutOfMemoryError } from '../../../src/domain/out-of-memory.js';
import { tooManyKeysForExec } from '../../../src/domain/errors.js';
import { EXEC_COMMANDS_MAX, EXEC_KEYS_MAX } from '../../../src/domain/limits.js';
import { Databases } from '../../../src/application/databases.js';
import {
  NULL,
  OK,
  arity,
  array,
  bulk,
  error,
  exchange,
  integer,
  respOf,
  words,
} from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const QUEUED = '+QUEUED\r\n';
const ABORTED = error('EXECABORT Transaction discarded because of previous errors.');
const resp = (...lines: string[]): string => lines.map((line) => respOf(words(line))).join('');

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

const refusals = [
  ['NONSENSE', "ERR unknown command 'NONSENSE', with args beginning with: "],
  ['GET', "ERR wrong number of arguments for 'get' command"],
  ['GET a b', "ERR wrong number of arguments for 'get' command"],
  ['CLIENT', "ERR wrong number of arguments for 'client' command"],
  ['CLIENT GETNAME x', "ERR wrong number of arguments for 'client|getname' command"],
  ['COMMAND NONSENSE', "ERR unknown subcommand 'NONSENSE'. Try COMMAND HELP."],
  ['DISCARD x', "ERR wrong number of arguments for 'discard' command"],
  ['SUBSCRIBE', "ERR wrong number of arguments for 'subscribe' command"],
  ['SAVE', 'ERR Command not allowed inside a transaction'],
  ['SHUTDOWN NOSAVE', 'ERR Command not allowed inside a transaction'],
] as const;

for (const [request, text] of refusals) {
  test(`${request} is refused while queueing, and then EXEC runs nothing`, (t) =>
    exchange(t, [
      ['MULTI', OK],
      ['SET k v', QUEUED],
      [request, error(text)],
      ['SET k w', QUEUED],
      ['EXEC', ABORTED],
      ['EXEC', error('ERR EXEC without MULTI')],
      ['GET k', NULL],
    ]));
}

test('what is found wrong only when a command runs is queued', (t) =>
  exchange(t, [
    ['MULTI', OK],
    ['FLUSHALL NONSENSE', QUEUED],
    ['SET a 1 EX', QUEUED],
    ['MSET a 1 b', QUEUED],
    ['SET a 2', QUEUED],
    [
      'EXEC',
      array(
        error('ERR syntax error; word 2 "NONSENSE": expected ASYNC, SYNC or end of command'),
        error('ERR syntax error; after word 4 "EX": expected seconds'),
        error("ERR wrong number of arguments for 'mset' command"),
        OK,
      ),
    ],
    ['GET a', bulk('2')],
  ]));

test('EXEC with arguments ends the transaction', (t) =>
  exchange(t, [
    ['MULTI', OK],
    [
      'EXEC a',
      error(
        "EXECABORT Transaction discarded because of: wrong number of arguments for 'exec' command",
      ),
    ],
    ['EXEC', error('ERR EXEC without MULTI')],
    ['MULTI a', arity('multi')],
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

test('a journal that takes nothing refuses writes while queueing, and then EXEC', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('MULTI\nSET k v\n');
  server.journal.fail('MISCONF journal failed: EIO');
  t.is(client.ask('SET k v\n'), error('MISCONF journal failed: EIO'));
  t.is(
    client.ask('EXEC\n'),
    error('EXECABORT Transaction discarded because of: MISCONF journal failed: EIO'),
  );
  t.is(client.ask('MULTI\nGET k\nEXEC\n'), `${OK}${QUEUED}${array(NULL)}`, 'reads go on');
});

test('memory that is used up refuses every command while queueing, but not the end', async (t) => {
  const server = await MemoryServer.start({ settings: { maxMemoryBytes: 200_000 } });
  const client = server.connect();
  const text = "OOM command not allowed when used memory > 'maxmemory'.";
  client.ask('MULTI\nSET k v\n');
  server.connect().ask(respOf(['SET', 'other', 'x'.repeat(300_000)]));
  t.is(client.ask('EXEC\n'), error(`EXECABORT Transaction discarded because of: ${text}`));
  t.is(client.ask('MULTI\nGET k\nEXEC\n'), `${OK}${error(text)}${ABORTED}`);
  t.is(client.ask('MULTI\nPING\nDISCARD\n'), `${OK}${error(text)}${OK}`);
  t.is(client.ask('MULTI\nRESET\n'), `${OK}+RESET\r\n`);
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

test('the number of queued commands is bounded', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('MULTI\n');
  const all = 'INCR n\n'.repeat(EXEC_COMMANDS_MAX);
  t.is(client.ask(all), QUEUED.repeat(EXEC_COMMANDS_MAX));
  t.is(
    client.ask('INCR n\n'),
    error('ERR the transaction is too long: at most 10000 commands can be queued'),
  );
  t.is(client.ask('EXEC\n'), ABORTED);
  client.ask(`MULTI\n${all}`);
  const answer = client.ask('EXEC\n');
  t.true(answer.startsWith('*10000\r\n:1\r\n:2\r\n'));
  t.true(answer.endsWith(':10000\r\n'));
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

test('what goes through a whole database is refused inside EXEC when there are many keys', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const pairs = Array.from({ length: EXEC_KEYS_MAX + 1 }, (_, at) => [`k${at}`, 'v']).flat();
  t.is(client.ask(respOf(['MSET', ...pairs])), OK);
  t.is(client.ask(resp('MULTI', 'KEYS none', 'DELPREFIX none', 'DBSIZE')), OK + QUEUED.repeat(3));
  const refused = error(tooManyKeysForExec);
  t.is(client.ask(resp('EXEC')), array(refused, refused, integer(EXEC_KEYS_MAX + 1)));
});
