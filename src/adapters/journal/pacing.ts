import type { Cancel, Timers } from '../../application/ports/timers.js';
import type { Batch } from './batch.js';
import type { Durability } from './group-commit-options.js';

/**
 * Where replies do not wait for the disk, a write may wait for company: handing one to the system
 * costs as much as 20 commands. So it goes out when it has this many bytes or is this old.
 */
export const LINGER_BYTES = 256 * 1024;
export const LINGER_MS = 10;
/**
 * Where replies wait for the disk, those that have just left bring the next commands, and a write of
 * the first one alone would make all others wait for it. So after a round of many effects the next
 * waits until most of as many have arrived, or for the shortest time that timers tell.
 */
export const COMPANY_EFFECTS_MIN = 8;
const COMPANY_SHARE = 0.75;
export const COMPANY_MS = 1;

/** Whether what has arrived should be written now or wait a little for more. */
export class Pacing {
  readonly #isAlways: boolean;
  readonly #timers: Timers;
  readonly #onOver: () => void;
  /** Effects that make a round worth while. */
  #company = 0;
  #hasWaited = false;
  #cancel: Cancel | null = null;

  constructor(options: { durability: Durability; timers: Timers; onOver: () => void }) {
    this.#isAlways = options.durability === 'always';
    this.#timers = options.timers;
    this.#onOver = options.onOver;
  }

  isTooEarlyFor(batch: Batch): boolean {
    if (this.#hasWaited) return false;
    return this.#isAlways ? batch.effects < this.#company : batch.payloadBytes < LINGER_BYTES;
  }

  /** Calls `onOver` when the time is up, unless a round begins before. */
  wait(): void {
    this.#cancel ??= this.#timers.after(this.#isAlways ? COMPANY_MS : LINGER_MS, this.#over);
  }

  roundBegins(): void {
    this.#hasWaited = false;
    this.stop();
  }

  roundWrote(effects: number): void {
    this.#company = effects < COMPANY_EFFECTS_MIN ? 0 : effects * COMPANY_SHARE;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  readonly #over = (): void => {
    this.#cancel = null;
    this.#hasWaited = true;
    this.#onOver();
  };
}
