import { readFileSync } from 'node:fs';
import { type AddressInfo, Socket } from 'node:net';
import { connect as connectTls, createServer as createTlsServer } from 'node:tls';
import test from 'ava';
import { tlsSharedRead } from '../../../../src/adapters/tcp/tls/tls-shared-read.js';
import { TestCertificates } from '../../../helpers/test-certificates.js';

const made = new TestCertificates();
const { cert, key } = made.issue('server');

/** Where the bytes of each read were, and all of them as text, of what a TLS client sends. */
async function readBy(
  change: (socket: Socket) => void,
): Promise<{ buffers: number; text: string }> {
  const buffers = new Set<ArrayBufferLike>();
  let text = '';
  const server = createTlsServer({ cert: readFileSync(cert), key: readFileSync(key) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ended = new Promise<void>((resolve) => {
    server.on('secureConnection', (secure) => {
      change(secure);
      const socket = tlsSharedRead.attach(secure, (bytes, start, end) => {
        buffers.add(bytes.buffer);
        text += Buffer.from(bytes.subarray(start, end)).toString();
      });
      socket.on('end', resolve);
      tlsSharedRead.start(socket);
    });
  });
  const { port } = server.address() as AddressInfo;
  const client = connectTls({ host: '127.0.0.1', port, ca: readFileSync(made.ca) });
  for (let at = 0; at < 3; at++) {
    await new Promise<void>((resolve) => client.write('x'.repeat(40_000), () => resolve()));
  }
  client.end();
  await ended;
  server.close();
  return { buffers: buffers.size, text };
}

test('on this version of Node all reads come in one buffer', async (t) => {
  const { buffers, text } = await readBy(() => undefined);
  t.is(text, 'x'.repeat(120_000));
  t.is(buffers, 1);
});

test('a socket that Node has made differently is read in the documented way', async (t) => {
  const changes: readonly ((socket: Socket & Record<symbol, unknown>) => void)[] = [
    (socket) => {
      const names = Object.getOwnPropertySymbols(socket);
      delete socket[names.find(({ description }) => description === 'kBufferCb')!];
    },
    (socket) => {
      const names = Object.getOwnPropertySymbols(socket);
      socket[names.find(({ description }) => description === 'kBuffer')!] = undefined;
    },
  ];
  for (const change of changes) {
    const { buffers, text } = await readBy(change as (socket: Socket) => void);
    t.is(text, 'x'.repeat(120_000));
    t.true(buffers > 1);
  }
});

test('a socket without a handle is read in the documented way', async (t) => {
  const socket = new Socket();
  let text = '';
  tlsSharedRead.attach(socket, (bytes, start, end) => {
    text += Buffer.from(bytes.subarray(start, end)).toString();
  });
  socket.push('hello');
  tlsSharedRead.start(socket);
  await new Promise<void>((resolve) => setImmediate(resolve));
  t.is(text, 'hello');
  socket.destroy();
});
