import type { Clock } from '../../application/ports/clock.js';
import type { Log, LogFields } from '../../application/ports/log.js';
import type { Timers } from '../../application/ports/timers.js';
import type { LogLevel } from '../../application/server/settings.js';

/** Of one event; an operator sees what goes on, and a flood of clients does not fill the disk. */
export const RECORDS_PER_WINDOW = 20;
export const WINDOW_MS = 10_000;

interface Window {
  endsMs: number;
  records: number;
  leftOut: number;
}

type Level = 'debug' | 'info' | 'warn' | 'error';

/**
 * Lets so many records of each event through in a window of time. What was left out is told at its
 * end, as `records-left-out`; of a process that ends before that, it is not.
 */
export class SampledLog implements Log {
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #timers: Timers;
  /** Events are names in the code, so they are few. */
  readonly #windows = new Map<string, Window>();

  constructor({ log, clock, timers }: { log: Log; clock: Clock; timers: Timers }) {
    this.#log = log;
    this.#clock = clock;
    this.#timers = timers;
  }

  get isDebugEnabled(): boolean {
    return this.#log.isDebugEnabled;
  }

  get level(): LogLevel {
    return this.#log.level;
  }

  setLevel(level: LogLevel): void {
    this.#log.setLevel(level);
  }

  debug(event: string, fields: LogFields, message: string): void {
    if (this.isDebugEnabled) this.#sample('debug', event, fields, message);
  }

  info(event: string, fields: LogFields, message: string): void {
    this.#sample('info', event, fields, message);
  }

  warn(event: string, fields: LogFields, message: string): void {
    this.#sample('warn', event, fields, message);
  }

  error(event: string, fields: LogFields, message: string): void {
    this.#sample('error', event, fields, message);
  }

  #sample(level: Level, event: string, fields: LogFields, message: string): void {
    const window = this.#windowOf(event);
    if (window.records < RECORDS_PER_WINDOW) {
      window.records++;
      this.#log[level](event, fields, message);
      return;
    }
    if (window.leftOut++ > 0) return;
    this.#timers.after(Math.max(0, window.endsMs - this.#clock.monotonicMs()), () => {
      this.#tellLeftOut(level, event, window);
    });
  }

  #windowOf(event: string): Window {
    const nowMs = this.#clock.monotonicMs();
    let window = this.#windows.get(event);
    if (window === undefined || nowMs >= window.endsMs) {
      window = { endsMs: nowMs + WINDOW_MS, records: 0, leftOut: 0 };
      this.#windows.set(event, window);
    }
    return window;
  }

  #tellLeftOut(level: Level, of: string, { leftOut }: Window): void {
    const text = `${leftOut} more records of ${of} were left out in ${WINDOW_MS / 1000} s`;
    this.#log[level]('records-left-out', { of, count: leftOut }, text);
  }
}
