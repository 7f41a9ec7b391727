import type { Conversation } from '../../src/application/ports/conversation.js';
import { RespLineConversations } from '../../src/adapters/protocol/conversations.js';
import { ManualTimers } from '../../src/adapters/memory/manual-timers.js';
import { StubClock, StubDecoder, StubExecutor, StubJournal } from './protocol-stubs.js';
import { StubChannel } from './stub-channel.js';

/** The protocol over stubs: what a client sends in, what it gets out. */
export class StubServer {
  readonly journal = new StubJournal();
  readonly executor = new StubExecutor(this.journal);
  readonly decoder = new StubDecoder();
  readonly timers = new ManualTimers();
  readonly clock = new StubClock();
  readonly conversations = new RespLineConversations({
    executor: this.executor,
    decoder: this.decoder,
    journal: this.journal.asJournal(),
    timers: this.timers,
    clock: this.clock,
  });

  /** A server whose journal has released nothing yet. */
  static alwaysDurable(): StubServer {
    const server = new StubServer();
    server.journal.released = 0;
    return server;
  }

  /** Answers the command that suspended first with DONE. Returns the turns that followed. */
  answerSuspended(observed = 0): number {
    this.executor.suspended[0]!((reply) => reply.status('DONE'), observed);
    return this.timers.runTurns();
  }

  connect(): StubClient {
    const channel = new StubChannel();
    return new StubClient(channel, this.conversations.open(channel));
  }
}

export class StubClient {
  readonly channel: StubChannel;
  readonly conversation: Conversation;

  constructor(channel: StubChannel, conversation: Conversation) {
    this.channel = channel;
    this.conversation = conversation;
  }

  /** Sends latin1 text or bytes in one piece, from a buffer that is overwritten afterwards. */
  send(input: string | Uint8Array): void {
    const bytes = typeof input === 'string' ? Buffer.from(input, 'latin1') : Buffer.from(input);
    this.conversation.receive(bytes, 0, bytes.length);
    bytes.fill(0xee);
  }

  get sent(): string {
    return this.channel.sent;
  }

  takeSent(): string {
    return this.channel.takeSent();
  }
}

const bulk = (word: string): string => `$${word.length}\r\n${word}\r\n`;

/** A request as a RESP array; words are latin1. */
export const resp = (...words: string[]): string =>
  `*${words.length}\r\n${words.map(bulk).join('')}`;
