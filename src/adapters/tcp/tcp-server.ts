import type { Socket } from 'node:net';
import type { Clock } from '../../application/ports/clock.js';
import type { Conversations } from '../../application/ports/conversation.js';
import type { Log } from '../../application/ports/log.js';
import type { Timers } from '../../application/ports/timers.js';
import type { Transport, TransportAddress } from '../../application/ports/transport.js';
import type { TlsClientAuth } from '../../application/server/settings.js';
import { CONNECTIONS_MAX, CONNECTIONS_PER_ADDRESS_MAX } from '../../domain/limits.js';
import { clientNetworkOf } from '../../domain/network-address.js';
import { AddressCounts } from './address-counts.js';
import { Listener } from './listener.js';
import type { ReadPath } from './read-path.js';
import { dataEvents } from './read-path.js';
import { probeSharedRead, sharedRead } from './shared-read.js';
import { LINGER_MAX_MS, TcpConnection } from './tcp-connection.js';
import { TlsAcceptor } from './tls/tls-acceptor.js';
import type { TlsCertificates } from './tls/tls-certificates.js';
import { tlsDataEvents, tlsSharedRead } from './tls/tls-shared-read.js';
import { TurnWrites } from './turn-writes.js';

const REFUSAL = '-ERR max number of clients reached\r\n';
const ADDRESS_REFUSAL = '-ERR max number of clients from this address reached\r\n';
/** Refused clients that are given time to read why; beyond it they are cut at once. */
const REFUSED_MAX = 100;

export interface TcpServerOptions {
  readonly conversations: Conversations;
  readonly timers: Timers;
  readonly clock: Clock;
  readonly log: Log;
  readonly connectionsMax?: () => number;
  /** From one address; 0, the default, means no bound. */
  readonly connectionsPerAddressMax?: number;
  /** Told of each client that was refused. */
  onRefused?(): void;
  /** `data` forces the documented read path; `auto` takes the shared one when its probe holds. */
  readonly readPath?: 'auto' | 'data';
  /** Null when there is no TLS. */
  readonly tls?: {
    readonly certificates: TlsCertificates;
    readonly clientAuth: TlsClientAuth;
  } | null;
}

/** Listens on one address, plain, TLS or both; bounds are for all connections together. */
export class TcpServer implements Transport {
  readonly #options: TcpServerOptions;
  readonly #connectionsMax: () => number;
  readonly #plain: Listener;
  readonly #secure: Listener;
  /** Null when there is no TLS. */
  readonly #tls: TlsAcceptor | null;
  readonly #open = new Set<TcpConnection>();
  readonly #refused = new Set<Socket>();
  /** Null when it does not matter. */
  readonly #addresses: AddressCounts | null;
  readonly #turnWrites: TurnWrites;
  #address: TransportAddress | null = null;
  #readPath: ReadPath = dataEvents;
  readonly #tlsReadPath: ReadPath;
  #allClosed: (() => void) | null = null;

  constructor(options: TcpServerOptions) {
    this.#options = options;
    this.#turnWrites = new TurnWrites(options.timers, options.clock);
    this.#connectionsMax = options.connectionsMax ?? ((): number => CONNECTIONS_MAX);
    const { log, tls } = options;
    this.#tlsReadPath = options.readPath === 'data' ? tlsDataEvents : tlsSharedRead;
    this.#plain = new Listener({ log, accept: (accepted) => this.#accept(accepted) });
    this.#secure = new Listener({ log, accept: (accepted) => this.#acceptSecure(accepted) });
    const onSecure = (socket: Socket): void =>
      this.#serve(socket, this.#tlsReadPath, () => undefined);
    this.#tls = tls ? new TlsAcceptor({ ...options, ...tls, onSecure }) : null;
    this.#addresses = this.#perAddressMax === 0 ? null : new AddressCounts();
  }

