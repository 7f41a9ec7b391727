import { Session } from 'node:inspector';
import { getHeapSnapshot } from 'node:v8';
import type { Diagnostics } from '../../application/ports/diagnostics.js';
import type { Timers } from '../../application/ports/timers.js';

/** V8's own profiler and heap snapshots. */
export class NodeDiagnostics implements Diagnostics {
  readonly #timers: Timers;

  constructor({ timers }: { readonly timers: Timers }) {
    this.#timers = timers;
  }

  async cpuProfile(durationMs: number, signal: AbortSignal): Promise<string> {
    const session = new Session();
    session.connect();
    try {
      await post(session, 'Profiler.enable');
      await post(session, 'Profiler.start');
      await this.#passed(durationMs, signal);
      const { profile } = await post<{ profile: object }>(session, 'Profiler.stop');
      return JSON.stringify(profile);
    } finally {
      // Ends the profiler, too.
      session.disconnect();
    }
  }

  /** Node makes the whole text at the first read, whatever the reader takes at a time. */
  heapSnapshot(): AsyncIterable<Uint8Array> {
    return getHeapSnapshot();
  }

  #passed(durationMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const cancel = this.#timers.after(durationMs, resolve);
      signal.addEventListener('abort', () => {
        cancel();
        reject(signal.reason as Error);
      });
    });
  }
}

function post<Result>(session: Session, method: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    session.post(method, (error, result) =>
      error === null ? resolve(result as Result) : reject(error),
    );
  });
}
