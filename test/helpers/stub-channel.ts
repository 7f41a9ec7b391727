import type { Channel } from '../../src/application/ports/conversation.js';

/** A channel that keeps what was sent. */
export class StubChannel implements Channel {
  readonly remoteAddress: string;
  readonly localAddress = '127.0.0.1:2';
  fullReadBytes = 64 * 1024;
  unsentBytes = 0;
  sends = 0;
  hasEnded = false;
  isDestroyed = false;
  isPaused = false;
  #sent: Buffer[] = [];

  constructor(remoteAddress = '127.0.0.1:1') {
    this.remoteAddress = remoteAddress;
  }

  /** Everything sent so far, as latin1. */
  get sent(): string {
    return Buffer.concat(this.#sent).toString('latin1');
  }

  /** What was sent since the last call. */
  takeSent(): string {
    const sent = this.sent;
    this.#sent = [];
    return sent;
  }

  send(bytes: Uint8Array, start: number, end: number): void {
    if (this.hasEnded || this.isDestroyed) throw new Error('sent after the end');
    this.sends++;
    this.#sent.push(Buffer.from(bytes.slice(start, end)));
  }

  sendShared(bytes: Uint8Array): void {
    this.send(bytes, 0, bytes.length);
  }

  end(): void {
    this.hasEnded = true;
  }

  destroy(): void {
    this.isDestroyed = true;
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
  }
}
