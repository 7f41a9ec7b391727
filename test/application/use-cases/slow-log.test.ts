import test from 'ava';
import { OK, arity, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { fixedTokens } from '../../helpers/fixed-tokens.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const ALL = 'CONFIG SET slowlog-log-slower-than 0\n';
const entry = (id: number, words: readonly string[], name = ''): string =>
  array(
    integer(id),
    integer(Date.UTC(2026, 0, 1) / 1000),
    integer(0),
    array(...words.map(bulk)),
    bulk('127.0.0.1:1'),
    bulk(name),
  );

test('SLOWLOG keeps commands, newest first, cut as Redis cuts them', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask(`SET before 1\nCLIENT SETNAME me\n${ALL}`);
  const pairs = Array.from({ length: 20 }, (_, at) => [`k${at}`, `v${at}`]).flat();
  client.ask(`SET long ${'x'.repeat(200)}\nMSET ${pairs.join(' ')}\nGET "\\xff\\r\\n"\n`);
  t.is(
    client.ask('SLOWLOG GET\n'),
    array(
      entry(3, ['GET', '\xff\r\n'], 'me'),
      entry(2, ['MSET', ...pairs.slice(0, 30), '... (10 more arguments)'], 'me'),
      entry(1, ['SET', 'long', `${'x'.repeat(128)}... (72 more bytes)`], 'me'),
      entry(0, ALL.trim().split(' '), 'me'),
    ),
  );
  t.is(client.ask('SLOWLOG LEN\n'), integer(5), 'it is itself in it');
  t.is(client.ask('SLOWLOG GET 0\n'), array());
  t.true(client.ask('SLOWLOG GET 2\n').startsWith('*2\r\n'));
  t.true(client.ask('SLOWLOG GET -1\n').startsWith('*8\r\n'));
  t.is(client.ask('CONFIG SET slowlog-max-len 2\nSLOWLOG LEN\n'), OK + integer(2));
  t.is(client.ask('CONFIG SET slowlog-log-slower-than -1\nSLOWLOG RESET\n'), OK + OK);
  t.is(client.ask('PING\nSLOWLOG LEN\n'), `+PONG\r\n${integer(0)}`);
});

test('every command of a pipeline is kept when the threshold is low', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask(`CONFIG SET slowlog-max-len 1000\n${ALL}`);
  client.ask('GET a\n'.repeat(200));
  t.is(client.ask('SLOWLOG LEN\n'), integer(201));
});

test('the slow log shows no secret', async (t) => {
  const server = await MemoryServer.start({ tokens: fixedTokens });
  const client = server.connect();
  client.ask(`AUTH secret\n${ALL}`);
  client.ask(
    'AUTH ada secret\nHELLO 3 SETNAME x AUTH ada secret\nCONFIG SET timeout 1 requirepass secret\n',
  );
  client.ask('CONFIG SET requirepass ""\n');
  client.ask('ACL DRYRUN default AUTH secret\nACL DRYRUN default auth ada secret\n');
  client.ask('ACL DRYRUN default HELLO 3 SETNAME auth AUTH ada secret\n');
  client.ask('ACL DRYRUN default CONFIG SET timeout 1 REQUIREPASS secret\n');
  client.ask('COMMAND GETKEYS AUTH secret\nCOMMAND GETKEYSANDFLAGS AUTH secret\n');
  const shown = client.ask('SLOWLOG GET -1\n');
  t.false(shown.includes('secret'));
  t.is(shown.match(/\(redacted\)/g)?.length, 15);
  t.true(shown.includes('timeout'));
});

test('SLOWLOG refuses what is no count', (t) =>
  exchange(t, [
    ['SLOWLOG GET x', error('ERR count should be greater than or equal to -1')],
    ['SLOWLOG GET -2', error('ERR count should be greater than or equal to -1')],
    ['SLOWLOG RESET', OK],
    ['SLOWLOG LEN', integer(0)],
    ['SLOWLOG LEN x', arity('slowlog|len')],
    ['SLOWLOG', arity('slowlog')],
    ['SLOWLOG foo', error("ERR unknown subcommand 'foo'. Try SLOWLOG HELP.")],
  ]));
