import { createServer, type AddressInfo, type Socket } from 'node:net';
import test, { type ExecutionContext } from 'ava';
import { getEntries, setEntries } from '../../bench/entries.js';
import { exchangeAll, type Exchange } from '../../bench/exchange.js';

/** A server that handles each connection with `talk`; returns its port. */
async function listen(t: ExecutionContext, talk: (socket: Socket) => void): Promise<number> {
  const server = createServer(talk).listen(0, '127.0.0.1');
  t.teardown(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;
}

function exchanges(...replies: string[]): Iterator<Exchange> {
  const list = replies.map((reply) => ({ request: Buffer.from('x'), reply: Buffer.from(reply) }));
  return list[Symbol.iterator]();
}

test('it ends when every byte of every reply has come, however they are split', async (t) => {
  const port = await listen(t, (socket) => {
    socket.once('data', () => {
      for (const byte of 'onetwothree') socket.write(byte);
    });
  });
  await t.notThrowsAsync(exchangeAll(port, exchanges('one', 'two', 'three')));
});

test('one wrong byte is an error that shows it', async (t) => {
  const port = await listen(t, (socket) => void socket.once('data', () => socket.write('onetwx')));
  await t.throwsAsync(exchangeAll(port, exchanges('one', 'two')), {
    message: 'unexpected answer: "twx"',
  });
});

test('bytes that nobody asked for are an error', async (t) => {
  const port = await listen(
    t,
    (socket) => void socket.once('data', () => socket.write('one-more')),
  );
  await t.throwsAsync(exchangeAll(port, exchanges('one')), {
    message: 'unexpected answer: "-more"',
  });
});

test('a server that closes early is an error', async (t) => {
  const port = await listen(t, (socket) => void socket.once('data', () => socket.end('one')));
  await t.throwsAsync(exchangeAll(port, exchanges('one', 'two')), {
    message: 'the server closed the connection',
  });
});

test('entries have keys of 17 bytes and values of 34, all different', (t) => {
  const requests = [...setEntries(1001)].map(({ request }) => request.toString('latin1')).join('');
  const replies = [...getEntries(1001)].map(({ reply }) => reply.toString('latin1')).join('');
  const keys = new Set([...requests.matchAll(/key:\d{13}(?=\r\n)/g)].map(([key]) => key));
  const values = new Set([...replies.matchAll(/\$34\r\n(value: \d{27})\r\n/g)].map(([, v]) => v));
  t.is(keys.size, 1001);
  t.is(values.size, 1001);
});
