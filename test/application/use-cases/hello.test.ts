import test from 'ava';
import { bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { fixedTokens } from '../../helpers/fixed-tokens.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const details = (protocol: number): string =>
  [
    bulk('server') + bulk('redis'),
    bulk('version') + bulk('7.4.0'),
    bulk('proto') + integer(protocol),
    bulk('id') + integer(1),
    bulk('mode') + bulk('standalone'),
    bulk('role') + bulk('master'),
    bulk('modules') + '*0\r\n',
  ].join('');

test('HELLO chooses the protocol and tells about the server', (t) =>
  exchange(t, [
    ['HELLO', `*14\r\n${details(2)}`],
    ['HELLO 3', `%7\r\n${details(3)}`],
    ['GET a', '_\r\n'],
    ['CONFIG GET save', `%1\r\n${bulk('save')}${bulk('')}`],
    ['HELLO 2 SETNAME x', `*14\r\n${details(2)}`],
    ['CLIENT GETNAME', bulk('x')],
    ['GET a', '$-1\r\n'],
  ]));

test('HELLO refuses what it does not know, and changes nothing', (t) =>
  exchange(t, [
    ['HELLO 4', error('NOPROTO unsupported protocol version')],
    ['HELLO three', error('ERR Protocol version is not an integer or out of range')],
    [
      ['HELLO', '3', 'SETNAME', 'two words'],
      error('ERR Client names cannot contain spaces, newlines or special characters.'),
    ],
    ['HELLO 3 SETNAME', error('ERR syntax error; after word 3 "SETNAME": expected client name')],
    ['GET a', '$-1\r\n'],
  ]));

test('HELLO logs in', async (t) => {
  const server = await MemoryServer.start({ tokens: fixedTokens });
  const client = server.connect();
  t.regex(client.ask('HELLO 3\n'), /^-NOAUTH HELLO must be called with the client already/);
  t.is(
    client.ask('HELLO 3 AUTH ada wrong\n'),
    error('WRONGPASS invalid username-password pair or user is disabled.'),
  );
  t.is(client.ask('GET a\n'), error('NOAUTH Authentication required.'));
  t.is(client.ask('HELLO 3 AUTH ada secret\n'), `%7\r\n${details(3)}`);
  t.is(client.ask('GET a\n'), '_\r\n');
});
