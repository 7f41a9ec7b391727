import { openSync, readSync } from 'node:fs';

const NANOSECONDS = 1e6;
/** Three numbers of at most 20 digits. */
const LINE_BYTES = 64;

/**
 * Processor time of a process's first thread, this one's unless told (proc(5), `schedstat`). The kernel brings that number up
 * to date at its ticks, some milliseconds apart, and when the process asks for its usage: so this one is asked
 * first. In loops of 0.2 ms it read 0.2 ms, and without asking 0 nine times of ten.
 */
export class ThreadTime {
  readonly #file: number;
  readonly #line = Buffer.alloc(LINE_BYTES);

  constructor(pid: number = process.pid) {
    this.#file = openSync(`/proc/${pid}/task/${pid}/schedstat`, 'r');
  }

  milliseconds(): number {
    process.cpuUsage();
    const length = readSync(this.#file, this.#line, 0, LINE_BYTES, 0);
    return Number.parseInt(this.#line.toString('latin1', 0, length), 10) / NANOSECONDS;
  }
}
