import type { Socket } from 'node:net';
import type { Channel, Conversation, Conversations } from '../../application/ports/conversation.js';
import type { Cancel, Timers } from '../../application/ports/timers.js';
import { OUTPUT_BYTES_MAX, OUTPUT_STALLED_MAX_MS } from '../../domain/limits.js';
import { OutputQueue } from './output-queue.js';
import type { ReadPath } from './read-path.js';
import type { TurnWriter, TurnWrites } from './turn-writes.js';

/** Up to here a latin1 string is the fastest way into a socket, above it a copied Buffer. */
const STRING_BYTES_MAX = 512;
/** Given to the socket at a time, so that a client's progress shows in steps of this size. */
const WRITE_BYTES_MAX = 256 * 1024;
/**
 * Replies go to a socket that still works at this much: over TLS the end of each write is told a turn
 * later, and to queue what follows meanwhile would cost a copy and a chunk for each reply.
 */
const PENDING_BYTES_MAX = 16 * 1024;
/** Given to the system before others have their turn: a client that reads quickly could go on for long. */
const TURN_BYTES_MAX = 1024 * 1024;
/** As Redis: finds clients whose machine is gone. */
const KEEP_ALIVE_MS = 300_000;
/**
 * After the last reply the other side is given this long to read it and close. Closing at once
 * would make the system drop a reply still on its way when the client has sent more than was read.
 */
export const LINGER_MAX_MS = 2_000;

export interface TcpConnectionOptions {
  readonly accepted: Socket;
  readonly readPath: ReadPath;
  readonly conversations: Conversations;
  readonly timers: Timers;
  /** Shared by all connections of a server. */
  readonly turnWrites: TurnWrites;
  onClosed(connection: TcpConnection): void;
}

/** A client's socket, plain or TLS, as the protocol's channel. */
export class TcpConnection implements Channel, TurnWriter {
  readonly remoteAddress: string;
  readonly localAddress: string;
  readonly fullReadBytes: number;
  readonly #socket: Socket;
  readonly #timers: Timers;
  readonly #conversation: Conversation;
  readonly #queue = new OutputQueue();
  readonly #turnWrites: TurnWrites;
  /** Written when the turn is over, before the queue; a latin1 string or bytes that stay as they are. */
  #deferred: string | Buffer | null = null;
  /** Counts writes that the system has taken. */
  #progress = 0;
  /** `turnEnded` will be called in a later turn. */
  #isWaitingForTurn = false;
  /** Taken from the queue since others had their turn. */
  #turnBytes = 0;
  #cancelStalled: Cancel | null = null;
  #cancelLinger: Cancel | null = null;
  #isEnding = false;

  constructor(options: TcpConnectionOptions) {
    const { accepted, readPath, timers } = options;
    this.#timers = timers;
    this.fullReadBytes = readPath.fullReadBytes;
    this.#turnWrites = options.turnWrites;
    this.remoteAddress = `${accepted.remoteAddress ?? 'unknown'}:${accepted.remotePort ?? 0}`;
    this.localAddress = `${accepted.localAddress ?? 'unknown'}:${accepted.localPort ?? 0}`;
    this.#socket = readPath.attach(accepted, (bytes, start, end) => {
      if (!this.#isEnding) this.#conversation.receive(bytes, start, end);
    });
    this.#socket.setNoDelay(true);
    this.#socket.setKeepAlive(true, KEEP_ALIVE_MS);
    this.#conversation = options.conversations.open(this);
    // What went wrong is of no use to anybody: 'close' follows and is all that matters.
    this.#socket.on('error', () => this.#socket.destroy());
    this.#socket.on('end', () => this.#conversation.inputEnded());
    this.#socket.on('close', () => this.#closed(options));
    readPath.start(this.#socket);
  }

  get unsentBytes(): number {
    return this.#queue.length + this.#socket.writableLength + (this.#deferred?.length ?? 0);
  }

