import type { Cancel, Timers } from '../../src/application/ports/timers.js';

/** Node's own timers, for tests over real sockets. */
export const realTimers: Timers = {
  after(delayMs: number, call: () => void): Cancel {
    const timer = setTimeout(call, delayMs).unref();
    return () => clearTimeout(timer);
  },
  every(intervalMs: number, call: () => void): Cancel {
    const timer = setInterval(call, intervalMs).unref();
    return () => clearInterval(timer);
  },
  afterTurn(call: () => void): void {
    setImmediate(call);
  },
};
