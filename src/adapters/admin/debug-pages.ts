import { SECOND_MS } from '../../domain/time-units.js';
import type { Diagnostics } from '../../application/ports/diagnostics.js';
import type { Log } from '../../application/ports/log.js';
import { json, text, type Answer } from './answer.js';
import type { Page, PageRequest } from './page.js';

const PROFILE_SECONDS = 10;
/** A minute is some megabytes of samples, which are made into JSON at once. */
const PROFILE_SECONDS_MAX = 60;
const SECONDS = /^\d{1,2}$/;

export interface DebugPagesOptions {
  readonly diagnostics: Diagnostics;
  readonly log: Log;
}

/**
 * A profile of the thread and a snapshot of its heap, one at a time: both cost what they measure, and a
 * snapshot would stand in the middle of a profile.
 */
export class DebugPages {
  readonly pages: readonly (readonly [path: string, page: Page])[];
  readonly #diagnostics: Diagnostics;
  readonly #log: Log;
  #isBusy = false;

  constructor({ diagnostics, log }: DebugPagesOptions) {
    this.#diagnostics = diagnostics;
    this.#log = log;
    const page = (answer: Page['answer']): Page => ({ methods: 'GET', area: 'debug', answer });
    this.pages = [
      ['/debug/cpu-profile', page((request) => this.#cpuProfile(request))],
      ['/debug/heap-snapshot', page((request) => this.#heapSnapshot(request))],
    ];
  }

  async #cpuProfile({ parameters, signal }: PageRequest): Promise<Answer> {
    const seconds = profileSeconds(parameters);
    if (seconds === null) {
      return text(
        400,
        `expected no parameters, or seconds=N with a whole number from 1 to ${PROFILE_SECONDS_MAX}`,
      );
    }
    if (this.#isBusy) return BUSY;
    this.#isBusy = true;
    this.#log.info('cpu-profile', { seconds }, `a CPU profile of ${seconds} s is being made`);
    try {
      const profile = await this.#diagnostics.cpuProfile(seconds * SECOND_MS, signal);
      return json(200, profile, download('cpuprofile'));
    } finally {
      this.#isBusy = false;
    }
  }

  #heapSnapshot({ parameters, signal }: PageRequest): Answer {
    if (parameters.size > 0) return text(400, 'expected no parameters');
    if (this.#isBusy) return BUSY;
    signal.throwIfAborted();
    this.#isBusy = true;
    signal.addEventListener('abort', () => (this.#isBusy = false));
    this.#log.warn(
      'heap-snapshot',
      {},
      'a heap snapshot is being made; all clients wait meanwhile',
    );
    const body = this.#diagnostics.heapSnapshot();
    return { ...json(200, '', download('heapsnapshot')), body };
  }
}

const BUSY = text(409, 'a profile or a heap snapshot is being made; ask again when it is done', {
  'retry-after': String(PROFILE_SECONDS),
});

/** A browser's developer tools take it by the end of its name. */
const download = (extension: string): Record<string, string> => ({
  'content-disposition': `attachment; filename="mini-db.${extension}"`,
});

/** Null when it is not right. */
function profileSeconds(parameters: URLSearchParams): number | null {
  if (parameters.size === 0) return PROFILE_SECONDS;
  const given = parameters.get('seconds') ?? '';
  const seconds = parameters.size === 1 && SECONDS.test(given) ? Number(given) : 0;
  return seconds >= 1 && seconds <= PROFILE_SECONDS_MAX ? seconds : null;
}
