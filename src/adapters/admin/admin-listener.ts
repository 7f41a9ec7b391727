import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { SecureContextOptions } from 'node:tls';

/** Probes and a scraper or two: more is a mistake, and must not cost the clients' descriptors. */
const CONNECTIONS_MAX = 64;
const LIMITS = {
  /** A probe sends a few hundred bytes. */
  maxHeaderSize: 8 * 1024,
  /** A whole request, so that a client that sends nothing does not keep a place. */
  requestTimeout: 5_000,
  handshakeTimeout: 5_000,
  /** Orchestrators probe every few seconds over one connection. */
  keepAliveTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
};

/** What the port needs of the server's certificates; they have been read when it starts. */
export interface AdminTls {
  readonly secureContext: SecureContextOptions;
  onReplaced(replaced: () => void): void;
}

/** The port of operators: HTTPS where there is a certificate, else HTTP. */
export class AdminListener {
  readonly #handle: RequestListener;
  readonly #tls: AdminTls | null;
  readonly #open = new Set<Socket>();
  #server: Server | SecureServer | null = null;

  constructor(handle: RequestListener, tls: AdminTls | null) {
    this.#handle = handle;
    this.#tls = tls;
  }

  /** Resolves with the port it listens on; rejects with the system's error (EADDRINUSE, …). */
  async start(host: string, port: number): Promise<number> {
    const server =
      this.#tls === null ? createServer(LIMITS, this.#handle) : this.#secureServer(this.#tls);
    server.maxConnections = CONNECTIONS_MAX;
    server.on('connection', (socket: Socket) => {
      this.#open.add(socket);
      socket.once('close', () => this.#open.delete(socket));
    });
    this.#server = server;
    server.listen({ host, port });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  /** Answers are short, so connections are closed without waiting. No error when it never started. */
  async stop(): Promise<void> {
    if (this.#server?.listening !== true) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
    await closed;
  }

  #secureServer(tls: AdminTls): SecureServer {
    const server = createSecureServer({ ...tls.secureContext, ...LIMITS }, this.#handle);
    server.on('tlsClientError', (_error, socket) => socket.destroy());
    tls.onReplaced(() => server.setSecureContext(tls.secureContext));
    return server;
  }
}
