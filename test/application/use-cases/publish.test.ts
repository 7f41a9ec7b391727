import test from 'ava';
import { EXEC_DELIVERIES_MAX } from '../../../src/domain/limits.js';
import { NULL, OK, arity, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { QUEUED } from './transaction-texts.js';
import { respOf } from '../../helpers/exchanges.js';

const message = (channel: string, payload: string): string =>
  array(bulk('message'), bulk(channel), bulk(payload));
const byPattern = (pattern: string, channel: string, payload: string): string =>
  array(bulk('pmessage'), bulk(pattern), bulk(channel), bulk(payload));
const pushed = (reply: string): string => reply.replace(/^\*/, '>');

/** The journal of the scene tells in a turn of its own what is durable. */
const durable = (): Promise<void> => new Promise(setImmediate);

async function scene() {
  const server = await MemoryServer.start();
  const connect = (request: string) => {
    const client = server.connect();
    client.ask(request);
    return client;
  };
  return { server, connect, publisher: server.connect() };
}

test('PUBLISH answers how many got it', (t) =>
  exchange(t, [
    ['PUBLISH a x', integer(0)],
    ['PUBLISH a', arity('publish')],
    ['PUBLISH a b c', arity('publish')],
  ]));

test('a message goes to those who subscribed to the channel, and to those whose patterns match', async (t) => {
  const { connect, publisher } = await scene();
  const a = connect('SUBSCRIBE a\n');
  const b = connect('SUBSCRIBE b\n');
  const p = connect('PSUBSCRIBE ?\nPSUBSCRIBE [b-z]*\n');
  const both = connect('HELLO 3\nSUBSCRIBE a\nPSUBSCRIBE *\n');
  t.is(publisher.ask('PUBLISH a hi\n'), integer(4));
  t.is(a.channel.takeSent(), message('a', 'hi'));
  t.is(b.channel.takeSent(), '');
  t.is(p.channel.takeSent(), byPattern('?', 'a', 'hi'));
  t.is(both.channel.takeSent(), pushed(message('a', 'hi')) + pushed(byPattern('*', 'a', 'hi')));
  t.is(publisher.ask('PUBLISH b ho\n'), integer(4));
  t.is(p.channel.takeSent(), byPattern('?', 'b', 'ho') + byPattern('[b-z]*', 'b', 'ho'));
});

test('messages are bytes', async (t) => {
  const { connect, publisher } = await scene();
  const [channel, payload] = ['\xff\0\r\n', 'x\r\n'.repeat(50_000)];
  const client = connect(respOf(['SUBSCRIBE', channel]));
  t.is(publisher.ask(respOf(['PUBLISH', channel, payload])), integer(1));
  t.is(client.channel.takeSent(), message(channel, payload));
});

test('who has left gets nothing, and is not counted', async (t) => {
  const { connect, publisher } = await scene();
  const unsubscribed = connect('SUBSCRIBE a\nUNSUBSCRIBE a\n');
  const quit = connect('SUBSCRIBE a\nQUIT\n');
  connect('SUBSCRIBE a\n').conversation.closed();
  t.is(publisher.ask('PUBLISH a x\n'), integer(0));
  for (const client of [unsubscribed, quit]) t.is(client.channel.takeSent(), '');
});

test('one who publishes to itself gets the message before the reply', async (t) => {
  const { connect } = await scene();
  const client = connect('HELLO 3\nSUBSCRIBE a\n');
  t.is(
    client.ask('PING\nPUBLISH a 1\nPING\n'),
    `+PONG\r\n${pushed(message('a', '1'))}:1\r\n+PONG\r\n`,
  );
});

test('messages out of EXEC come when it is complete, to itself behind its reply', async (t) => {
  const { connect, publisher } = await scene();
  const client = connect('SUBSCRIBE a\n');
  t.is(
    publisher.ask('MULTI\nPUBLISH a 1\nSET k v\nPUBLISH a 2\nPUBLISH b 3\nEXEC\n'),
    OK + QUEUED.repeat(4) + array(integer(1), OK, integer(1), integer(0)),
  );
  await durable();
  t.is(client.channel.takeSent(), message('a', '1') + message('a', '2'));
  publisher.ask('HELLO 3\nSUBSCRIBE a\n');
  t.is(
    publisher.ask('MULTI\nPUBLISH a 1\nPING\nEXEC\nPING\n'),
    `${OK}${QUEUED}${QUEUED}${array(integer(2), '+PONG\r\n')}${pushed(message('a', '1'))}+PONG\r\n`,
  );
});

test('messages out of EXEC wait until its effects are durable, and later ones behind them', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const [client, publisher] = [server.connect(), server.connect()];
  client.ask('SUBSCRIBE a\n');
  publisher.ask('MULTI\nPUBLISH a 1\nSET k v\nEXEC\n');
  t.is(server.connect().ask('PUBLISH a 2\n'), integer(1));
  t.is(client.channel.takeSent(), '');
  server.journal.release();
  client.settle();
  t.is(client.channel.takeSent(), message('a', '1') + message('a', '2'));
});

