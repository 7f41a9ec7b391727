import type { Socket } from 'node:net';

/** How bytes get into a connection's socket. */
export interface SocketWriter {
  /** Bytes that the system has not taken yet. */
  readonly length: number;
  /** A latin1 string, or bytes that stay as they are. */
  write(data: string | Buffer): void;
  /** Ends our side behind what was written, and calls `ended` then. */
  end(ended: () => void): void;
}

/** `written` is called when the system has taken what a `write` was given. */
export type OpenWriter = (socket: Socket, written: () => void) => SocketWriter;

/** The documented way: the socket is a stream. */
export class StreamWriter implements SocketWriter {
  readonly #socket: Socket;
  readonly #written: () => void;

  constructor(socket: Socket, written: () => void) {
    this.#socket = socket;
    this.#written = written;
  }

  get length(): number {
    return this.#socket.writableLength;
  }

  write(data: string | Buffer): void {
    if (typeof data === 'string') this.#socket.write(data, 'latin1', this.#written);
    else this.#socket.write(data, this.#written);
  }

  end(ended: () => void): void {
    this.#socket.end(ended);
  }
}

export const openStreamWriter: OpenWriter = (socket, written) => new StreamWriter(socket, written);
