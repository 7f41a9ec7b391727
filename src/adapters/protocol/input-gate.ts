import type { Channel } from '../../application/ports/conversation.js';
import type { Timers } from '../../application/ports/timers.js';
import { SLICE_MS } from '../../domain/limits.js';
import type { ConversationTurn } from './conversation-turn.js';

/** Why input waits: bits of one number, so that "nothing in the way" is one comparison. */
export const BLOCK = { suspension: 1, output: 2, journal: 4, turn: 8, garbage: 16 } as const;
export type Block = (typeof BLOCK)[keyof typeof BLOCK];

/** A client behind a suspended command may send this much before its input is not read any more. */
const WAITING_BYTES_MAX = 64 * 1024;

/**
 * Whether a conversation's requests may be handled now, and whether its channel is read meanwhile.
 */
export class InputGate {
  readonly #channel: Channel;
  readonly #timers: Timers;
  readonly #onTurn: () => void;
  #blocks = 0;
  #isReadingPaused = false;
  /** Milliseconds used in a row of full reads, between which no other channel was read. */
  #fullReadsMs = 0;

  constructor(channel: Channel, timers: Timers, onTurn: () => void) {
    this.#channel = channel;
    this.#timers = timers;
    this.#onTurn = onTurn;
  }

  get isOpen(): boolean {
    return this.#blocks === 0;
  }

  isBlockedBy(block: Block): boolean {
    return (this.#blocks & block) !== 0;
  }

  block(block: Block): void {
    this.#blocks |= block;
  }

  unblock(block: Block): void {
    this.#blocks &= ~block;
  }

  /** Takes a block away in a turn of its own: `onTurn` is called at once. */
  goOn(block: Block): void {
    this.unblock(block);
    this.#onTurn();
  }

  /** Blocks until other input has had its turn; `onTurn` is called then. */
  waitForTurn(): void {
    if (this.isBlockedBy(BLOCK.turn)) return;
    this.block(BLOCK.turn);
    this.#timers.afterTurn(this.#turnCame);
  }

  /** A channel that goes on giving input without a break leaves the thread to others after SLICE_MS. */
  shareFullReads(bytesRead: number, turn: ConversationTurn): void {
    const { fullReadBytes } = this.#channel;
    if (turn.lastReader !== this) this.#fullReadsMs = 0;
    turn.lastReader = this;
    if (bytesRead < fullReadBytes || !this.isOpen) {
      this.#fullReadsMs = 0;
      return;
    }
    this.#fullReadsMs += turn.elapsedMs();
    if (this.#fullReadsMs < SLICE_MS) return;
    // Where every read counts, none would ever begin a new slice.
    if (fullReadBytes === 0) this.#fullReadsMs = 0;
    this.waitForTurn();
  }

  /** Pauses or restarts reading to suit the blocks; `waitingBytes` of input are kept already. */
  readOrPause(waitingBytes: number): void {
    const isSuspendedOnly = this.#blocks === BLOCK.suspension;
    const isPausing = isSuspendedOnly ? waitingBytes > WAITING_BYTES_MAX : !this.isOpen;
    if (isPausing === this.#isReadingPaused) return;
    this.#isReadingPaused = isPausing;
    if (isPausing) this.#channel.pause();
    else this.#channel.resume();
  }

  readonly #turnCame = (): void => {
    this.unblock(BLOCK.turn);
    this.#onTurn();
  };
}
