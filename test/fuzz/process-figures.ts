import { type Profiler, Session } from 'node:inspector/promises';
import { ThreadTime } from '../../bench/thread-time.js';

/** What a fuzzed process tells of itself since it was asked last. */
export interface Figures {
  /** Processor time of the thread from one tick of a timer of 1 ms to the next: no turn took longer. */
  readonly longestTurnMs: number;
  /** Of the heap and of array buffers, in bytes, after a forced collection. */
  readonly retainedBytes: number;
  readonly coverage: readonly Profiler.ScriptCoverage[];
}

const OURS = '/dist/src/';

/** Measures the process that it is made in, which runs with `--expose-gc`. */
export class ProcessFigures {
  readonly #session = new Session();
  readonly #time = new ThreadTime();
  #readAtMs = 0;
  #longestTurnMs = 0;

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    this.#readAtMs = this.#time.milliseconds();
    setInterval(() => this.#tick(), 1);
  }

  async take(): Promise<Figures> {
    this.#tick();
    const longestTurnMs = this.#longestTurnMs;
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    // What was done here is no turn of the server's.
    this.#longestTurnMs = 0;
    this.#readAtMs = this.#time.milliseconds();
    return {
      longestTurnMs,
      retainedBytes: heapUsed + arrayBuffers,
      coverage: result.filter(({ url }) => url.includes(OURS)),
    };
  }

  #tick(): void {
    const nowMs = this.#time.milliseconds();
    this.#longestTurnMs = Math.max(this.#longestTurnMs, nowMs - this.#readAtMs);
    this.#readAtMs = nowMs;
  }
}
