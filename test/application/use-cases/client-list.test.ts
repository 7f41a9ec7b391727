import test from 'ava';
import { OK, arity, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { fixedTokens } from '../../helpers/fixed-tokens.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const textOf = (reply: string): string => reply.slice(reply.indexOf('\r\n') + 2, -2);
const SYNTAX = 'ERR syntax error';

test('CLIENT LIST and CLIENT INFO tell of connections in the form of Redis', async (t) => {
  const server = await MemoryServer.start();
  const [first, second] = [server.connect(), server.connect()];
  second.ask('HELLO 3 SETNAME worker\nCLIENT SETINFO LIB-NAME lib\nCLIENT SETINFO LIB-VER 1.2\n');
  server.clock.advance(5000);
  const lines = textOf(first.ask('SELECT 3\nCLIENT LIST\n').slice(OK.length)).split('\n');
  t.is(lines.length, 3, 'two lines and the end');
  t.regex(
    lines[0]!,
    /^id=1 addr=127\.0\.0\.1:1 laddr=127\.0\.0\.1:2 fd=-?\d+ name= age=5 idle=0 flags=N db=3 sub=0 psub=0 ssub=0 multi=-1 qbuf=\d+ qbuf-free=\d+ argv-mem=\d+ multi-mem=0 rbs=\d+ rbp=\d+ obl=0 oll=0 omem=0 tot-mem=\d+ events=r cmd=client\|list user=default redir=-1 resp=2 lib-name= lib-ver=$/,
  );
  t.regex(
    lines[1]!,
    /^id=2 .* name=worker age=5 idle=5 .* cmd=client\|setinfo .* resp=3 lib-name=lib lib-ver=1\.2$/,
  );
  t.true(second.ask('CLIENT INFO\n').includes('id=2 '));
  t.is(
    textOf(first.ask('CLIENT LIST ID 2 9 1\n'))
      .match(/^id=\d/gm)
      ?.join(),
    'id=2,id=1',
  );
  t.is(first.ask('CLIENT LIST ID 9\n'), bulk(''));
  t.is(textOf(first.ask('CLIENT LIST TYPE normal\n')).match(/^id=\d/gm)?.length, 2);
  t.is(first.ask('CLIENT LIST TYPE replica\n'), bulk(''));
});

test('CLIENT LIST refuses what is no filter', (t) =>
  exchange(t, [
    ['CLIENT LIST TYPE foo', error("ERR Unknown client type 'foo'")],
    ['CLIENT LIST ID 1 x', error('ERR Invalid client ID')],
    ['CLIENT LIST foo', error(`${SYNTAX}; word 3 "foo": expected TYPE, ID or end of command`)],
    ['CLIENT LIST ID', error(`${SYNTAX}; after word 3 "ID": expected client id`)],
    ['CLIENT INFO x', arity('client|info')],
  ]));

test('CLIENT KILL closes others at once and itself after the reply', async (t) => {
  const server = await MemoryServer.start();
  const [killer, victim, other] = [server.connect(), server.connect(), server.connect()];
  t.is(killer.ask('CLIENT KILL ID 2\n'), integer(1));
  t.true(victim.channel.isDestroyed);
  t.is(killer.ask('CLIENT KILL ID 2\n'), integer(0));
  t.is(killer.ask('CLIENT KILL TYPE pubsub\n'), integer(0));
  t.is(killer.ask('CLIENT KILL LADDR 127.0.0.1:2 TYPE normal\n'), integer(1), 'not itself');
  t.true(other.channel.isDestroyed);
  t.is(killer.ask('CLIENT KILL USER default SKIPME no\nPING\n'), integer(1));
  t.true(killer.channel.hasEnded);
  const last = server.connect();
  t.is(last.ask('CLIENT KILL 127.0.0.1:1\n'), OK, 'all stubs have this address');
  t.true(last.channel.hasEnded);
  t.false(last.channel.isDestroyed);
});

test('CLIENT KILL refuses what is no selection', (t) =>
  exchange(t, [
    ['CLIENT KILL 1.2.3.4:5', error('ERR No such client')],
    ['CLIENT KILL ID', error('ERR No such client')],
    ['CLIENT KILL ID x', error('ERR client-id should be greater than 0')],
    ['CLIENT KILL ID 0', error('ERR client-id should be greater than 0')],
    ['CLIENT KILL TYPE foo', error("ERR Unknown client type 'foo'")],
    ['CLIENT KILL USER nobody', error("ERR No such user 'nobody'")],
    ['CLIENT KILL ADDR 1:2 LADDR 3:4', integer(0)],
    ['CLIENT KILL SKIPME yes', integer(0)],
    [
      'CLIENT KILL SKIPME foo',
      error(`${SYNTAX}; word 4 "foo": expected YES, NO or end of command`),
    ],
    ['CLIENT KILL', arity('client|kill')],
  ]));

test('owners of tokens are users', async (t) => {
  const server = await MemoryServer.start({ tokens: fixedTokens });
  const client = server.connect();
  client.ask('AUTH secret\n');
  t.is(client.ask('ACL WHOAMI\n'), bulk('ada'));
  t.true(client.ask('CLIENT INFO\n').includes(' user=ada '));
  t.is(client.ask('CLIENT KILL USER grace\nCLIENT KILL USER ada\n'), integer(0) + integer(0));
});

test('CLIENT NO-EVICT and NO-TOUCH are turned on and off', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  t.is(client.ask('CLIENT NO-EVICT ON\nCLIENT NO-TOUCH on\n'), OK + OK);
  t.true(client.ask('CLIENT INFO\n').includes(' flags=eT '));
  t.is(client.ask('CLIENT NO-EVICT off\nCLIENT NO-TOUCH OFF\n'), OK + OK);
  t.true(client.ask('CLIENT INFO\n').includes(' flags=N '));
  t.true(client.ask('CLIENT NO-EVICT foo\n').startsWith(`-${SYNTAX}; word 3`));
  client.ask('CLIENT NO-TOUCH ON\nRESET\n');
  t.true(client.ask('CLIENT INFO\n').includes(' flags=N '));
});

test('CLIENT NO-EVICT and NO-TOUCH take ON and OFF', (t) =>
  exchange(t, [
    ['CLIENT NO-EVICT ON', OK],
    ['CLIENT NO-EVICT', arity('client|no-evict')],
    ['CLIENT NO-TOUCH OFF', OK],
    ['CLIENT NO-TOUCH foo', error(`${SYNTAX}; word 3 "foo": expected ON or OFF`)],
  ]));
