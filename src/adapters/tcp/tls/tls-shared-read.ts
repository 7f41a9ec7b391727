/**
 * Reading TLS without an allocation, a stream's event and a Buffer per record. Node documents `onread`
 * for TLS clients only. A server's socket is made by Node before its handshake, so what the option
 * would have set is set when the handshake is over: two fields of the socket and one call of its handle.
 * That is not public, so this is the one file that knows it, and a socket that looks different is read
 * in the documented way.
 */
import type { Socket } from 'node:net';
import { dataEvents, READ_BYTES, type ReadPath, type Receive } from '../read-path.js';

/** One read of the connection has any number of records, and each comes by itself. */
const ANY_READ = 0;

const shared = Buffer.allocUnsafeSlow(READ_BYTES);

/** What Node's own `onread` sets, by the descriptions of its symbols. */
interface Fields {
  readonly buffer: symbol;
  readonly callback: symbol;
}

interface Handle {
  useUserBuffer(buffer: Buffer): void;
}

type Internals = Socket & Record<symbol, unknown> & { _handle?: Partial<Handle> | null };

export const tlsSharedRead: ReadPath = {
  name: 'shared',
  fullReadBytes: ANY_READ,
  attach(accepted: Socket, receive: Receive): Socket {
    const socket = accepted as Internals;
    const fields = fieldsOf(socket);
    const handle = socket._handle;
    // Bytes that are in the stream already would be left there.
    const isFresh = socket.readableLength === 0 && !socket.readableEnded;
    if (fields === null || typeof handle?.useUserBuffer !== 'function' || !isFresh) {
      return dataEvents.attach(accepted, receive);
    }
    socket[fields.buffer] = shared;
    socket[fields.callback] = (bytes: number): boolean => {
      receive(shared, 0, bytes);
      return true;
    };
    handle.useUserBuffer(shared);
    return accepted;
  },
  start(socket: Socket): void {
    socket.resume();
  },
};

/** Null when this version of Node has other ones. */
function fieldsOf(socket: Internals): Fields | null {
  const symbols = Object.getOwnPropertySymbols(socket);
  const find = (name: string): symbol | undefined =>
    symbols.find((symbol) => symbol.description === name && socket[symbol] === null);
  const buffer = find('kBuffer');
  const callback = find('kBufferCb');
  const generator = find('kBufferGen');
  if (buffer === undefined || callback === undefined || generator === undefined) return null;
  return { buffer, callback };
}

/** The documented way, for TLS. */
export const tlsDataEvents: ReadPath = { ...dataEvents, fullReadBytes: ANY_READ };
