import { inject, injectable } from 'inversify';
import { Eviction } from '../databases/eviction.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import type { NotReady, Readiness } from '../ports/readiness.js';

export type Phase = 'starting' | 'loading' | 'ready' | 'stopping';

const PHASE_MESSAGES: Readonly<Record<Phase, string>> = {
  starting: 'the server is starting',
  loading: 'the data is being loaded',
  ready: '',
  stopping: 'the server is stopping',
};

const MEMORY_MESSAGE =
  'used memory is above maxmemory and no key may be evicted: writes are refused';

/** How far the server is in its life, and whether it should get traffic. */
@injectable()
export class ServerState implements Readiness {
  readonly #journal: Journal;
  readonly #eviction: Eviction;
  phase: Phase = 'starting';
  /** The port that clients come in by; null before it is open. */
  port: number | null = null;
  /** Milliseconds since 1970. */
  readonly startedAtMs: number;

  constructor(
    @inject(Port.Journal) journal: Journal,
    @inject(Port.Clock) clock: Clock,
    @inject(Eviction) eviction: Eviction,
  ) {
    this.#journal = journal;
    this.#eviction = eviction;
    this.startedAtMs = clock.nowMs();
  }

  reasons(): readonly NotReady[] {
    const { phase } = this;
    const { refusal } = this.#journal;
    return [
      ...(phase === 'ready' ? [] : [{ name: phase, message: PHASE_MESSAGES[phase] }]),
      ...(refusal === null ? [] : [{ name: 'journal', message: refusal }]),
      ...(this.#eviction.refusesWrites ? [{ name: 'memory', message: MEMORY_MESSAGE }] : []),
    ];
  }
}
