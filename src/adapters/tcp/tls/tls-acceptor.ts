import type { Socket } from 'node:net';
import { Server, type TLSSocket } from 'node:tls';
import type { Log } from '../../../application/ports/log.js';
import type { Cancel, Timers } from '../../../application/ports/timers.js';
import type { TlsClientAuth } from '../../../application/server/settings.js';
import { UNAUTHENTICATED_TIME_MAX_MS } from '../../../domain/limits.js';
import { logFailedHandshake } from './failed-handshakes.js';
import type { TlsCertificates } from './tls-certificates.js';

export interface TlsAcceptorOptions {
  readonly certificates: TlsCertificates;
  readonly clientAuth: TlsClientAuth;
  readonly timers: Timers;
  readonly log: Log;
  /** Takes a connection whose handshake is over and whose client is who it has to be. */
  onSecure(socket: TLSSocket): void;
}

/** A handshake that is under way. */
interface Handshake {
  readonly raw: Socket;
  readonly cancelLimit: Cancel;
}

/** Makes TLS of accepted connections. The bounds are those of clients that have not logged in. */
export class TlsAcceptor {
  readonly #options: TlsAcceptorOptions;
  readonly #handshakes = new Map<string, Handshake>();
  /** Made when the certificates have been read; it never listens itself. */
  #server: Server | null = null;

  constructor(options: TlsAcceptorOptions) {
    this.#options = options;
  }

  /** Handshakes under way. */
  get pending(): number {
    return this.#handshakes.size;
  }

  /** After the certificates have been opened. */
  open(): void {
    const { certificates, clientAuth } = this.#options;
    const server = new Server({
      ...certificates.secureContext,
      requestCert: clientAuth !== 'none',
      rejectUnauthorized: clientAuth === 'required',
    });
    server.on('secureConnection', (socket) => this.#secured(socket));
    server.on('tlsClientError', (error, socket) => {
      logFailedHandshake(this.#options.log, error, socket);
      socket.destroy();
    });
    certificates.onReplaced(() => server.setSecureContext(certificates.secureContext));
    this.#server = server;
  }

  accept(raw: Socket): void {
    const key = keyOf(raw);
    const { timers } = this.#options;
    const cancelLimit = timers.after(UNAUTHENTICATED_TIME_MAX_MS, () => raw.destroy());
    const handshake = { raw, cancelLimit };
    this.#handshakes.set(key, handshake);
    raw.once('close', () => {
      cancelLimit();
      if (this.#handshakes.get(key) === handshake) this.#handshakes.delete(key);
    });
    // Half of a handshake leads nowhere, half of a conversation does.
    raw.allowHalfOpen = false;
    this.#server!.emit('connection', raw);
  }

  /** Ends handshakes that are under way. */
  stop(): void {
    for (const { raw } of this.#handshakes.values()) raw.destroy();
  }

  #secured(socket: TLSSocket): void {
    const key = keyOf(socket);
    const handshake = this.#handshakes.get(key);
    // Gone meanwhile.
    if (handshake === undefined) return void socket.destroy();
    handshake.cancelLimit();
    this.#handshakes.delete(key);
    if (this.#hasWrongCertificate(socket)) {
      logFailedHandshake(this.#options.log, socket.authorizationError, socket);
      return void socket.destroy();
    }
    socket.allowHalfOpen = true;
    // A renegotiation costs the server more than the client: whoever asks for one is cut.
    socket.disableRenegotiation();
    this.#options.onSecure(socket);
  }

  /** Of `required` Node has seen to it; `optional` lets those in who have none. */
  #hasWrongCertificate(socket: TLSSocket): boolean {
    if (this.#options.clientAuth !== 'optional' || socket.authorized) return false;
    return socket.getPeerX509Certificate() !== undefined;
  }
}

/** The same for a connection before and after its handshake, and of no other that is open. */
function keyOf(socket: Socket): string {
  const { remoteAddress, remotePort, localAddress, localPort } = socket;
  return `${remoteAddress} ${remotePort} ${localAddress} ${localPort}`;
}
