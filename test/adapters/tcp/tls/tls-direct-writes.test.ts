import { once } from 'node:events';
import { Socket } from 'node:net';
import test from 'ava';
import { TlsDirectWrites } from '../../../../src/adapters/tcp/tls/tls-direct-writes.js';
import {
  closeOf,
  MUCH,
  open,
  openLearned,
  replaceWrite,
  textUntil,
  writeAndWait,
} from './direct-writes-scene.js';

test('on this version of Node all writes but the first go to the handle', async (t) => {
  const scene = await openLearned(t);
  const received = textUntil(scene.client, 17);
  await writeAndWait(scene, 'string\xff,');
  await writeAndWait(scene, Buffer.from('buf'));
  t.is(await received, 'first,string\xff,buf');
  t.is(scene.documented(), 1);
  t.is(scene.written(), 3);
  t.is(scene.writer.length, 0);
});

test('what comes while a write is under way follows it, in order', async (t) => {
  const scene = await openLearned(t);
  const received = textUntil(scene.client, 9);
  scene.writer.write('a');
  scene.writer.write('b');
  scene.writer.write(Buffer.from('c'));
  t.is(scene.writer.length, 3);
  while (scene.written() < 4) await scene.nextWritten();
  t.is(await received, 'first,abc');
  t.is(scene.writer.length, 0);
});

test('a write while the stream has one goes behind it', async (t) => {
  const scene = await openLearned(t);
  const received = textUntil(scene.client, 8);
  scene.socket.write('a');
  scene.writer.write('b');
  t.is(await received, 'first,ab');
  t.is(scene.documented(), 3);
});

test('bytes count until a client that reads slowly has made room; its end comes behind them', async (t) => {
  const scene = await openLearned(t);
  const { client, writer } = scene;
  client.pause();
  const taken = scene.nextWritten();
  writer.write(Buffer.alloc(MUCH, 'x'));
  writer.write('last');
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    writer.end(() => {
      hasEnded = true;
      resolve();
    });
  });
  await new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
  t.is(writer.length, MUCH + 4);
  t.false(hasEnded);
  let received = 0;
  let tail = '';
  client.on('data', (chunk: Buffer) => {
    received += chunk.length;
    tail = chunk.toString('latin1').slice(-4);
  });
  const clientEnded = once(client, 'end');
  client.resume();
  await Promise.all([taken, ended, clientEnded]);
  t.is(received, 'first,'.length + MUCH + 4);
  t.is(tail, 'last');
  t.is(writer.length, 0);
});

test('a client that goes while a write is under way leaves nothing behind', async (t) => {
  const scene = await openLearned(t);
  const { client, socket, writer } = scene;
  client.pause();
  writer.write(Buffer.alloc(MUCH));
  writer.write('behind');
  writer.end(() => t.fail());
  const closed = closeOf(socket);
  client.destroy();
  await closed;
  t.is(writer.length, 0);
  t.is(scene.written(), 1);
});

test('a socket that is destroyed while a write is under way gets no more', async (t) => {
  const scene = await openLearned(t);
  const { socket, writer } = scene;
  writer.write('a');
  socket.destroy();
  await closeOf(socket);
  t.is(scene.written(), 1);
  writer.write('b');
  t.is(writer.length, 0);
});

test('a handle that refuses a write closes the connection', async (t) => {
  const scene = await openLearned(t);
  replaceWrite(scene, () => -71);
  const closed = closeOf(scene.socket);
  scene.writer.write(Buffer.from('x'));
  t.is(scene.writer.length, 0);
  await closed;
});

test('a write that fails later closes the connection', async (t) => {
  const scene = await openLearned(t);
  const { socket, writer } = scene;
  let fail = (): void => undefined;
  replaceWrite(scene, (request) => {
    fail = () => request.oncomplete!(-32);
    return 0;
  });
  writer.write(Buffer.from('x'));
  writer.write('behind');
  t.is(writer.length, 7);
  const closed = closeOf(socket);
  fail();
  await closed;
  t.is(writer.length, 0);
  t.is(scene.written(), 1);
});

type Change = (socket: Socket & { _handle: Record<string, unknown> }) => void;

const CHANGES: Readonly<Record<string, Change>> = {
  'a handle without the method for bytes': ({ _handle }) => {
    _handle['writeBuffer'] = null;
  },
  'requests of another class': ({ _handle }) => {
    const write = _handle['writeBuffer'] as (request: object, bytes: Buffer) => number;
    _handle['writeBuffer'] = (request: object, bytes: Buffer) => {
      Object.defineProperty(request, 'constructor', { value: Map });
      return write.call(_handle, request, bytes);
    };
  },
  'requests that are told in another way': ({ _handle }) => {
    const write = _handle['writeBuffer'] as (request: object, bytes: Buffer) => number;
    _handle['writeBuffer'] = (request: { oncomplete: unknown }, bytes: Buffer) => {
      const told = request.oncomplete as (status: number) => void;
      const error = write.call(_handle, request, bytes);
      request.oncomplete = {};
      setImmediate(() => setImmediate(() => told.call(request, 0)));
      return error;
    };
  },
};

for (const [name, change] of Object.entries(CHANGES)) {
  test(`the documented way is kept where Node has ${name}`, async (t) => {
    const scene = await open(t, new TlsDirectWrites(), change as (socket: Socket) => void);
    const received = textUntil(scene.client, 3);
    for (const text of ['a', 'b', 'c']) await writeAndWait(scene, text);
    t.is(await received, 'abc');
    t.is(scene.documented(), 3);
  });
}

test('the documented way is kept for a handle that is not like the one learned from', async (t) => {
  const writes = new TlsDirectWrites();
  await writeAndWait(await open(t, writes), 'x');
  t.not(writes.learned, null);
  const other = await open(t, writes, (socket) => {
    const { _handle } = socket as unknown as { _handle: Record<string, unknown> };
    const write = _handle['writeBuffer'] as (request: object, bytes: Buffer) => number;
    _handle['writeBuffer'] = (request: object, bytes: Buffer) =>
      write.call(_handle, request, bytes);
  });
  await writeAndWait(other, 'a');
  await writeAndWait(other, 'b');
  t.is(other.documented(), 2);
});

test('nothing is learned from a client that goes; the next one shows it', async (t) => {
  const writes = new TlsDirectWrites();
  const gone = await open(t, writes);
  gone.writer.write('x');
  gone.socket.destroy();
  await closeOf(gone.socket);
  t.is(writes.learned, null);
  const next = await open(t, writes);
  await writeAndWait(next, 'x');
  t.not(writes.learned, null);
});

test('while the first write is under way others go to the stream', async (t) => {
  const writes = new TlsDirectWrites();
  const [one, other] = [await open(t, writes), await open(t, writes)];
  const received = textUntil(other.client, 2);
  one.writer.write('x');
  other.writer.write('y');
  other.writer.write('z');
  t.is(other.documented(), 2);
  t.is(await received, 'yz');
});

test('a socket without a handle is written to in the documented way', (t) => {
  const socket = new Socket();
  const writer = new TlsDirectWrites().open(socket, () => undefined);
  t.is(writer.length, 0);
  socket.destroy();
  writer.write('x');
  t.is(writer.length, 0);
});
