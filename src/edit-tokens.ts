import { TokenEditor } from './adapters/auth/token-editor.js';
import { SystemClock } from './adapters/system/system-clock.js';
import { SystemRandom } from './adapters/system/system-random.js';
import type { TokenAdministration } from './application/ports/token-administration.js';

/** For the tokens in the file at `path`. */
export function administrationOf(path: string): TokenAdministration {
  return new TokenEditor({ path, clock: new SystemClock(), random: new SystemRandom() });
}
