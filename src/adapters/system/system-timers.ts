import type { Cancel, Timers } from '../../application/ports/timers.js';

export class SystemTimers implements Timers {
  after(delayMs: number, call: () => void): Cancel {
    const timer = setTimeout(call, delayMs).unref();
    return () => clearTimeout(timer);
  }

  deadline(delayMs: number, call: () => void): Cancel {
    const timer = setTimeout(call, delayMs);
    return () => clearTimeout(timer);
  }

  every(intervalMs: number, call: () => void): Cancel {
    const timer = setInterval(call, intervalMs).unref();
    return () => clearInterval(timer);
  }

  /** setImmediate runs after the poll phase, in which libuv handles every socket that is readable. */
  afterTurn(call: () => void): void {
    setImmediate(call);
  }
}
