import type { Clock } from '../../application/ports/clock.js';
import type { Decoder } from '../../application/ports/decoder.js';
import type { Executor } from '../../application/ports/executor.js';
import type { Journal } from '../../application/ports/journal.js';
import type { Outlet } from '../../application/ports/outlet.js';
import type { Timers } from '../../application/ports/timers.js';
import { JOURNAL_BACKLOG_BYTES_MAX, SLICE_MS } from '../../domain/limits.js';
import { MessageEncoder } from './message-encoder.js';
import { ReplyBuffer } from './reply-buffer.js';
import { RequestFraming } from './request-framing.js';

/** What a protocol needs from the rest of the server. */
export interface ConversationPorts {
  readonly executor: Executor;
  readonly decoder: Decoder;
  readonly journal: Journal;
  readonly timers: Timers;
  readonly clock: Clock;
}

/** A connection gives the thread to the others after this many bytes of requests … */
const TURN_BYTES = 64 * 1024;
/** … or SLICE_MS. The clock is read after 1, 2, 4, … and then every so many commands. */
const CLOCK_STRIDE_MAX = 64;

/**
 * What all conversations share. One of them has the turn at a time, and then owns `reply`;
 * everything is synchronous, so one buffer of each kind serves them all.
 */
export class ConversationTurn {
  readonly ports: ConversationPorts;
  readonly reply = new ReplyBuffer();
  /** For requests that lie complete in the buffer that was read. */
  readonly framing = new RequestFraming();
  readonly messages = new MessageEncoder();
  /** The outlet of the conversation that has the turn. */
  holder: Outlet | null = null;

  #startedMs = 0;
  #bytesEnd = 0;
  #stride = 1;
  #countdown = 1;
  #flushedSequence: number;

  constructor(ports: ConversationPorts) {
    this.ports = ports;
    this.#flushedSequence = ports.journal.appended;
  }

  get isTaken(): boolean {
    return this.holder !== null;
  }

  /** Begins the turn of a conversation that stands at position `at` of its input. */
  take(holder: Outlet, at: number): void {
    this.holder = holder;
    this.ports.executor.beginBatch();
    this.#startedMs = this.ports.clock.monotonicMs();
    this.#bytesEnd = at + TURN_BYTES;
    this.#stride = 1;
    this.#countdown = 1;
  }

  give(): void {
    this.holder = null;
  }

  /** Milliseconds since the turn was taken. */
  elapsedMs(): number {
    return this.ports.clock.monotonicMs() - this.#startedMs;
  }

  /** Asked after each command: whether others have waited long enough. */
  isOver(at: number): boolean {
    if (at >= this.#bytesEnd) return true;
    if (--this.#countdown > 0) return false;
    if (this.#stride < CLOCK_STRIDE_MAX) this.#stride *= 2;
    this.#countdown = this.#stride;
    return this.elapsedMs() >= SLICE_MS;
  }

  /**
   * So much waits for the disk that no more may be appended. After a final failure nothing waits
   * any more.
   */
  isJournalFull(): boolean {
    const { journal } = this.ports;
    return journal.backlogBytes > JOURNAL_BACKLOG_BYTES_MAX && !journal.hasFailed;
  }

  flushJournal(): void {
    const { journal } = this.ports;
    if (journal.appended === this.#flushedSequence) return;
    this.#flushedSequence = journal.appended;
    journal.flush();
  }
}
