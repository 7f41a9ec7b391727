import { Words } from '../../domain/words.js';
import type { Framing, FramingLimits } from './framing.js';
import { INCOMPLETE } from './framing.js';
import { LineFraming } from './line-framing.js';
import { RespFraming } from './resp-framing.js';

const STAR = 0x2a;

/** Both framings on one connection: a request's first byte tells which it is. */
export class RequestFraming implements Framing {
  readonly words = new Words();
  readonly #resp = new RespFraming(this.words);
  readonly #line = new LineFraming(this.words);
  #failed: Framing = this.#resp;

  get error(): string {
    return this.#failed.error;
  }

  get steps(): number {
    return this.#resp.steps + this.#line.steps;
  }

  next(bytes: Uint8Array, start: number, end: number, limits: FramingLimits): number {
    if (start >= end) return INCOMPLETE;
    if (bytes[start] === STAR) {
      const after = this.#resp.next(bytes, start, end, limits);
      if (after < 0) this.#failed = this.#resp;
      return after;
    }
    const after = this.#line.next(bytes, start, end, limits);
    if (after < 0) this.#failed = this.#line;
    return after;
  }

  reset(): void {
    this.#resp.reset();
    this.#line.reset();
  }
}
