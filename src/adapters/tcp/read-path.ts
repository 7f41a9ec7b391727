import type { Socket } from 'node:net';

/** The bytes are the receiver's until it returns. */
export type Receive = (bytes: Uint8Array, start: number, end: number) => void;

/** One read, at most: what Node itself asks for. */
export const READ_BYTES = 64 * 1024;

/** How a connection's bytes come in. */
export interface ReadPath {
  readonly name: 'shared' | 'data';
  /** A read of so many bytes may have more behind it that come in the same turn. */
  readonly fullReadBytes: number;
  /**
   * Takes over an accepted, paused connection; the returned socket is the one to use from now on.
   */
  attach(accepted: Socket, receive: Receive): Socket;
  start(socket: Socket): void;
}

/** The documented way, also for TLS: one buffer per read. */
export const dataEvents: ReadPath = {
  name: 'data',
  fullReadBytes: READ_BYTES,
  attach(accepted: Socket, receive: Receive): Socket {
    accepted.on('data', (chunk) => receive(chunk, 0, chunk.length));
    accepted.pause();
    return accepted;
  },
  start(socket: Socket): void {
    socket.resume();
  },
};
