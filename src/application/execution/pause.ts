import { inject, injectable } from 'inversify';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Cancel, Timers } from '../ports/timers.js';
import { Postponed } from './postponed.js';

/** Ascending: a pause of all commands is not made one of writes. */
export const PAUSE = { none: 0, writes: 1, all: 2 } as const;
export type PauseMode = (typeof PAUSE)[keyof typeof PAUSE];

/** Timers take 31 bits of milliseconds; what is longer is waited for in pieces. */
const TIMER_MAX_MS = 2 ** 31 - 1;

/** CLIENT PAUSE: commands, or writes only, are not executed before a moment. */
@injectable()
export class Pause {
  readonly waiting = new Postponed();
  readonly #clock: Clock;
  readonly #timers: Timers;
  #mode: PauseMode = PAUSE.none;
  #endsAtMs = 0;
  #cancel: Cancel | null = null;

  constructor(@inject(Port.Clock) clock: Clock, @inject(Port.Timers) timers: Timers) {
    this.#clock = clock;
    this.#timers = timers;
  }

  get mode(): PauseMode {
    return this.#mode;
  }

  /** Of two pauses the longer and stricter counts. */
  begin(durationMs: number, mode: PauseMode): void {
    const endsAtMs = this.#clock.monotonicMs() + durationMs;
    this.#endsAtMs = this.#mode === PAUSE.none ? endsAtMs : Math.max(endsAtMs, this.#endsAtMs);
    this.#mode = mode > this.#mode ? mode : this.#mode;
    this.#wait();
  }

  end(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#mode = PAUSE.none;
    this.waiting.resumeAll();
  }

  #wait(): void {
    this.#cancel?.();
    const leftMs = this.#endsAtMs - this.#clock.monotonicMs();
    this.#cancel = this.#timers.after(Math.min(leftMs, TIMER_MAX_MS), () => {
      if (leftMs > TIMER_MAX_MS) this.#wait();
      else this.end();
    });
  }
}
