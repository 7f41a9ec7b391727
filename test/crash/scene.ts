import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { RespClient } from '../helpers/resp-client.js';
import { SharedCounters } from './shared-counters.js';
import type { Violation } from './violations.js';
import { WriterHistory } from './writer-history.js';

const WRITERS = 8;
/** Between two pipelines of a client that leaves the processor to a checkpoint. */
const REST_MS = 20;
/** Writers take turns in these; a database is found again by its number after a crash. */
export const DATABASES: readonly number[] = [0, 3];

/** What the end of a round waits for. */
export type Moment = 'any' | 'value' | 'miss' | 'checkpoint' | 'checkpointed';
/** Of any server … */
const MOMENTS: readonly Moment[] = ['any', 'value', 'miss'];
/** … and of one whose checkpoints can be seen. */
const CHECKPOINT_MOMENTS: readonly Moment[] = ['checkpoint', 'checkpointed'];

/** What a round listens to in order to choose its end. */
export interface RoundProgress {
  /** What is waited for needs the processor more than the clients do. */
  readonly isPatient: boolean;
  /** After every acknowledged write. */
  onAcknowledged(total: number): void;
  onAhead(what: 'value' | 'miss'): void;
}

/** All that is known about one data directory, over all rounds. */
export class Scene {
  readonly random: SeededRandom;
  readonly histories: readonly WriterHistory[];
  /** Commands that answer the bytes of one key. */
  readonly readWords: readonly string[];
  readonly violations: Violation[] = [];
  acknowledged = 0;
  reads = 0;
  misses = 0;
  readonly #shared = new Map(DATABASES.map((database) => [database, new SharedCounters()]));
  #progress: RoundProgress | null = null;
  readonly #allMoments: readonly Moment[];
  #moments: Moment[] = [];

  constructor(options: { seed: number; readWords: readonly string[]; hasCheckpoints: boolean }) {
    this.#allMoments = options.hasCheckpoints ? [...MOMENTS, ...CHECKPOINT_MOMENTS] : MOMENTS;
    this.random = new SeededRandom(options.seed);
    this.readWords = options.readWords;
    this.histories = Array.from({ length: WRITERS }, () => new WriterHistory());
  }

  /** The numbers of the writers that work in a database. */
  writersIn(database: number): number[] {
    return this.histories.map((_, at) => at).filter((at) => databaseOf(at) === database);
  }

  sharedIn(database: number): SharedCounters {
    const shared = this.#shared.get(database);
    if (shared === undefined) throw new RangeError(`nobody works in database ${database}`);
    return shared;
  }

  /** Each kind once in as many rounds, in a random order. */
  nextMoment(): Moment {
    if (this.#moments.length === 0) this.#moments = [...this.#allMoments];
    return this.#moments.splice(this.random.below(this.#moments.length), 1)[0]!;
  }

  /** Starts counting a round from 0. */
  startRound(progress: RoundProgress): void {
    this.acknowledged = 0;
    this.reads = 0;
    this.misses = 0;
    this.#progress = progress;
  }

  /** Lets a client go on: at once, or a little later. */
  goOn(client: RespClient, fill: () => void): void {
    if (this.#progress?.isPatient === true) setTimeout(() => client.isClosed || fill(), REST_MS);
    else fill();
  }

  countAcknowledged(): void {
    this.acknowledged++;
    this.#progress?.onAcknowledged(this.acknowledged);
  }

  countRead(keys: number, misses: number): void {
    this.reads += keys;
    this.misses += misses;
  }

  /** A reader has seen what its writer does not know yet: a change, or that a key is gone. */
  noticeAhead(what: 'value' | 'miss'): void {
    this.#progress?.onAhead(what);
  }

  report(violation: Violation): void {
    this.violations.push(violation);
  }
}

export function databaseOf(writer: number): number {
  return DATABASES[writer % DATABASES.length]!;
}
