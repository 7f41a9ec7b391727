import type { ReplaySink } from '../ports/journal.js';

/** Takes effects as a start does, and forgets them. */
export class Rehearsal implements ReplaySink {
  sequence = 0;
  timeMs = 0;

  put(): void {}

  delete(): void {}

  expire(): void {}

  clear(): void {}

  swap(): void {}

  splice(): void {}

  fieldPut(): void {}

  fieldDelete(): void {}

  beginGroup(): void {}

  endGroup(): void {}
}
