import type { AddressInfo } from 'node:net';
import { Server, Socket, connect } from 'node:net';
import test from 'ava';
import { probeSharedRead, sharedRead } from '../../../src/adapters/tcp/shared-read.js';

interface Emitter {
  emit(event: string, ...rest: unknown[]): boolean;
}

test.serial('the probe holds on this version of Node', async (t) => {
  t.true(await probeSharedRead());
});

test.serial('the probe fails when an accepted connection has no handle to take', async (t) => {
  const prototype: Emitter = Server.prototype;
  const { emit } = prototype;
  prototype.emit = function (event, ...rest) {
    const [accepted] = rest;
    if (event === 'connection' && accepted instanceof Socket) {
      Object.defineProperty(accepted, '_handle', { value: null, writable: true });
    }
    return emit.call(this, event, ...rest);
  };
  try {
    t.false(await probeSharedRead());
  } finally {
    prototype.emit = emit;
  }
});

test.serial('the probe fails when bytes do not come through', async (t) => {
  const { attach } = sharedRead;
  sharedRead.attach = (accepted) => attach(accepted, () => {});
  try {
    t.false(await probeSharedRead());
  } finally {
    sharedRead.attach = attach;
  }
});

test('the server no longer counts a connection that was taken over', async (t) => {
  const server = new Server({ pauseOnConnect: true });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const accepted = await new Promise<Socket>((resolve) => server.once('connection', resolve));
  const socket = sharedRead.attach(accepted, () => {});
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  server.close();
  await closed;
  t.false(socket.destroyed);
  socket.destroy();
  client.destroy();
});

test('a connection that is closed already cannot be taken over', (t) => {
  t.throws(() => sharedRead.attach(new Socket(), () => {}), { message: /already closed/ });
});
