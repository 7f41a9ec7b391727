import type { AddressInfo, Socket } from 'node:net';
import { Server } from 'node:net';
import type { Clock } from '../../application/ports/clock.js';
import type { Conversations } from '../../application/ports/conversation.js';
import type { Log } from '../../application/ports/log.js';
import type { Timers } from '../../application/ports/timers.js';
import type { Transport, TransportAddress } from '../../application/ports/transport.js';
import { TransportError } from '../../application/ports/transport.js';
import { CONNECTIONS_MAX, CONNECTIONS_PER_ADDRESS_MAX } from '../../domain/limits.js';
import { clientNetworkOf } from '../../domain/network-address.js';
import { AddressCounts } from './address-counts.js';
import type { ReadPath } from './read-path.js';
import { dataEvents } from './read-path.js';
import { probeSharedRead, sharedRead } from './shared-read.js';
import { LINGER_MAX_MS, TcpConnection } from './tcp-connection.js';
import { TurnWrites } from './turn-writes.js';

const REFUSAL = '-ERR max number of clients reached\r\n';
const ADDRESS_REFUSAL = '-ERR max number of clients from this address reached\r\n';
/** Refused clients that are given time to read why; beyond it they are cut at once. */
const REFUSED_MAX = 100;
/** As Redis's `tcp-backlog`. */
const BACKLOG = 511;

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
}

/** Listens on one TCP address. */
export class TcpServer implements Transport {
  readonly #options: TcpServerOptions;
  readonly #connectionsMax: () => number;
  readonly #server = new Server({ pauseOnConnect: true, allowHalfOpen: true });
  readonly #open = new Set<TcpConnection>();
  readonly #refused = new Set<Socket>();
  /** Null when it does not matter. */
  readonly #addresses: AddressCounts | null;
  readonly #turnWrites: TurnWrites;
  #address: TransportAddress | null = null;
  #readPath: ReadPath = dataEvents;
  #allClosed: (() => void) | null = null;

  constructor(options: TcpServerOptions) {
    this.#options = options;
    this.#turnWrites = new TurnWrites(options.timers, options.clock);
    this.#connectionsMax = options.connectionsMax ?? ((): number => CONNECTIONS_MAX);
    this.#addresses = this.#perAddressMax === 0 ? null : new AddressCounts();
    this.#server.on('connection', (accepted) => this.#accept(accepted));
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

  /** How its connections read. */
  get readPathName(): string {
    return this.#readPath.name;
  }

  async start(address: TransportAddress): Promise<TransportAddress> {
    const { log, readPath } = this.#options;
    if (readPath !== 'data' && (await probeSharedRead())) this.#readPath = sharedRead;
    log.debug('read-path', { path: this.#readPath.name }, `reading by ${this.#readPath.name}`);
    this.#address = await this.#listen(address);
    return this.#address;
  }

  async stop(deadlineMs: number): Promise<void> {
    this.#address = null;
    this.#server.close();
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

  #listen({ host, port }: TransportAddress): Promise<TransportAddress> {
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

  #accept(accepted: Socket): void {
    if (this.#open.size >= this.#connectionsMax()) return this.#refuse(accepted, REFUSAL);
    // The client may be gone before its connection was accepted.
    if (accepted.destroyed) return;
    if (this.#addresses !== null && !this.#admits(accepted, this.#addresses)) {
      return this.#refuse(accepted, ADDRESS_REFUSAL);
    }
    const { conversations, timers } = this.#options;
    const connection = new TcpConnection({
      accepted,
      readPath: this.#readPath,
      conversations,
      timers,
      turnWrites: this.#turnWrites,
      onClosed: (closed) => this.#closed(closed),
    });
    this.#open.add(connection);
  }

  /** Counts the connection when its address may have another. */
  #admits(accepted: Socket, addresses: AddressCounts): boolean {
    const address = clientNetworkOf(`${accepted.remoteAddress ?? 'unknown'}:`);
    if (addresses.of(address) >= this.#perAddressMax) return false;
    addresses.add(address);
    return true;
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
    this.#addresses?.remove(clientNetworkOf(connection.remoteAddress));
    if (this.#open.size === 0) this.#allClosed?.();
  }

  /** Accepting failed, most likely for want of file descriptors; the server goes on. */
  #acceptFailed(error: NodeJS.ErrnoException): void {
    this.#options.log.error('accept-failed', { code: error.code ?? 'UNKNOWN' }, error.message);
  }
}
