import { ManualClock } from '../../src/adapters/memory/manual-clock.js';
import { ManualTimers } from '../../src/adapters/memory/manual-timers.js';
import { MemoryDisk } from '../../src/adapters/memory/memory-disk.js';
import { MemoryJournal, MemoryJournalStore } from '../../src/adapters/memory/memory-journal.js';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { NoTokens } from '../../src/adapters/auth/no-tokens.js';
import { settingsOf } from '../../src/adapters/config/settings-of.js';
import type { Checkpointer } from '../../src/application/ports/checkpointer.js';
import type { Conversation, Conversations } from '../../src/application/ports/conversation.js';
import type { DataDirectory } from '../../src/application/ports/data-directory.js';
import { Port } from '../../src/application/ports/identifiers.js';
import type { TokenStore } from '../../src/application/ports/token-store.js';
import type { Transport } from '../../src/application/ports/transport.js';
import { Server } from '../../src/application/server/server.js';
import type { Settings } from '../../src/application/server/settings.js';
import { createContainer } from '../../src/container.js';
import { StubChannel } from './stub-channel.js';

const noTransport: Transport = {
  address: null,
  connections: 0,
  start: async (address) => address,
  stop: async () => undefined,
};

const noDirectory: DataDirectory = {
  databaseId: '00000000-0000-4000-8000-000000000000',
  open: async () => undefined,
  close: async () => undefined,
};

/** The journal in memory has no sealed files, so the table stays as it is. */
const noCheckpointer: Checkpointer = {
  open: () => undefined,
  prepare: async () => null,
  cleanUp: async () => ({ files: 0, bytes: 0 }),
  stop: async () => undefined,
  close: async () => undefined,
};

export interface MemoryServerOptions {
  readonly store?: MemoryJournalStore;
  readonly releaseManually?: boolean;
  readonly tokens?: TokenStore;
  readonly settings?: Partial<Settings>;
}

/**
 * The whole server as the container binds it, with time, journal, sockets and randomness swapped for
 * ones that the test owns.
 */
export class MemoryServer {
  readonly clock = new ManualClock();
  readonly timers = new ManualTimers(this.clock);
  readonly journal: MemoryJournal;
  readonly container;

  constructor(options: MemoryServerOptions = {}) {
    this.journal = new MemoryJournal(options);
    const tokens = options.tokens ?? new NoTokens();
    const settings = settingsOf({ adminPort: 'off', logLevel: 'silent', ...options.settings });
    this.container = createContainer({ settings, tokens, version: '0.0.0' });
    this.container.rebind(Port.Clock).toConstantValue(this.clock);
    this.container.rebind(Port.Timers).toConstantValue(this.timers);
    this.container.rebind(Port.Random).toConstantValue(new SeededRandom(1));
    this.container.rebind(Port.Journal).toConstantValue(this.journal);
    this.container.rebind(Port.Disk).toConstantValue(new MemoryDisk());
    this.container.rebind(Port.Checkpointer).toConstantValue(noCheckpointer);
    this.container.rebind(Port.DataDirectory).toConstantValue(noDirectory);
    this.container.rebind(Port.Transport).toConstantValue(noTransport);
  }

  static async start(options: MemoryServerOptions = {}): Promise<MemoryServer> {
    const server = new MemoryServer(options);
    await server.container.get(Server).start();
    return server;
  }

  connect(remoteAddress?: string): MemoryClient {
    const channel = new StubChannel(remoteAddress);
    const conversations = this.container.get<Conversations>(Port.Conversations);
    return new MemoryClient(conversations.open(channel), channel, this);
  }
}

/** Rounds of the event loop after which no answer is expected any more. */
const ROUNDS_MAX = 100;

/** A client without a socket. */
export class MemoryClient {
  readonly conversation: Conversation;
  readonly channel: StubChannel;
  readonly #server: { readonly timers: ManualTimers };

  constructor(
    conversation: Conversation,
    channel: StubChannel,
    server: { readonly timers: ManualTimers },
  ) {
    this.conversation = conversation;
    this.channel = channel;
    this.#server = server;
  }

  /** Sends bytes and returns what has been answered when nothing is left to do. */
  ask(request: string, pieceBytes: number = request.length): string {
    const bytes = Buffer.from(request, 'latin1');
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      const end = Math.min(at + pieceBytes, bytes.length);
      // A copy, wiped: whoever keeps a view of it is found out.
      const piece = Buffer.from(bytes.subarray(at, end));
      this.conversation.receive(piece, 0, piece.length);
      piece.fill(0);
    }
    this.settle();
    return this.channel.takeSent();
  }

  settle(): void {
    this.#server.timers.runTurns();
  }

  /** What is answered in one of the next rounds of the event loop; empty when nothing is. */
  async answerLater(): Promise<string> {
    for (let round = 0; round < ROUNDS_MAX && !this.channel.hasEnded; round++) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      this.settle();
      const sent = this.channel.takeSent();
      if (sent !== '') return sent;
    }
    return '';
  }
}
