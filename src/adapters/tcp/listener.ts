import type { AddressInfo, Socket } from 'node:net';
import { Server } from 'node:net';
import type { Log } from '../../application/ports/log.js';
import { TransportError } from '../../application/ports/transport.js';

/** As Redis's `tcp-backlog`. */
const BACKLOG = 511;

export interface ListenerOptions {
  readonly log: Log;
  /** Takes a connection, which is not read from yet. */
  readonly accept: (accepted: Socket) => void;
}

/** One port that clients come in by. */
export class Listener {
  readonly #log: Log;
  readonly #server = new Server({ pauseOnConnect: true, allowHalfOpen: true });

  constructor({ log, accept }: ListenerOptions) {
    this.#log = log;
    this.#server.on('connection', accept);
  }

  /** Resolves with the address that it got. Rejects with TransportError. */
  listen(host: string, port: number): Promise<{ host: string; port: number }> {
    return new Promise((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException): void => {
        const message = `cannot listen on ${host}:${port}: ${error.message}`;
        reject(new TransportError(message, error.code ?? 'UNKNOWN', { cause: error }));
      };
      this.#server.once('error', failed);
      this.#server.listen({ host, port, backlog: BACKLOG }, () => {
        this.#server.off('error', failed);
        this.#server.on('error', (error) => this.#acceptFailed(error));
        const { address, port: actualPort } = this.#server.address() as AddressInfo;
        resolve({ host: address, port: actualPort });
      });
    });
  }

  close(): void {
    this.#server.close();
  }

  /** Accepting failed, most likely for want of file descriptors; the server goes on. */
  #acceptFailed(error: NodeJS.ErrnoException): void {
    this.#log.error('accept-failed', { code: error.code ?? 'UNKNOWN' }, error.message);
  }
}
