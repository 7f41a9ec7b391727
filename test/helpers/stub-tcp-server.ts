import type { Timers } from '../../src/application/ports/timers.js';
import { RespLineConversations } from '../../src/adapters/protocol/conversations.js';
import { TcpServer } from '../../src/adapters/tcp/tcp-server.js';
import type { TcpServerOptions } from '../../src/adapters/tcp/tcp-server.js';
import { SystemClock } from '../../src/adapters/system/system-clock.js';
import { SystemTimers } from '../../src/adapters/system/system-timers.js';
import { StubDecoder, StubExecutor, StubJournal, StubLog } from './protocol-stubs.js';

export type ReadPathName = 'auto' | 'data';

/** The protocol over stubs, on a real socket. */
export class StubTcpServer {
  readonly journal = new StubJournal();
  readonly executor = new StubExecutor(this.journal);
  readonly log = new StubLog();
  readonly server: TcpServer;
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
    this.server = new TcpServer({
      conversations,
      timers,
      clock,
      log: this.log,
      readPath,
      ...options,
    });
  }

  async start(): Promise<this> {
    this.port = (await this.server.start({ host: '127.0.0.1', port: 0, tlsPort: null })).port;
    return this;
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
