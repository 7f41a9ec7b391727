import type { Words } from './step.js';

/** A command, and what it was asked about: the commands that an EXEC answers for. */
export interface Question {
  readonly words: Words;
  readonly queued: readonly Words[];
}
