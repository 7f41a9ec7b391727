import test from 'ava';
import { OK, arity, array, bulk, error, exchange } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('TIME takes the moment of the evaluation', (t) =>
  exchange(t, [
    ['TIME', array(bulk('1767225600'), bulk('0'))],
    { advanceMs: 1500 },
    ['TIME', array(bulk('1767225601'), bulk('500000'))],
  ]));

test('TIME tells seconds and microseconds', async (t) => {
  const server = await MemoryServer.start();
  server.clock.setNowMs(1_795_690_448_186);
  const client = server.connect();
  t.is(client.ask('TIME\n'), array(bulk('1795690448'), bulk('186000')));
  t.is(client.ask('TIME x\n'), arity('time'));
});

test('ACL, MODULE and CLUSTER say what there is', (t) =>
  exchange(t, [
    ['TIME x', arity('time')],
    ['ACL WHOAMI', bulk('default')],
    ['ACL WHOAMI x', arity('acl|whoami')],
    ['ACL CAT foo', error("ERR Unknown category 'foo'")],
    ['ACL SETUSER ada', error("ERR unknown subcommand 'SETUSER'. Try ACL HELP.")],
    ['MODULE LIST', array()],
    ['MODULE LIST x', arity('module|list')],
    ['MODULE LOAD x', error("ERR unknown subcommand 'LOAD'. Try MODULE HELP.")],
    ['CLUSTER INFO', error('ERR This instance has cluster support disabled')],
    ['CLUSTER KEYSLOT a', error('ERR This instance has cluster support disabled')],
    ['CLUSTER', arity('cluster')],
  ]));

test('ACL CAT lists categories, and the commands of one', async (t) => {
  const client = (await MemoryServer.start()).connect();
  const categories = client.ask('ACL CAT\n');
  for (const name of [
    'keyspace',
    'read',
    'write',
    'admin',
    'fast',
    'slow',
    'dangerous',
    'connection',
  ]) {
    t.true(categories.includes(bulk(name)), name);
  }
  const connection = client.ask('ACL CAT CONNECTION\n');
  t.true(connection.includes(bulk('ping')) && connection.includes(bulk('client|list')));
  t.false(connection.includes(bulk('get')));
  t.is(client.ask('COMMAND LIST FILTERBY ACLCAT connection\n'), connection);
});

test('what is not there is an unknown command', async (t) => {
  const client = (await MemoryServer.start()).connect();
  for (const name of ['DEBUG', 'EVAL', 'EVALSHA', 'FUNCTION', 'SCRIPT', 'MONITOR', 'REPLICAOF']) {
    t.is(
      client.ask(`${name} a\n`).split(';')[0]!.trimEnd(),
      `-ERR unknown command '${name}', with args beginning with: 'a'`,
      name,
    );
  }
  t.is(client.ask('PING\n'), '+PONG\r\n');
  t.is(client.ask('SET a 1\n'), OK);
});
