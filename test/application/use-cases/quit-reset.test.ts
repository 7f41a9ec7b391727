import test from 'ava';
import { NULL, OK, bulk, exchange } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('QUIT answers, and what was sent after it is not looked at', async (t) => {
  const client = (await MemoryServer.start()).connect();
  t.is(client.ask('SET a 1\nQUIT\nGET a\n'), OK + OK);
  t.true(client.channel.hasEnded);
});

test('RESET brings a connection back to its first state', (t) =>
  exchange(t, [
    ['SET a 0', OK],
    ['SELECT 1', OK],
    ['CLIENT SETNAME x', OK],
    ['RESET', '+RESET\r\n'],
    ['CLIENT GETNAME', NULL],
    ['GET a', bulk('0')],
  ]));
