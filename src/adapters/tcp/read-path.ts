import type { Socket } from 'node:net';

/** The bytes are the receiver's until it returns. */
export type Receive = (bytes: Uint8Array, start: number, end: number) => void;

/** How a connection's bytes come in. */
export interface ReadPath {
  readonly name: 'shared' | 'data';
  /**
   * Takes over an accepted, paused connection; the returned socket is the one to use from now on.
   */
  attach(accepted: Socket, receive: Receive): Socket;
  start(socket: Socket): void;
}

/** The documented way, also for TLS: one buffer per read. */
export const dataEvents: ReadPath = {
  name: 'data',
  attach(accepted: Socket, receive: Receive): Socket {
    accepted.on('data', (chunk) => receive(chunk, 0, chunk.length));
    accepted.pause();
    return accepted;
  },
  start(socket: Socket): void {
    socket.resume();
  },
};
