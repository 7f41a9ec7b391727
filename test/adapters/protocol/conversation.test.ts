import test from 'ava';
import type { ProtocolCase } from '../../helpers/protocol-cases.js';
import { inResp3, protocolCases, unauthenticatedCases } from '../../helpers/protocol-cases.js';
import { splits } from '../../helpers/splits.js';
import { StubServer, resp } from '../../helpers/stub-server.js';

/** Sends the case in every way it can be cut; returns how many. */
function checkCase(each: ProtocolCase, isAuthenticationRequired = false): string | number {
  const ways = each.isLong === true ? [[each.input], [...each.input]] : splits(each.input);
  for (const pieces of ways) {
    const server = new StubServer();
    server.executor.isAuthenticationRequired = isAuthenticationRequired;
    const client = server.connect();
    for (const piece of pieces) {
      client.send(piece);
      server.timers.runTurns();
    }
    if (client.sent !== each.reply || client.channel.hasEnded !== (each.closes ?? false)) {
      return `${each.name}: ${pieces.length} pieces, first ${pieces[0]!.length}: ${client.sent}`;
    }
  }
  return ways.length;
}

test('each request gets its reply whole, byte by byte and cut at each position', (t) => {
  let ways = 0;
  for (const each of protocolCases) {
    const checked = checkCase(each);
    t.is(typeof checked, 'number', String(checked).slice(0, 500));
    ways += Number(checked);
  }
  t.true(protocolCases.length >= 60 && ways > 1300, `${ways} ways`);
});

test('the same holds after HELLO 3', (t) => {
  let ways = 0;
  for (const each of protocolCases.filter(({ name }) => name !== 'RESP3 and back')) {
    const checked = checkCase(inResp3(each));
    t.is(typeof checked, 'number', String(checked).slice(0, 500));
    ways += Number(checked);
  }
  t.true(ways > 1500, `${ways} ways`);
});

test('an unauthenticated client has smaller bounds until it has authenticated', (t) => {
  for (const each of unauthenticatedCases) {
    const checked = checkCase(each, true);
    t.is(typeof checked, 'number', String(checked));
  }
});

test('all replies of one read leave in one send', (t) => {
  const client = new StubServer().connect();
  client.send(resp('PING').repeat(1000));
  t.is(client.channel.sends, 1);
  t.is(client.sent, '+PONG\r\n'.repeat(1000));
});

test('large replies leave before the shared buffer grows with them', (t) => {
  const client = new StubServer().connect();
  client.send('BIG 50000\n'.repeat(20));
  t.is(client.channel.sends, 10);
  t.is(client.sent.length, 20 * ('$50000\r\n\r\n'.length + 50_000));
});

test('the journal is flushed once per read that appended, and not otherwise', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('SET a b\nSET a b\n');
  t.is(server.journal.flushes, 1);
  client.send('PING\n');
  t.is(server.journal.flushes, 1);
});

test('refused requests are counted, and so are protocol errors', (t) => {
  const server = new StubServer();
  server.connect().send('REFUSED\n*x\r\n');
  t.deepEqual(server.executor.rejected, [
    'ERR refused; 1 words',
    'ERR Protocol error: invalid multibulk length',
  ]);
});

test('a client that has sent everything gets every reply, then the end', (t) => {
  const client = new StubServer().connect();
  client.send('PING\nPING\nECHO unfini');
  t.false(client.channel.hasEnded);
  client.conversation.inputEnded();
  t.is(client.sent, '+PONG\r\n+PONG\r\n');
  t.true(client.channel.hasEnded);
});

test('finish ends a connection and handles nothing that comes later', (t) => {
  const client = new StubServer().connect();
  client.conversation.finish();
  t.true(client.channel.hasEnded);
  client.send('PING\n');
  t.is(client.sent, '');
});

test('finish from inside a command lets that command answer first', (t) => {
  const server = new StubServer();
  const client = server.connect();
  server.executor.onExecute = () => client.conversation.finish();
  client.send('PING\n');
  server.timers.runTurns();
  t.is(client.sent, '+PONG\r\n');
  t.true(client.channel.hasEnded);
});

test('a conversation that ended receives nothing', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('QUIT\n');
  client.send('PING\n');
  t.is(server.executor.executed, 1);
  t.is(client.sent, '+OK\r\n');
});

test('clients with different protocols are answered each in its own', (t) => {
  const server = new StubServer();
  const [modern, old] = [server.connect(), server.connect()];
  modern.send('HELLO 3\n');
  modern.takeSent();
  for (let round = 0; round < 3; round++) {
    old.send('NULL\n');
    t.is(old.takeSent(), '$-1\r\n');
    modern.send('NULL\n');
    t.is(modern.takeSent(), '_\r\n');
  }
});

test('a connection closed in the middle of a request gives its session and timer back', (t) => {
  const server = new StubServer();
  server.executor.isAuthenticationRequired = true;
  const client = server.connect();
  client.send('*2\r\n$4\r\nEC');
  client.conversation.closed();
  t.is(server.executor.closedSessions.length, 1);
  t.deepEqual(server.timers.delaysMs, []);
});

test('a client that does not authenticate in time is cut', (t) => {
  const server = new StubServer();
  server.executor.isAuthenticationRequired = true;
  const silent = server.connect();
  const known = server.connect();
  known.send('AUTH x\n');
  t.is(server.timers.advance(10_000), 2);
  t.true(silent.channel.isDestroyed);
  t.false(known.channel.isDestroyed);
});

test('a client that needs no authentication has no time limit', (t) => {
  const server = new StubServer();
  server.connect();
  t.deepEqual(server.timers.delaysMs, []);
});
