import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, Socket } from 'node:net';
import {
  connect as connectTls,
  createServer as createTlsServer,
  type Server,
  type TLSSocket,
} from 'node:tls';
import type { ExecutionContext } from 'ava';
import {
  TlsDirectWrites,
  type Learned,
} from '../../../../src/adapters/tcp/tls/tls-direct-writes.js';
import type { SocketWriter } from '../../../../src/adapters/tcp/socket-writer.js';
import { TestCertificates } from '../../../helpers/test-certificates.js';

const made = new TestCertificates();
const { cert, key } = made.issue('server');
/** More than the system takes for a client that does not read. */
export const MUCH = 32 * 1024 * 1024;

export interface Scene {
  readonly writes: TlsDirectWrites;
  readonly client: TLSSocket;
  readonly socket: TLSSocket;
  readonly writer: SocketWriter;
  /** Writes that went to the stream. */
  readonly documented: () => number;
  /** Writes that the system has taken. */
  readonly written: () => number;
  /** Waits for the next of them. */
  readonly nextWritten: () => Promise<void>;
}

async function listen(t: ExecutionContext): Promise<Server> {
  const server = createTlsServer({
    cert: readFileSync(cert),
    key: readFileSync(key),
    allowHalfOpen: true,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  return server;
}

/** `change` is made to the server's socket before its writer is opened. */
export async function open(
  t: ExecutionContext,
  writes: TlsDirectWrites,
  change: (socket: Socket) => void = () => undefined,
): Promise<Scene> {
  const server = await listen(t);
  const { port } = server.address() as AddressInfo;
  const client = connectTls({ host: '127.0.0.1', port, ca: readFileSync(made.ca) });
  client.on('error', () => undefined);
  const [socket] = (await once(server, 'secureConnection')) as [TLSSocket];
  change(socket);
  socket.on('error', () => socket.destroy());
  let documented = 0;
  const write = socket.write.bind(socket) as (...parameters: unknown[]) => boolean;
  socket.write = (...parameters: unknown[]) => {
    documented++;
    return write(...parameters);
  };
  let written = 0;
  let told = (): void => undefined;
  const writer = writes.open(socket, () => {
    written++;
    told();
  });
  t.teardown(() => {
    client.destroy();
    socket.destroy();
  });
  return {
    writes,
    client,
    socket,
    writer,
    documented: () => documented,
    written: () => written,
    nextWritten: () => new Promise((resolve) => (told = resolve)),
  };
}

export async function writeAndWait(
  { writer, nextWritten }: Scene,
  data: string | Buffer,
): Promise<void> {
  const taken = nextWritten();
  writer.write(data);
  await taken;
}

/** A scene whose next writes are direct. */
export async function openLearned(t: ExecutionContext): Promise<Scene> {
  const scene = await open(t, new TlsDirectWrites());
  await writeAndWait(scene, 'first,');
  t.is(scene.documented(), 1);
  return scene;
}

/** Has its next writes done by `write` instead of the handle. */
export function replaceWrite({ socket, writes }: Scene, writeBuffer: Learned['writeBuffer']): void {
  const { _handle } = socket as unknown as { _handle: object };
  Object.assign(_handle, { writeBuffer });
  writes.learned = { ...writes.learned!, writeBuffer };
}

export const closeOf = (socket: Socket): Promise<void> =>
  new Promise((resolve) => socket.once('close', () => resolve()));

export async function textUntil(client: TLSSocket, length: number): Promise<string> {
  let text = '';
  while (text.length < length) {
    const [chunk] = (await once(client, 'data')) as [Buffer];
    text += chunk.toString('latin1');
  }
  return text;
}
