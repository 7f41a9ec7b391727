import test from 'ava';
import { OK, arity, error, exchange } from '../../helpers/exchanges.js';
import { fixedTokens } from '../../helpers/fixed-tokens.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const WRONG = error('WRONGPASS invalid username-password pair or user is disabled.');
const NOAUTH = error('NOAUTH Authentication required.');

test('nothing but logging in works before AUTH, and everything after it', async (t) => {
  const server = await MemoryServer.start({ tokens: fixedTokens });
  const client = server.connect();
  for (const request of ['SET a 1', 'GET a', 'PING', 'FLUSHALL', 'CONFIG GET save', 'SHUTDOWN']) {
    t.is(client.ask(`${request}\n`), NOAUTH, request);
  }
  t.is(client.ask('AUTH wrong\n'), WRONG);
  t.is(client.ask('AUTH grace secret\n'), WRONG);
  t.is(client.ask('PING\n'), NOAUTH);
  t.is(client.ask('AUTH secret\n'), OK);
  t.is(client.ask('SET a 1\n'), OK);
  t.is(client.ask('AUTH wrong\n'), WRONG);
  t.is(client.ask('SET a 1\n'), OK);
  t.is(client.ask('RESET\n'), '+RESET\r\n');
  t.is(client.ask('PING\n'), NOAUTH);
  t.is(server.connect().ask('AUTH ada secret\n'), OK);
  t.is(server.connect().ask('AUTH default secret\n'), OK);
});

test('without tokens AUTH says that there is nothing to prove', (t) =>
  exchange(t, [
    [
      'AUTH x',
      error(
        'ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?',
      ),
    ],
    ['AUTH default x', OK],
    ['AUTH ada x', WRONG],
    ['AUTH', arity('auth')],
  ]));
