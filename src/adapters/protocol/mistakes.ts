import { CLOSINGS_WAITING_MAX, REJECTIONS_IN_A_ROW_MAX } from '../../domain/limits.js';
import type { Allowance } from './allowance.js';
import type { GarbageAllowances } from './garbage-allowances.js';
import { BLOCK, type InputGate } from './input-gate.js';

/** What one mistake weighs; each read of the client takes one away. */
const PER_MISTAKE = 2;
/** From here on a client waits: five mistakes one after the other, or three in one read. */
const WAITS_FROM = 3 * PER_MISTAKE;
/** After some reads without a mistake it does not any more. */
const MOST = 2 * WAITS_FROM;

/**
 * What a connection has sent lately that was no command. With few mistakes among its commands it does
 * not wait. With many it waits with what it sends next, before that is looked at, whenever others have
 * used up the turn with theirs.
 */
export class Mistakes {
  readonly #garbage: GarbageAllowances;
  readonly #gate: InputGate;
  #weight = 0;
  /** So many more it may make whatever the others do: its turn in the queue has come. */
  #granted = 0;

  constructor(garbage: GarbageAllowances, gate: InputGate) {
    this.#garbage = garbage;
    this.#gate = gate;
  }

  get some(): boolean {
    return this.#weight > 0;
  }

  /** New input came, and nothing of it has been handled. */
  received(): void {
    const { rejections } = this.#garbage;
    this.#granted = 0;
    if (this.#weight >= WAITS_FROM && rejections.isSpent) this.#waitFor(rejections);
    this.#weight--;
  }

  /** A request was no command. */
  rejected(): void {
    const { rejections } = this.#garbage;
    rejections.spend();
    this.#weight = Math.min(MOST, this.#weight + PER_MISTAKE);
    if (--this.#granted > 0) return;
    // However many there are that make their first mistake, the turn ends.
    if (this.#weight < WAITS_FROM && !rejections.isOverspent) return;
    if (rejections.isSpent || rejections.waiting > 0) this.#waitFor(rejections);
  }

  /** The connection has to be closed for what it sent: it was told so, and the rest waits. */
  closing(): void {
    const { closings } = this.#garbage;
    if (closings.isSpent && closings.waiting < CLOSINGS_WAITING_MAX) this.#waitFor(closings);
    else closings.spend();
  }

  #waitFor(allowance: Allowance): void {
    if (this.#gate.isBlockedBy(BLOCK.garbage)) return;
    this.#gate.block(BLOCK.garbage);
    allowance.wait(this.#goOn);
  }

  readonly #goOn = (): void => {
    this.#granted = REJECTIONS_IN_A_ROW_MAX;
    this.#gate.goOn(BLOCK.garbage);
  };
}
