import { createServer } from 'node:net';
import test from 'ava';
import { exchange } from './exchange.js';

/** What the harness says of a server that answers this and ends. */
async function faultsOf(answer: string, replies: number | null): Promise<readonly string[]> {
  const server = createServer((socket) => socket.resume().end(answer, 'latin1'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const expectation = { requests: 2, replies };
  const { faults } = await exchange(port, { pieces: [Buffer.from('PING\n')], expectation });
  server.close();
  return faults;
}

test('right replies have no fault', async (t) => {
  t.deepEqual(await faultsOf('+OK\r\n$1\r\n\0\r\n', 2), []);
  t.deepEqual(await faultsOf('+OK\r\n', null), []);
});

test('a reply too few or too many, broken or unfinished, and an internal error are found', async (t) => {
  t.deepEqual(await faultsOf('+OK\r\n', 2), ['1 replies, expected 2']);
  t.deepEqual(await faultsOf('+OK\r\n'.repeat(3), 2), ['3 replies, expected 2']);
  t.regex((await faultsOf('+OK\r\nOK\r\n', 2))[0]!, /not RESP/);
  t.regex((await faultsOf('$3\r\nab', null))[0]!, /an unfinished reply of 6 bytes/);
  t.regex((await faultsOf('-ERR internal error: x\r\n', 1))[0]!, /internal error/);
});
