import { inject, injectable } from 'inversify';
import { UPKEEP_INTERVAL_MS } from '../../domain/limits.js';
import { OpenLogins } from '../access-control/open-logins.js';
import type { Database } from './database.js';
import { Databases } from './databases.js';
import { Eviction } from './eviction.js';
import { Evaluation } from '../execution/evaluation.js';
import type { Clock } from '../ports/clock.js';
import { IdleClients } from '../clients/idle-clients.js';
import { PAUSE, Pause } from '../execution/pause.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import type { Cancel, Timers } from '../ports/timers.js';
import { Slices } from '../execution/slices.js';

/** Entries looked at before the clock is. */
const ENTRIES_PER_STEP = 64;

/**
 * Removes what has expired, gets below the memory limit, finishes growth and compacts, in slices
 * between the commands; and disconnects idle clients and those whose token has expired. A pause of writes is one of upkeep, too.
 */
@injectable()
export class Upkeep {
  readonly #databases: Databases;
  readonly #evaluation: Evaluation;
  readonly #eviction: Eviction;
  readonly #clock: Clock;
  readonly #journal: Journal;
  readonly #timers: Timers;
  readonly #slices: Slices;
  readonly #idleClients: IdleClients;
  readonly #logins: OpenLogins;
  readonly #pause: Pause;
  #isRunning = false;
  #cancel: Cancel | null = null;

  constructor(
    @inject(Databases) databases: Databases,
    @inject(Evaluation) evaluation: Evaluation,
    @inject(Eviction) eviction: Eviction,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Journal) journal: Journal,
    @inject(Port.Timers) timers: Timers,
    @inject(Slices) slices: Slices,
    @inject(IdleClients) idleClients: IdleClients,
    @inject(OpenLogins) logins: OpenLogins,
    @inject(Pause) pause: Pause,
  ) {
    this.#databases = databases;
    this.#evaluation = evaluation;
    this.#eviction = eviction;
    this.#clock = clock;
    this.#journal = journal;
    this.#timers = timers;
    this.#slices = slices;
    this.#idleClients = idleClients;
    this.#logins = logins;
    this.#pause = pause;
  }

  start(): void {
    this.#cancel = this.#timers.every(UPKEEP_INTERVAL_MS, () => this.#run());
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#eviction.stop();
    this.#pause.end();
  }

  /** A round goes over all databases; the next one starts only when it has ended. */
  #run(): void {
    this.#idleClients.cut();
    this.#logins.cutExpired();
    if (this.#pause.mode !== PAUSE.none) return;
    this.#eviction.goOn();
    if (this.#isRunning) return;
    this.#isRunning = true;
    const waiting = [...this.#databases.inUse()];
    const step = (): boolean => {
      const database = waiting.at(-1);
      if (database === undefined || this.#cancel === null) return false;
      if (!this.#work(database)) waiting.pop();
      return true;
    };
    this.#slices.run(step, () => {
      this.#isRunning = false;
    });
  }

  /** False when there is nothing left to do for now. */
  #work(database: Database): boolean {
    this.#evaluation.nowMs = this.#clock.nowMs();
    const expired = database.removeExpired(ENTRIES_PER_STEP);
    if (expired > 0) this.#journal.flush();
    const { keyspace } = database;
    return expired + keyspace.step(ENTRIES_PER_STEP) + keyspace.compact(ENTRIES_PER_STEP) > 0;
  }
}