test('a message comes behind replies that are held for the journal', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const [client, publisher] = [server.connect(), server.connect()];
  client.ask('HELLO 3\nSUBSCRIBE a\nPING\n');
  t.is(client.ask('SET k 1\nGET k\n'), '');
  publisher.ask('PUBLISH a 1\n');
  t.is(client.ask('SET k 2\n'), '');
  publisher.ask('PUBLISH a 2\n');
  server.journal.release(1);
  client.settle();
  t.is(client.channel.takeSent(), `${OK}${bulk('1')}${pushed(message('a', '1'))}`);
  server.journal.release();
  client.settle();
  t.is(client.channel.takeSent(), `${OK}${pushed(message('a', '2'))}`);
});

test('a client that subscribed while its writes are held gets it all in order', async (t) => {
  const server = await MemoryServer.start({ releaseManually: true });
  const [client, publisher] = [server.connect(), server.connect()];
  client.ask('SET k 1\nSUBSCRIBE a\n');
  publisher.ask('PUBLISH a 1\n');
  t.is(client.channel.takeSent(), '');
  server.journal.release();
  client.settle();
  t.is(
    client.channel.takeSent(),
    `${OK}${array(bulk('subscribe'), bulk('a'), integer(1))}${message('a', '1')}`,
  );
});

test('a pipeline of messages, split anywhere, comes in order', async (t) => {
  const { connect, publisher } = await scene();
  const client = connect('SUBSCRIBE a\n');
  const numbers = Array.from({ length: 50 }, (_, at) => `${at}`);
  const pipeline = numbers.map((number) => respOf(['PUBLISH', 'a', number])).join('');
  for (const pieceBytes of [Infinity, 7, 1]) {
    t.is(publisher.ask(pipeline, pieceBytes), integer(1).repeat(50));
    t.is(client.channel.takeSent(), numbers.map((number) => message('a', number)).join(''));
  }
});

test('the messages of one EXEC are bounded by who gets them', async (t) => {
  const { connect, publisher } = await scene();
  const subscribers = 100;
  const clients = Array.from({ length: subscribers }, () => connect('SUBSCRIBE a\n'));
  const fitting = EXEC_DELIVERIES_MAX / subscribers;
  const answer = publisher.ask(`MULTI\n${'PUBLISH a x\n'.repeat(fitting + 1)}GET k\nEXEC\n`);
  const full = error('ERR too many messages in one transaction: at most 100000 can be delivered');
  t.true(answer.endsWith(integer(100) + full + NULL));
  t.is(clients[7]!.channel.takeSent(), message('a', 'x').repeat(fitting));
  t.is(publisher.ask('MULTI\nPUBLISH a x\nEXEC\n'), OK + QUEUED + array(integer(100)));
});
