import { openSync, readSync } from 'node:fs';

const NANOSECONDS = 1e6;
/** Three numbers of at most 20 digits. */
const LINE_BYTES = 64;

/**
 * Processor time of this process's main thread (proc(5), `schedstat`). The kernel brings that number up
 * to date at its ticks, some milliseconds apart, and when the process asks for its usage: so it is asked
 * first. In loops of 0.2 ms it read 0.2 ms, and without asking 0 nine times of ten.
 */
export class ThreadTime {
  readonly #file = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  readonly #line = Buffer.alloc(LINE_BYTES);

  milliseconds(): number {
    process.cpuUsage();
    const length = readSync(this.#file, this.#line, 0, LINE_BYTES, 0);
    return Number.parseInt(this.#line.toString('latin1', 0, length), 10) / NANOSECONDS;
  }
}
