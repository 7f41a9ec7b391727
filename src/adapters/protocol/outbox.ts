import type { Channel } from '../../application/ports/conversation.js';
import type { Journal } from '../../application/ports/journal.js';
import { OUTPUT_BYTES_MAX } from '../../domain/limits.js';
import { HeldReplies } from './held-replies.js';
import type { ReplyBuffer } from './reply-buffer.js';

/**
 * Replies leave in pieces of about this size, so that the shared buffer stays in the processor's
 * cache.
 */
const FLUSH_BYTES = 64 * 1024;
/**
 * The next part of a reply is made when less than this waits: one that nobody reads stays where it
 * is. More than a channel gives the system at a time, so that it tells of its progress.
 */
const PARTS_BYTES_MAX = 1024 * 1024;

interface Message {
  readonly bytes: Buffer;
  readonly observed: number;
}

/**
 * The way of one conversation's replies from the shared buffer to its channel: at once, or after
 * the journal has released what they observed. A conversation that holds nothing copies nothing.
 */
export class Outbox {
  readonly #channel: Channel;
  readonly #reply: ReplyBuffer;
  readonly #journal: Journal;
  #held: HeldReplies | null = null;
  /** Messages behind a reply of which only some parts are there; null when it is whole. */
  #behindParts: Message[] | null = null;
  #bytesBehindParts = 0;
  sentBytes = 0;

  constructor(channel: Channel, reply: ReplyBuffer, journal: Journal) {
    this.#channel = channel;
    this.#reply = reply;
    this.#journal = journal;
  }

  get isHolding(): boolean {
    return this.#held !== null && !this.#held.isEmpty;
  }

  /** So much waits that the client has to read, or the disk to write, before more is produced. */
  get isFull(): boolean {
    return this.waitingBytes >= OUTPUT_BYTES_MAX;
  }

  /** Less than half waits: production can go on for a while. */
  get isRoomy(): boolean {
    return this.waitingBytes < OUTPUT_BYTES_MAX / 2;
  }

  get hasRoomForPart(): boolean {
    return !this.isHolding && this.#channel.unsentBytes < PARTS_BYTES_MAX;
  }

  /** Bytes sent that have not been taken, and held ones. */
  get waitingBytes(): number {
    const held = this.#held === null ? 0 : this.#held.size;
    return this.#channel.unsentBytes + held + this.#bytesBehindParts;
  }

  /**
   * The shared buffer holds this conversation's replies from 0, the last one from `start` on, which
   * observed sequence `observed`. True when something was sent or held, so that `isFull` may have
   * changed.
   */
  take(start: number, observed: number): boolean {
    if (observed > this.#journal.released || this.isHolding) {
      this.#send(0, start);
      this.#hold(start, observed);
      this.#reply.truncate(0);
      return true;
    }
    if (this.#reply.length < FLUSH_BYTES) return false;
    this.flush();
    return true;
  }

  /**
   * As `take`, for one reply outside the conversation's turn, or a part of it: what lies before
   * `start` is another's.
   */
  takeAlone(start: number, observed: number, isPart: boolean): void {
    if (observed > this.#journal.released || this.isHolding) this.#hold(start, observed);
    else this.#send(start, this.#reply.length);
    this.#reply.truncate(start);
    if (isPart) this.#behindParts ??= [];
    else if (this.#behindParts !== null) this.#sendBehindParts(this.#behindParts);
  }

  /** Sends what is no reply, behind all replies so far but those in the shared buffer. */
  send(bytes: Buffer, observed: number): void {
    if (this.#behindParts !== null) {
      this.#behindParts.push({ bytes, observed });
      this.#bytesBehindParts += bytes.length;
    } else if (observed <= this.#journal.released && !this.isHolding) {
      this.#channel.sendShared(bytes);
    } else {
      this.#held ??= new HeldReplies();
      this.#held.add(bytes, 0, bytes.length, observed);
    }
  }

  /** Sends what the shared buffer holds; nothing of it has to wait. */
  flush(): void {
    if (this.#reply.length === 0) return;
    this.#send(0, this.#reply.length);
    this.#reply.truncate(0);
  }

  /** Sends held replies as far as the journal has released them. */
  release(): void {
    this.#held?.release(this.#journal.released, this.#sendHeld);
  }

  /** Forgets held replies: the connection is gone, or their outcome will stay unknown. */
  drop(): void {
    this.#held = null;
    this.#behindParts = null;
    this.#bytesBehindParts = 0;
  }

  #sendBehindParts(messages: readonly Message[]): void {
    this.#behindParts = null;
    this.#bytesBehindParts = 0;
    for (const { bytes, observed } of messages) this.send(bytes, observed);
  }

  #hold(start: number, observed: number): void {
    this.#held ??= new HeldReplies();
    this.#held.add(this.#reply.output, start, this.#reply.length, observed);
  }

  #send(start: number, end: number): void {
    if (start < end) this.#sendBytes(this.#reply.output, start, end);
  }

  #sendBytes(bytes: Buffer, start: number, end: number): void {
    this.sentBytes += end - start;
    this.#channel.send(bytes, start, end);
  }

  readonly #sendHeld = (bytes: Buffer, start: number, end: number): void => {
    if (start < end) this.#sendBytes(bytes, start, end);
  };
}
