import test from 'ava';
import { NULL, OK, arity, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const WRONG_TYPE = error('WRONGTYPE Operation against a key holding the wrong kind of value');
const NOT_AN_INTEGER = error('ERR value is not an integer or out of range');
const SYNTAX = 'ERR syntax error';

test('HSET sets fields and answers how many are new, HMSET answers OK', (t) =>
  exchange(t, [
    ['HSET h a 1 b 2', integer(2)],
    ['HSET h a 3 c 4 c 5', integer(1)],
    ['HGETALL h', array(...['a', '3', 'b', '2', 'c', '5'].map(bulk))],
    ['HMSET h d 6', OK],
    [['HSET', '', '', ''], integer(1)],
    [['HGET', '', ''], bulk('')],
    ['HSET h', arity('hset')],
    ['HSET h a', arity('hset')],
    ['HSET h a 1 b', arity('hset')],
    ['HMSET h a 1 b', arity('hmset')],
    ['SET s 1', OK],
    ['HSET s a 1', WRONG_TYPE],
    ['HMSET s a 1', WRONG_TYPE],
  ]));

test('HSETNX sets a field that is not there', (t) =>
  exchange(t, [
    ['HSETNX h a 1', integer(1)],
    ['HSETNX h a 2', integer(0)],
    ['HGET h a', bulk('1')],
    ['HSETNX h a', arity('hsetnx')],
    ['SET s 1', OK],
    ['HSETNX s a 1', WRONG_TYPE],
  ]));

test('HGET, HMGET, HEXISTS, HLEN and HSTRLEN tell of fields', (t) =>
  exchange(t, [
    ['HSET h a 1 b two', integer(2)],
    ['HGET h a', bulk('1')],
    ['HGET h c', NULL],
    ['HGET n a', NULL],
    ['HMGET h b c a b', array(bulk('two'), NULL, bulk('1'), bulk('two'))],
    ['HMGET n a b', array(NULL, NULL)],
    ['HEXISTS h a', integer(1)],
    ['HEXISTS h c', integer(0)],
    ['HEXISTS n a', integer(0)],
    ['HLEN h', integer(2)],
    ['HLEN n', integer(0)],
    ['HSTRLEN h b', integer(3)],
    ['HSTRLEN h c', integer(0)],
    ['HSTRLEN n c', integer(0)],
    ['HGET h', arity('hget')],
    ['HMGET h', arity('hmget')],
    ['HEXISTS h', arity('hexists')],
    ['HLEN', arity('hlen')],
    ['HSTRLEN h', arity('hstrlen')],
    ['SET s 1', OK],
    ['HGET s a', WRONG_TYPE],
    ['HMGET s a', WRONG_TYPE],
    ['HEXISTS s a', WRONG_TYPE],
    ['HLEN s', WRONG_TYPE],
    ['HSTRLEN s a', WRONG_TYPE],
  ]));

test('HGETALL, HKEYS and HVALS list a hash, in RESP3 as a map and arrays', async (t) => {
  await exchange(t, [
    ['HSET h a 1 b 2', integer(2)],
    ['HGETALL h', array(...['a', '1', 'b', '2'].map(bulk))],
    ['HKEYS h', array(bulk('a'), bulk('b'))],
    ['HVALS h', array(bulk('1'), bulk('2'))],
    ...['HGETALL', 'HKEYS', 'HVALS'].flatMap((name) => [
      [`${name} n`, array()] as const,
      [name, arity(name.toLowerCase())] as const,
    ]),
    ['SET s 1', OK],
    ...['HGETALL', 'HKEYS', 'HVALS'].map((name) => [`${name} s`, WRONG_TYPE] as const),
  ]);
  const client = (await MemoryServer.start()).connect();
  client.ask('HELLO 3\nHSET h a 1\n');
  t.is(client.ask('HGETALL h\n'), `%1\r\n${bulk('a')}${bulk('1')}`);
  t.is(client.ask('HGETALL n\n'), '%0\r\n');
  t.is(client.ask('HKEYS h\n'), array(bulk('a')));
  t.is(client.ask('HGET h n\n'), '_\r\n');
});

test('HDEL removes fields, and with the last one the hash and its expiry', (t) =>
  exchange(t, [
    ['HSET h a 1 b 2 c 3', integer(3)],
    ['EXPIRE h 100', integer(1)],
    ['HDEL h a x a', integer(1)],
    ['HDEL h x', integer(0)],
    ['TTL h', integer(100)],
    ['HDEL h b c', integer(2)],
    ['EXISTS h', integer(0)],
    ['DBSIZE', integer(0)],
    ['HDEL h b', integer(0)],
    ['HSET h a 1', integer(1)],
    ['TTL h', integer(-1)],
    ['HDEL h', arity('hdel')],
    ['SET s 1', OK],
    ['HDEL s a', WRONG_TYPE],
  ]));

test('HINCRBY adds to the integer of a field', (t) =>
  exchange(t, [
    ['HINCRBY h a 5', integer(5)],
    ['HINCRBY h a -7', integer(-2)],
    ['HGET h a', bulk('-2')],
    ['HSET h big 9223372036854775807 text x', integer(2)],
    ['HINCRBY h big 1', error('ERR increment or decrement would overflow')],
    ['HINCRBY h big -1', integer('9223372036854775806')],
    ['HINCRBY h text 1', error('ERR hash value is not an integer')],
    ['HINCRBY h a 1.5', NOT_AN_INTEGER],
    ['HINCRBY h a', arity('hincrby')],
    ['SET s 1', OK],
    ['HINCRBY s a x', NOT_AN_INTEGER],
    ['HINCRBY s a 1', WRONG_TYPE],
  ]));

test('HINCRBYFLOAT adds with 64 bits of mantissa, and its texts are Redis’s', (t) => {
  const notAFloat = error('ERR value is not a valid float');
  const notAValue = error('ERR hash value is not a float');
  return exchange(t, [
    ['HINCRBYFLOAT h a 0.1', bulk('0.1')],
    ['HINCRBYFLOAT h a 0.2', bulk('0.3')],
    ['HGET h a', bulk('0.3')],
    ['HINCRBYFLOAT h b 5.0e3', bulk('5000')],
    ['HINCRBYFLOAT h c -0', bulk('0')],
    ['HINCRBYFLOAT h d -1e-20', bulk('0')],
    ['HINCRBYFLOAT h e 0x1.8p1', bulk('3')],
    ['HINCRBYFLOAT h f 1e17', bulk('100000000000000000')],
    ['HINCRBYFLOAT h f 0.01', bulk('100000000000000000.0078125')],
    ['HINCRBYFLOAT h g 12345678901234567890', bulk('12345678901234567890')],
    ['HINCRBYFLOAT h g 3', bulk('12345678901234567893')],
    ...['x', '', '.', '1e', '0x', '0x1p', 'nan', '1e4950', '1e-4960', '1e999999999'].map(
      (word) => [['HINCRBYFLOAT', 'h', 'a', word], notAFloat] as const,
    ),
    ['HINCRBYFLOAT h a inf', error('ERR value is NaN or Infinity')],
    ['HINCRBYFLOAT h a -Infinity', error('ERR value is NaN or Infinity')],
    [['HSET', 'h', 'blank', ' 5', 'empty', '', 'nan', 'nan', 'inf', 'inf'], integer(4)],
    ['HINCRBYFLOAT h blank 1', notAValue],
    ['HINCRBYFLOAT h empty 1', notAValue],
    ['HINCRBYFLOAT h nan 1', notAValue],
    ['HINCRBYFLOAT h inf 1', error('ERR increment would produce NaN or Infinity')],
    ['HSET h most 1e4932', integer(1)],
    ['HINCRBYFLOAT h most 1e4932', error('ERR increment would produce NaN or Infinity')],
    ['HINCRBYFLOAT h a', arity('hincrbyfloat')],
    ['SET s 1', OK],
    ['HINCRBYFLOAT s a x', notAFloat],
    ['HINCRBYFLOAT s a 1', WRONG_TYPE],
  ]);
});

test('HSCAN answers a small hash at once', (t) =>
  exchange(t, [
    ['HSET h a 1 b 2 ab 3', integer(3)],
    ['HSCAN h 0', array(bulk('0'), array(...['a', '1', 'b', '2', 'ab', '3'].map(bulk)))],
    ['HSCAN h 0 COUNT 1 MATCH a*', array(bulk('0'), array(...['a', '1', 'ab', '3'].map(bulk)))],
    ['HSCAN h 99999999999', array(bulk('0'), array())],
    ['HSCAN n 0', array(bulk('0'), array())],
    ['HSCAN n 0 COUNT x', array(bulk('0'), array())],
    ['HSCAN n x', error('ERR invalid cursor')],
    ['HSCAN h 0 COUNT x', NOT_AN_INTEGER],
    ['HSCAN h 0 COUNT 0', error(SYNTAX)],
    ['HSCAN h', arity('hscan')],
    ['SET s 1', OK],
    ['HSCAN s 0 COUNT x', WRONG_TYPE],
  ]));

test('WATCH notices changes of a hash, also one that came and went', async (t) => {
  const server = await MemoryServer.start();
  const [watcher, other] = [server.connect(), server.connect()];
  const isUndone = (changes: string): boolean => {
    watcher.ask('WATCH h\nMULTI\nPING\n');
    other.ask(changes);
    return watcher.ask('EXEC\n') === '*-1\r\n';
  };
  t.false(isUndone(''));
  t.false(isUndone('HDEL h a\nHLEN h\n'));
  t.true(isUndone('HSET h a 1\nHDEL h a\n'));
  t.true(isUndone('HSET h a 1\n'));
  t.true(isUndone('HSET h a 1\n'));
  t.false(isUndone('HSETNX h a 1\nHGETALL h\n'));
  t.true(isUndone('HDEL h a\nHSET h a 1\n'));
  t.true(isUndone(`HSET h b ${'x'.repeat(65)}\n`));
  t.true(isUndone('HDEL h b\n'));
  t.true(isUndone('HINCRBY h a 1\n'));
  t.is(
    watcher.ask('MULTI\nHSET h c 1 d 2\nHDEL h a c\nHLEN h\nEXEC\n').slice(-16),
    `*3\r\n:2\r\n:2\r\n:1\r\n`.slice(-16),
  );
});

test('keys that hold a hash are no strings', (t) =>
  exchange(t, [
    ['HSET h a 1', integer(1)],
    ['TYPE h', '+hash\r\n'],
    ['EXISTS h', integer(1)],
    ['DBSIZE', integer(1)],
    ['SCAN 0', array(bulk('0'), array(bulk('h')))],
    ['GET h', WRONG_TYPE],
    ['LOOKUP h', WRONG_TYPE],
    ['MGET h n', array(NULL, NULL)],
    ['INCR h', WRONG_TYPE],
    ['DECR h', WRONG_TYPE],
    ['INCRBY h 1', WRONG_TYPE],
    ['SET h x GET', WRONG_TYPE],
    ['SET h x NX', NULL],
    ['TYPE h', '+hash\r\n'],
    ['EXPIRE h 100', integer(1)],
    ['HSET h b 2', integer(1)],
    ['TTL h', integer(100)],
    ['PERSIST h', integer(1)],
    ['TTL h', integer(-1)],
    ['HLEN h', integer(2)],
    ['DEL h', integer(1)],
    ['HLEN h', integer(0)],
    ['HSET h c 3', integer(1)],
    ['HKEYS h', array(bulk('c'))],
    ['SET h x', OK],
    ['GET h', bulk('x')],
    ['HGET h c', WRONG_TYPE],
    ['MSET h y', OK],
    ['DEL h', integer(1)],
    ['HSET h d 4', integer(1)],
    ['EXPIRE h 1', integer(1)],
    { advanceMs: 1000 },
    ['HGET h d', NULL],
    ['HSET h e 5', integer(1)],
    ['HGETALL h', array(bulk('e'), bulk('5'))],
    ['TTL h', integer(-1)],
  ]));
