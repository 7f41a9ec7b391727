import type { LoadingProgress } from '../../application/ports/loading-progress.js';
import type { Output } from './cli-io.js';

const CELLS = 40;
const CLEAR_LINE = '\r\u001B[K';

/** One line that shows how far something is, on a terminal only. */
export class ProgressBar implements LoadingProgress {
  readonly #output: Output;
  #shown = -1;

  constructor(output: Output) {
    this.#output = output;
  }

  get isHidden(): boolean {
    return !this.#output.isTerminal;
  }

  /** `share` is 0 to 1; more counts as 1. */
  show(share: number): void {
    if (!this.#output.isTerminal) return;
    const percent = Math.min(100, Math.floor(share * 100));
    if (percent === this.#shown) return;
    this.#shown = percent;
    const cells = Math.floor((percent * CELLS) / 100);
    this.#output.write(`\r[${'#'.repeat(cells).padEnd(CELLS)}] ${percent} %`);
  }

  /** Makes room for a line of text. */
  clear(): void {
    if (this.#shown < 0) return;
    this.#shown = -1;
    this.#output.write(CLEAR_LINE);
  }
}