  send(bytes: Uint8Array, start: number, end: number): void {
    if (this.#isEnding || this.#socket.destroyed) return;
    this.#writeDeferred();
    const buffer = asBuffer(bytes);
    const isBehind = this.#queue.length > 0 || this.#socket.writableLength > PENDING_BYTES_MAX;
    if (isBehind || end - start > WRITE_BYTES_MAX) {
      this.#queue.push(buffer, start, end);
      this.#pump();
      if (this.unsentBytes >= OUTPUT_BYTES_MAX) this.#watchProgress();
    } else {
      const isShort = end - start <= STRING_BYTES_MAX;
      this.#deferred = isShort
        ? buffer.toString('latin1', start, end)
        : Buffer.from(buffer.subarray(start, end));
      this.#turnWrites.add(this);
    }
  }

  /** Always kept for the end of the turn, so that many messages go in one write. */
  sendShared(bytes: Uint8Array): void {
    if (this.#isEnding || this.#socket.destroyed) return;
    const waiting = this.unsentBytes;
    if (waiting === 0 && bytes.length <= WRITE_BYTES_MAX) this.#deferred = asBuffer(bytes);
    else this.#queue.pushShared(asBuffer(bytes));
    if (waiting + bytes.length >= OUTPUT_BYTES_MAX) this.#watchProgress();
    this.#waitForTurn();
  }

  turnEnded(): void {
    this.#isWaitingForTurn = false;
    this.#turnBytes = 0;
    this.#writeDeferred();
    this.#pump();
  }

  #waitForTurn(): void {
    if (this.#isWaitingForTurn) return;
    this.#isWaitingForTurn = true;
    this.#turnWrites.addLater(this);
  }

  /** Gives the socket what `send` has kept for the end of the turn. */
  #writeDeferred(): void {
    const deferred = this.#deferred;
    if (deferred === null) return;
    this.#deferred = null;
    if (this.#socket.destroyed) return;
    if (typeof deferred === 'string') this.#socket.write(deferred, 'latin1', this.#written);
    else this.#socket.write(deferred, this.#written);
  }

  end(): void {
    if (this.#isEnding) return;
    this.#writeDeferred();
    this.#pump();
    this.#isEnding = true;
    // Reading goes on, into nothing, to see the client close.
    this.#socket.resume();
    if (this.#queue.length === 0) this.#endSocket();
    this.#watchProgress();
  }

  destroy(): void {
    this.#isEnding = true;
    this.#socket.destroy();
  }

  pause(): void {
    if (!this.#isEnding) this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /**
   * A clean stop of the server: the conversation answers what it has received and ends the channel.
   */
  finish(): void {
    this.#conversation.finish();
  }

  readonly #written = (): void => {
    this.#progress++;
    if (this.#queue.length === 0 || this.#socket.destroyed) return;
    this.#pump();
    if (!this.#isEnding) this.#conversation.outputDrained();
  };

  #pump(): void {
    if (this.#queue.length === 0 || this.#socket.destroyed) return;
    while (this.#queue.length > 0 && this.#socket.writableLength === 0) {
      if (this.#turnBytes >= TURN_BYTES_MAX) return this.#waitForTurn();
      const piece = this.#queue.take(WRITE_BYTES_MAX)!;
      this.#turnBytes += piece.length;
      this.#socket.write(piece, this.#written);
    }
    if (this.#isEnding && this.#queue.length === 0) this.#endSocket();
  }

  #endSocket(): void {
    this.#socket.end(() => {
      if (this.#socket.destroyed) return;
      this.#cancelLinger = this.#timers.after(LINGER_MAX_MS, () => this.destroy());
    });
  }

  /**
   * Closes the connection when much output waits, or its end, and no byte is taken for too long.
   */
  #watchProgress(): void {
    if (this.#cancelStalled !== null) return;
    const progressBefore = this.#progress;
    this.#cancelStalled = this.#timers.after(OUTPUT_STALLED_MAX_MS, () => {
      this.#cancelStalled = null;
      const isWatched = this.#isEnding || this.unsentBytes >= OUTPUT_BYTES_MAX;
      if (!isWatched) return;
      if (this.#progress === progressBefore) this.destroy();
      else this.#watchProgress();
    });
  }

  #closed(options: TcpConnectionOptions): void {
    this.#isEnding = true;
    this.#queue.clear();
    this.#cancelStalled?.();
    this.#cancelLinger?.();
    this.#conversation.closed();
    options.onClosed(this);
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  if (bytes instanceof Buffer) return bytes;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
