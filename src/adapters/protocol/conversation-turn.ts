import type { Clock } from '../../application/ports/clock.js';
import type { Decoder } from '../../application/ports/decoder.js';
import type { Executor } from '../../application/ports/executor.js';
import type { Journal } from '../../application/ports/journal.js';
import type { Outlet } from '../../application/ports/outlet.js';
import type { Timers } from '../../application/ports/timers.js';
import type { Session } from '../../application/clients/session.js';
import { JOURNAL_BACKLOG_BYTES_MAX, SLICE_MS } from '../../domain/limits.js';
import type { InputGate } from './input-gate.js';
import { MessageEncoder } from './message-encoder.js';
import type { Words } from '../../domain/words.js';
import { GarbageAllowances } from './garbage-allowances.js';
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
  readonly garbage: GarbageAllowances;
  /** The outlet of the conversation that has the turn. */
  holder: Outlet | null = null;
  /** The gate of the conversation that received last. */
  lastReader: InputGate | null = null;

  #startedMs = 0;
  /** When the clock was read last. */
  #markMs = 0;
  #bytesEnd = 0;
  #stride = 1;
  #countdown = 1;
  #flushedSequence: number;

  constructor(ports: ConversationPorts) {
    this.ports = ports;
    this.garbage = new GarbageAllowances(ports.timers);
    this.#flushedSequence = ports.journal.appended;
  }

  get isTaken(): boolean {
    return this.holder !== null;
  }

  /** Begins the turn of a conversation that stands at position `at` of its input. */
  take(holder: Outlet, at: number, session: Session): void {
    this.holder = holder;
    this.ports.executor.beginBatch(session);
    this.#startedMs = this.ports.clock.monotonicMs();
    this.#markMs = this.#startedMs;
    this.#bytesEnd = at + TURN_BYTES;
    this.#stride = 1;
    this.#countdown = 1;
  }

  /** `words` are those of the last command, null when they are not there any more. */
  give(words: Words | null, session: Session): void {
    this.holder = null;
    if (this.#countdown !== this.#stride) this.#measure(words, session);
  }

  /** Milliseconds since the turn was taken. */
  elapsedMs(): number {
    return this.ports.clock.monotonicMs() - this.#startedMs;
  }

  /**
   * Asked after each command, which had `words` (null when it was not executed): whether others have waited long enough. The clock is
   * read now and then, and whenever the executor wants to know the time.
   */
  isOver(at: number, words: Words | null, session: Session): boolean {
    this.#countdown--;
    if (at >= this.#bytesEnd) return true;
    if (this.#countdown > 0 && !this.ports.executor.isTimeDue) return false;
    if (this.#stride < CLOCK_STRIDE_MAX) this.#stride *= 2;
    this.#countdown = this.#stride;
    return this.#measure(words, session) - this.#startedMs >= SLICE_MS;
  }

  #measure(words: Words | null, session: Session): number {
    const nowMs = this.ports.clock.monotonicMs();
    this.ports.executor.measured(nowMs - this.#markMs, words, session);
    this.#markMs = nowMs;
    return nowMs;
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
