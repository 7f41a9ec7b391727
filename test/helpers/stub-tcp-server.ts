import { readFileSync } from 'node:fs';
import type { Timers } from '../../src/application/ports/timers.js';
import { RespLineConversations } from '../../src/adapters/protocol/conversations.js';
import { TcpServer } from '../../src/adapters/tcp/tcp-server.js';
import type { TcpServerOptions } from '../../src/adapters/tcp/tcp-server.js';
import { PollingFileWatcher } from '../../src/adapters/system/polling-file-watcher.js';
import { TlsCertificates } from '../../src/adapters/tcp/tls/tls-certificates.js';
import type { TlsFiles } from '../../src/adapters/tcp/tls/tls-files.js';
import { SystemClock } from '../../src/adapters/system/system-clock.js';
import { SystemTimers } from '../../src/adapters/system/system-timers.js';
import { StubDecoder, StubExecutor, StubJournal, StubLog } from './protocol-stubs.js';
import { TcpClient } from './tcp-client.js';
import { TestCertificates } from './test-certificates.js';

/** How connections are read; those of `tls` with a server that has nothing but TLS. */
export type ReadPathName = 'auto' | 'data' | 'tls' | 'tls-data';

let certificates: TestCertificates | null = null;

/** One authority and one certificate for all servers of a process. */
function tlsFiles(): TlsFiles {
  if (certificates === null) {
    certificates = new TestCertificates();
    certificates.issue('server');
  }
  const { cert, key } = certificates.issued('server');
  return { certificate: cert, key, authorities: null, minVersion: '1.2' };
}

/** The protocol over stubs, on a real socket. */
export class StubTcpServer {
  readonly journal = new StubJournal();
  readonly executor = new StubExecutor(this.journal);
  readonly log = new StubLog();
  readonly server: TcpServer;
  readonly #certificates: TlsCertificates | null = null;
  port = 0;

  constructor(
    readPath: ReadPathName,
    timers: Timers = new SystemTimers(),
    options: Partial<TcpServerOptions> = {},
  ) {
    const conversations = new RespLineConversations({
      executor: this.executor,
      decoder: new StubDecoder(),
      journal: this.journal.asJournal(),
      timers: new SystemTimers(),
      clock: new SystemClock(),
    });
    const clock = new SystemClock();
    const { log } = this;
    if (readPath.startsWith('tls')) {
      const own = new SystemTimers();
      const watcher = new PollingFileWatcher({ timers: own });
      const options = { files: tlsFiles(), watcher, clock, timers: own, log };
      this.#certificates = new TlsCertificates(options);
    }
    const tls = this.#certificates && {
      certificates: this.#certificates,
      clientAuth: 'none' as const,
    };
    this.server = new TcpServer({
      conversations,
      timers,
      clock,
      log,
      readPath: readPath.endsWith('data') ? 'data' : 'auto',
      tls,
      ...options,
    });
  }

  async start(): Promise<this> {
    await this.#certificates?.open();
    this.port = (await this.server.start({ host: '127.0.0.1', port: 0, tlsPort: null })).port;
    return this;
  }

  /** Connects as it wants it. */
  connect(): Promise<TcpClient> {
    if (this.#certificates === null) return TcpClient.open(this.port);
    return TcpClient.open(this.port, { ca: readFileSync(certificates!.ca) });
  }

  /** Resolves when the server has seen that many connections close. */
  async closed(count: number): Promise<void> {
    while (this.executor.closedSessions.length < count) {
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }

  /** Resolves when `isTrue`, asked once per turn of the event loop. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
