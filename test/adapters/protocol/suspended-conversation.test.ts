import test from 'ava';
import { Message } from '../../../src/application/publish/message.js';
import { ByteView } from '../../../src/domain/bytes.js';
import { StubServer } from '../../helpers/stub-server.js';

test('behind a suspended command requests wait, in order, and other clients go on', (t) => {
  const server = new StubServer();
  const [client, other] = [server.connect(), server.connect()];
  client.send('PING\nWAIT\nECHO a\n');
  client.send('ECHO b\n');
  other.send('PING\n');
  t.is(client.takeSent(), '+PONG\r\n');
  t.is(other.sent, '+PONG\r\n');
  server.answerSuspended();
  t.is(client.sent, '+DONE\r\n$1\r\na\r\n$1\r\nb\r\n');
});

test(`a suspended command's reply waits for the journal and for held replies before it`, (t) => {
  const server = StubServer.alwaysDurable();
  const client = server.connect();
  client.send('SET a b\nWAIT\nPING\n');
  server.answerSuspended(3);
  t.is(client.sent, '');
  server.journal.release(1);
  t.is(client.takeSent(), '+OK\r\n');
  server.journal.release(2);
  t.is(client.takeSent(), '');
  server.journal.release(3);
  t.is(client.takeSent(), '+DONE\r\n+PONG\r\n');
});

test('a suspended command is answered in the protocol of its own connection', (t) => {
  const server = new StubServer();
  const [modern, old] = [server.connect(), server.connect()];
  modern.send('HELLO 3\n');
  modern.takeSent();
  modern.send('WAIT\n');
  old.send('PING\n');
  server.executor.suspended[0]!((reply) => reply.null(), 0);
  t.is(modern.sent, '_\r\n');
});

test('a command that resumes another connection keeps both replies apart', (t) => {
  const server = new StubServer();
  const [waiting, other] = [server.connect(), server.connect()];
  waiting.send('HELLO 3\n');
  waiting.takeSent();
  waiting.send('WAIT\nECHO w\n');
  server.executor.onExecute = () => {
    if (server.executor.executed !== 3) return;
    server.executor.suspended[0]!((reply) => reply.null(), 0);
  };
  other.send('ECHO a\nNULL\nECHO b\n');
  t.is(waiting.sent, '_\r\n');
  server.timers.runTurns();
  t.is(waiting.sent, '_\r\n$1\r\nw\r\n');
  t.is(other.sent, '$1\r\na\r\n$-1\r\n$1\r\nb\r\n');
});

test('a connection may close while its command is suspended', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\nPING\n');
  client.conversation.closed();
  server.answerSuspended();
  t.is(client.sent, '');
  t.is(server.executor.executed, 1);
});

test('a half-open client behind a suspended command gets every reply', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\nPING\n');
  client.conversation.inputEnded();
  t.false(client.channel.hasEnded);
  server.answerSuspended();
  t.is(client.sent, '+DONE\r\n+PONG\r\n');
  t.true(client.channel.hasEnded);
});

test('behind a suspended command reading pauses above 64 KiB', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\n');
  client.send('ECHO a\n'.repeat(9000));
  t.false(client.channel.isPaused);
  client.send('ECHO a\n'.repeat(9000));
  t.true(client.channel.isPaused);
  server.answerSuspended();
  t.false(client.channel.isPaused);
  t.is(client.sent, `+DONE\r\n${'$1\r\na\r\n'.repeat(18_000)}`);
});

test('an answer may come in parts, and the next command waits for the last one', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\nPING\n');
  const resume = server.executor.suspended[0]!;
  resume(
    (reply) => reply.array(2),
    0,
    () => {
      resume(
        (reply) => reply.integer(1),
        0,
        () => resume((reply) => reply.integer(2), 0),
      );
    },
  );
  t.is(client.takeSent(), '*2\r\n');
  server.timers.runTurn();
  t.is(client.takeSent(), ':1\r\n');
  server.timers.runTurns();
  t.is(client.takeSent(), ':2\r\n+PONG\r\n');
});

test('the next part is asked for when the journal has released the one before', (t) => {
  const server = StubServer.alwaysDurable();
  const client = server.connect();
  client.send('SET a b\nWAIT\n');
  const resume = server.executor.suspended[0]!;
  let asked = 0;
  resume(
    (reply) => reply.array(1),
    1,
    () => {
      asked++;
      resume((reply) => reply.integer(1), 1);
    },
  );
  server.timers.runTurns();
  t.is(asked, 0);
  t.is(client.sent, '');
  server.journal.release(1);
  server.timers.runTurns();
  t.is(asked, 1);
  t.is(client.sent, '+OK\r\n*1\r\n:1\r\n');
});

test('the next part is asked for when the client has taken enough', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\n');
  client.channel.unsentBytes = 2 ** 20;
  let asked = 0;
  server.executor.suspended[0]!(
    (reply) => reply.array(1),
    0,
    () => asked++,
  );
  server.timers.runTurns();
  client.conversation.outputDrained();
  server.timers.runTurns();
  t.is(asked, 0);
  client.channel.unsentBytes--;
  client.conversation.outputDrained();
  server.timers.runTurns();
  t.is(asked, 1);
});

test('a connection that closes between two parts is asked for none', (t) => {
  const server = new StubServer();
  const client = server.connect();
  client.send('WAIT\n');
  let asked = 0;
  server.executor.suspended[0]!(
    (reply) => reply.array(1),
    0,
    () => asked++,
  );
  client.conversation.closed();
  server.timers.runTurns();
  t.is(asked, 0);
});

const view = (text: string): ByteView => new ByteView(Buffer.from(text));

test('a message does not come between the parts of an answer', (t) => {
  const server = StubServer.alwaysDurable();
  const client = server.connect();
  const message = new Message(null, view('c'), view('m'));
  const sendMessage = (observed: number): void =>
    server.executor.sessions[0]!.outlet!.send(message, observed);
  const pushed = '*3\r\n$7\r\nmessage\r\n$1\r\nc\r\n$1\r\nm\r\n';
  client.send('WAIT\n');
  const resume = server.executor.suspended[0]!;
  sendMessage(0);
  t.is(client.takeSent(), pushed);
  resume(
    (reply) => reply.array(1),
    0,
    () => undefined,
  );
  sendMessage(0);
  sendMessage(1);
  t.is(client.takeSent(), '*1\r\n');
  t.is(server.executor.sessions[0]!.connection!.outputBytes, 2 * pushed.length);
  resume((reply) => reply.integer(1), 0);
  t.is(client.takeSent(), `:1\r\n${pushed}`);
  server.timers.runTurns();
  server.journal.release(1);
  t.is(client.takeSent(), pushed);
  t.is(server.executor.sessions[0]!.connection!.outputBytes, 0);
});
