import type { ReplaySink } from '../ports/journal.js';
import { unknownEffect } from '../replay.js';

/** Takes effects as a start does, and forgets them: it refuses what `Replay` refuses. */
export class Rehearsal implements ReplaySink {
  sequence = 0;
  timeMs = 0;

  put(): void {}

  delete(): void {}

  expire(): void {}

  clear(): void {}

  swap(): void {}

  splice(): void {}

  fieldPut(): void {
    throw unknownEffect(this.sequence, 'fieldPut');
  }

  fieldDelete(): void {
    throw unknownEffect(this.sequence, 'fieldDelete');
  }

  beginGroup(): void {}

  endGroup(): void {}
}
