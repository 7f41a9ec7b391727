import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands before a server and changes what it answers: a fault that the comparison has to find. */
export class AlteringProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
  }

  /** `alter` is given what arrives, in latin1 characters, and must not make it longer or shorter. */
  static async start(port: number, alter: (reply: string) => string): Promise<AlteringProxy> {
    const server = createServer();
    const proxy = new AlteringProxy(server);
    server.on('connection', (client) => proxy.#connect(client, port, alter));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return proxy;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  stop(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #connect(client: Socket, port: number, alter: (reply: string) => string): void {
    const upstream = connect({ port, host: '127.0.0.1' });
    for (const socket of [client, upstream]) {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
    }
    client.pipe(upstream);
    upstream.on('data', (bytes: Buffer) => {
      client.write(Buffer.from(alter(bytes.toString('latin1')), 'latin1'));
    });
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  }
}