  get #perAddressMax(): number {
    return this.#options.connectionsPerAddressMax ?? CONNECTIONS_PER_ADDRESS_MAX;
  }

  get address(): TransportAddress | null {
    return this.#address;
  }

  get connections(): number {
    return this.#open.size;
  }

  /** Handshakes of TLS that are under way. */
  get handshakes(): number {
    return this.#tls?.pending ?? 0;
  }

  /** How its connections read. */
  get readPathName(): string {
    return this.#readPath.name;
  }

  async start(address: TransportAddress): Promise<TransportAddress> {
    const { log, readPath } = this.#options;
    if (readPath !== 'data' && (await probeSharedRead())) this.#readPath = sharedRead;
    log.debug('read-path', { path: this.#readPath.name }, `reading by ${this.#readPath.name}`);
    this.#tls?.open();
    this.#address = await this.#listen(address);
    return this.#address;
  }

  async stop(deadlineMs: number): Promise<void> {
    this.#address = null;
    this.#plain.close();
    this.#secure.close();
    this.#tls?.stop();
    for (const socket of this.#refused) socket.destroy();
    for (const connection of this.#open) connection.finish();
    if (this.#open.size === 0) return;
    const allClosed = new Promise<void>((resolve) => (this.#allClosed = resolve));
    // A connection that is not read from would not keep the process alive.
    const cancel = this.#options.timers.deadline(deadlineMs, () => {
      for (const connection of this.#open) connection.destroy();
    });
    await allClosed;
    cancel();
  }

  async #listen({ host, port, tlsPort }: TransportAddress): Promise<TransportAddress> {
    if (this.#tls === null) return { ...(await this.#plain.listen(host, port)), tlsPort: null };
    if (tlsPort === null) {
      const secure = await this.#secure.listen(host, port);
      return { ...secure, tlsPort: secure.port };
    }
    const plain = await this.#plain.listen(host, port);
    return { ...plain, tlsPort: (await this.#secure.listen(host, tlsPort)).port };
  }

  /** Handshakes that are under way are counted, too. */
  get #isFull(): boolean {
    return this.#open.size + this.handshakes >= this.#connectionsMax();
  }

  #accept(accepted: Socket): void {
    if (this.#isFull) return this.#refuse(accepted, REFUSAL);
    // The client may be gone before its connection was accepted.
    if (accepted.destroyed) return;
    const network = this.#admit(accepted);
    if (network === null) return this.#refuse(accepted, ADDRESS_REFUSAL);
    this.#serve(accepted, this.#readPath, () => this.#addresses?.remove(network));
  }

  /** Who is refused here cannot be told why: nothing can be said before the handshake. */
  #acceptSecure(accepted: Socket): void {
    if (accepted.destroyed) return;
    const network = this.#isFull ? null : this.#admit(accepted);
    if (network === null) {
      this.#options.onRefused?.();
      accepted.destroy();
      return;
    }
    accepted.once('close', () => this.#addresses?.remove(network));
    this.#tls!.accept(accepted);
  }

  #serve(accepted: Socket, readPath: ReadPath, onClosed: () => void): void {
    if (accepted.destroyed) return onClosed();
    const { conversations, timers } = this.#options;
    const connection = new TcpConnection({
      accepted,
      readPath,
      conversations,
      timers,
      turnWrites: this.#turnWrites,
      onClosed: (closed) => {
        onClosed();
        this.#closed(closed);
      },
    });
    this.#open.add(connection);
  }

  /** Counts a connection of its network; null when that may have no other. */
  #admit(accepted: Socket): string | null {
    if (this.#addresses === null) return '';
    const network = clientNetworkOf(`${accepted.remoteAddress ?? 'unknown'}:`);
    if (this.#addresses.of(network) >= this.#perAddressMax) return null;
    this.#addresses.add(network);
    return network;
  }

  #refuse(socket: Socket, reason: string): void {
    this.#options.onRefused?.();
    this.#refused.add(socket);
    const cancel = this.#options.timers.after(LINGER_MAX_MS, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      cancel();
      this.#refused.delete(socket);
    });
    socket.end(reason);
    socket.resume();
    if (this.#refused.size > REFUSED_MAX) socket.destroy();
  }

  #closed(connection: TcpConnection): void {
    this.#open.delete(connection);
    if (this.#open.size === 0) this.#allClosed?.();
  }
}
