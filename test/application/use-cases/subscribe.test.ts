import test from 'ava';
import { SUBSCRIBED_PATTERNS_MAX } from '../../../src/domain/limits.js';
import { NULL, OK, arity, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const told = (what: string, name: string, count: number): string =>
  array(bulk(what), bulk(name), integer(count));
const none = (what: string, count: number): string => array(bulk(what), NULL, integer(count));
const pushed = (reply: string): string => reply.replace(/^\*/, '>');
const refused = (command: string): string =>
  error(
    `ERR Can't execute '${command}': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context`,
  );

test('each channel and each pattern is answered with how many there are', (t) =>
  exchange(t, [
    [
      'SUBSCRIBE a b a',
      told('subscribe', 'a', 1) + told('subscribe', 'b', 2) + told('subscribe', 'a', 2),
    ],
    ['PSUBSCRIBE a* b*', told('psubscribe', 'a*', 3) + told('psubscribe', 'b*', 4)],
    ['UNSUBSCRIBE b c', told('unsubscribe', 'b', 3) + told('unsubscribe', 'c', 3)],
    ['UNSUBSCRIBE', told('unsubscribe', 'a', 2)],
    ['UNSUBSCRIBE', none('unsubscribe', 2)],
    ['PUNSUBSCRIBE a* c*', told('punsubscribe', 'a*', 1) + told('punsubscribe', 'c*', 1)],
    ['PUNSUBSCRIBE', told('punsubscribe', 'b*', 0)],
    ['PUNSUBSCRIBE', none('punsubscribe', 0)],
    ['GET k', NULL],
  ]));

test('names are bytes', (t) =>
  exchange(t, [
    [['SUBSCRIBE', '\xff\0\r\n'], told('subscribe', '\xff\0\r\n', 1)],
    [['SUBSCRIBE', ''], told('subscribe', '', 2)],
    ['UNSUBSCRIBE a', told('unsubscribe', 'a', 2)],
    [
      ['UNSUBSCRIBE', '', '\xff\0\r\n'],
      told('unsubscribe', '', 1) + told('unsubscribe', '\xff\0\r\n', 0),
    ],
  ]));

test('a RESP2 client that is subscribed can do little else', (t) =>
  exchange(t, [
    ['SUBSCRIBE a', told('subscribe', 'a', 1)],
    ['GET k', refused('get')],
    ['CLIENT ID', refused('client|id')],
    ['Config Get x', refused('config|get')],
    ['SET k v NONSENSE', refused('set')],
    ['MULTI', refused('multi')],
    ['HELLO 3', refused('hello')],
    ['PUBLISH a x', refused('publish')],
    ['GET', arity('get')],
    ['NONSENSE', error("ERR unknown command 'NONSENSE', with args beginning with: ")],
    ['PING', array(bulk('pong'), bulk(''))],
    ['PING hi', array(bulk('pong'), bulk('hi'))],
    ['PING a b', arity('ping')],
    ['SUBSCRIBE', arity('subscribe')],
    ['PSUBSCRIBE', arity('psubscribe')],
    ['UNSUBSCRIBE a', told('unsubscribe', 'a', 0)],
    ['PING', '+PONG\r\n'],
  ]));

test('EXEC of a RESP2 client that is subscribed is refused as EXEC is', (t) =>
  exchange(t, [
    ['SUBSCRIBE a', told('subscribe', 'a', 1)],
    [
      'EXEC',
      error(
        "EXECABORT Transaction discarded because of: Can't execute 'exec': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context",
      ),
    ],
  ]));

test('RESET leaves all channels, and QUIT the server', (t) =>
  exchange(t, [
    ['SUBSCRIBE a', told('subscribe', 'a', 1)],
    ['PSUBSCRIBE *', told('psubscribe', '*', 2)],
    ['RESET', '+RESET\r\n'],
    ['PUBLISH a x', integer(0)],
    ['SUBSCRIBE a', told('subscribe', 'a', 1)],
    ['QUIT', OK],
  ]));

test('a RESP3 client goes on with everything, and what is no reply is marked', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('HELLO 3\n');
  t.is(
    client.ask('SUBSCRIBE a b\n'),
    pushed(told('subscribe', 'a', 1)) + pushed(told('subscribe', 'b', 2)),
  );
  t.is(client.ask('PING\nPING m\nGET k\n'), `+PONG\r\n${bulk('m')}_\r\n`);
  t.is(
    client.ask('UNSUBSCRIBE\nUNSUBSCRIBE\n'),
    pushed(told('unsubscribe', 'a', 1)) +
      pushed(told('unsubscribe', 'b', 0)) +
      `>3\r\n${bulk('unsubscribe')}_\r\n:0\r\n`,
  );
});

test('a subscribed client that goes back to RESP2 can do little from then on', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('HELLO 3\nSUBSCRIBE a\n');
  t.regex(client.ask('HELLO 2\n'), /^\*14/);
  t.is(client.ask('GET k\n'), refused('get'));
});

test('the number of different patterns is bounded, for all clients together', async (t) => {
  const server = await MemoryServer.start();
  const [client, other] = [server.connect(), server.connect()];
  const patterns = Array.from({ length: SUBSCRIBED_PATTERNS_MAX }, (_, at) => `p${at}*`);
  for (let at = 0; at < patterns.length; at += 1000) {
    client.ask(`PSUBSCRIBE ${patterns.slice(at, at + 1000).join(' ')}\n`);
  }
  t.is(
    other.ask('PSUBSCRIBE p1* new* p2*\n'),
    told('psubscribe', 'p1*', 1) +
      error('ERR too many patterns are subscribed to: at most 10000') +
      told('psubscribe', 'p2*', 2),
  );
  client.ask('PUNSUBSCRIBE p3*\n');
  t.is(other.ask('PSUBSCRIBE new*\n'), told('psubscribe', 'new*', 3));
});
