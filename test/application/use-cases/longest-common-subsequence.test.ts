import test from 'ava';
import { NULL, OK, arity, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const range = (first: number, last: number): string => array(integer(first), integer(last));
const indexes = (matches: string[], length: number): string =>
  array(bulk('matches'), array(...matches), bulk('len'), integer(length));

test('LCS answers the sequence, its length, or where it is', (t) =>
  exchange(t, [
    ['MSET a ohmytext b mynewtext', OK],
    ['LCS a b', bulk('mytext')],
    ['LCS a b LEN', integer(6)],
    ['LCS a b IDX', indexes([array(range(4, 7), range(5, 8)), array(range(2, 3), range(0, 1))], 6)],
    [
      'LCS a b withmatchlen minmatchlen 4 idx',
      indexes([array(range(4, 7), range(5, 8), integer(4))], 6),
    ],
    ['LCS a b IDX MINMATCHLEN 5', indexes([], 6)],
    ['LCS a none', bulk('')],
    ['LCS none none LEN', integer(0)],
    ['LCS none none IDX', indexes([], 0)],
  ]));

test('LCS answers indexes as a map in RESP3', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask('HELLO 3\n');
  t.is(client.ask('LCS a b IDX\n'), '%2\r\n$7\r\nmatches\r\n*0\r\n$3\r\nlen\r\n:0\r\n');
});

test('LCS refuses contradictions, and values that take too long', (t) =>
  exchange(t, [
    ['MSET a 1 b 2', OK],
    ['LCS a b LEN IDX', error('ERR If you want both the length and indexes, please just use IDX.')],
    ['LCS a b MINMATCHLEN x', error('ERR value is not an integer or out of range')],
    [
      'LCS a b FOO',
      error(
        'ERR syntax error; word 4 "FOO": expected LEN, IDX, MINMATCHLEN, WITHMATCHLEN or end of command',
      ),
    ],
    ['SETRANGE a 16384 x', integer(16_385)],
    ['SETRANGE b 16384 x', integer(16_385)],
    ['LCS a b', error('ERR String too long for LCS')],
    ['LCS a', arity('lcs')],
  ]));

test('large values are compared in slices, one pair at a time, as they were when it began', async (t) => {
  const server = await MemoryServer.start();
  const [one, two, other] = [server.connect(), server.connect(), server.connect()];
  one.ask(`SET a ${'ab'.repeat(1000)}\n`);
  one.ask(`SET b ${'ba'.repeat(1000)}\n`);
  const send = (client: typeof one, text: string): void => {
    const bytes = Buffer.from(text);
    client.conversation.receive(bytes, 0, bytes.length);
  };
  send(one, 'LCS a b\nPING\n');
  send(two, 'LCS b a LEN\n');
  send(other, 'SET a x\n');
  t.is(other.channel.takeSent(), OK);
  t.is(one.channel.takeSent(), '');
  one.settle();
  t.is(one.channel.takeSent(), `${bulk(`${'ba'.repeat(999)}b`)}+PONG\r\n`);
  t.is(two.channel.takeSent(), integer(1999));
  t.is(one.ask('LCS a b LEN\n'), integer(0));
});

test('LCS inside EXEC does not wait', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask(`SET a ${'ab'.repeat(1000)}\nSET b ${'ba'.repeat(1000)}\n`);
  const sent = client.ask('MULTI\nLCS a b LEN\nGET none\nEXEC\n');
  t.true(sent.endsWith(array(integer(1999), NULL)));
});
