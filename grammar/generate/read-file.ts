import { readFileSync } from 'node:fs';
import * as ohm from 'ohm-js';
import type { Grammar } from 'ohm-js';

/** The project's grammar, from the folder above the compiled or the source file. */
export function readMiniDb(): Grammar {
  return ohm.grammar(readMiniDbText());
}

export function readMiniDbText(): string {
  return readFileSync(new URL('../../../grammar/mini-db.ohm', import.meta.url), 'utf8');
}
