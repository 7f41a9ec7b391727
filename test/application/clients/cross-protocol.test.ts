import test from 'ava';
import { Port } from '../../../src/application/ports/identifiers.js';
import { Server } from '../../../src/application/server/server.js';
import { OK } from '../../helpers/exchanges.js';
import { fixedTokens } from '../../helpers/fixed-tokens.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { StubLog } from '../../helpers/protocol-stubs.js';

const MINUTE_MS = 60_000;

async function scene() {
  const server = new MemoryServer();
  const log = new StubLog();
  server.container.rebind(Port.Log).toConstantValue(log);
  await server.container.get(Server).start();
  const warnings = (): number =>
    log.events.filter((event) => event === 'cross-protocol-request').length;
  return { server, warnings };
}

const FORM = 'POST / HTTP/1.1\r\nHost: 127.0.0.1:6380\r\nContent-Length: 9\r\n\r\nSET a 1\r\n';
/** In capitals, small letters and RESP, inside a transaction, and by a browser's GET. */
const REQUESTS = [
  FORM,
  'post /\r\nSET a 1\r\n',
  '*2\r\n$4\r\nPOST\r\n$1\r\n/\r\n*3\r\n$3\r\nSET\r\n$1\r\na\r\n$1\r\n1\r\n',
  'hOST: example.org\r\nSET a 1\r\n',
];

test('a request of HTTP ends its connection without a reply, and nothing after it is a command', async (t) => {
  const { server } = await scene();
  for (const request of REQUESTS) {
    const client = server.connect();
    t.is(client.ask(`SET b 2\n${request}`), OK, request);
    t.true(client.channel.hasEnded, request);
  }
  const other = server.connect();
  t.is(other.ask('DBSIZE\n'), ':1\r\n');
  const queueing = server.connect();
  t.is(queueing.ask(`MULTI\n${FORM}`), OK);
  t.true(queueing.channel.hasEnded);
});

test("a browser's GET is refused for its words, and its Host: ends the connection", async (t) => {
  const { server } = await scene();
  const client = server.connect();
  const answer = client.ask('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nSET a 1\r\n');
  t.is(answer, "-ERR wrong number of arguments for 'get' command\r\n");
  t.true(client.channel.hasEnded);
  t.false(other(server).includes(':1'));
});

const other = (server: MemoryServer): string => server.connect().ask('DBSIZE\n');

test('it is so before a login, too', async (t) => {
  const server = await MemoryServer.start({ tokens: fixedTokens });
  const client = server.connect();
  t.is(client.ask(FORM), '');
  t.true(client.channel.hasEnded);
});

test('one warning a minute is logged', async (t) => {
  const { server, warnings } = await scene();
  for (let count = 0; count < 3; count++) server.connect().ask(FORM);
  t.is(warnings(), 1);
  server.timers.advance(MINUTE_MS - 1);
  server.connect().ask(FORM);
  t.is(warnings(), 1);
  server.timers.advance(1);
  server.connect().ask(FORM);
  t.is(warnings(), 2);
});

test('names that only look like it are unknown commands', async (t) => {
  const { server, warnings } = await scene();
  const client = server.connect();
  for (const name of ['POSTS', 'POS', 'Host', 'Hosts', 'PUT']) {
    t.regex(client.ask(`${name} x\n`), /^-ERR unknown command/, name);
  }
  t.false(client.channel.hasEnded);
  t.is(warnings(), 0);
});
