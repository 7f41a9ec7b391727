import type { Words } from '../../domain/words.js';
import type { AnyCommand } from '../execution/command.js';

/** From words to a command. Generated from the grammar; an extended grammar brings its own. */
export interface Decoder {
  /** Null when the grammar does not accept the words. The object is reused by the next call. */
  decode(words: Words): AnyCommand | null;
  /** The error reply for words that `decode` refused: what was expected, and where. */
  explain(words: Words): string;
}
