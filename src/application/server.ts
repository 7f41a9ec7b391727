import { inject, injectable } from 'inversify';
import { Databases } from './databases.js';
import { Engine } from './engine.js';
import type { Admin } from './ports/admin.js';
import type { Clock } from './ports/clock.js';
import type { DataDirectory } from './ports/data-directory.js';
import { Port } from './ports/identifiers.js';
import type { Journal, ReplayProgress } from './ports/journal.js';
import type { Log } from './ports/log.js';
import type { Transport } from './ports/transport.js';
import { Replay } from './replay.js';
import { ServerState } from './server-state.js';
import type { Settings } from './settings.js';
import { StartAbandonedError, Stopping } from './stopping.js';
import { Upkeep } from './upkeep.js';

const PROGRESS_INTERVAL_MS = 1000;

export interface Addresses {
  readonly port: number;
  /** Null when it is off. */
  readonly adminPort: number | null;
}

/**
 * The life of a server. Start: the directory is locked, the ports are opened (clients hear -LOADING),
 * the journal is replayed. Stop: in the reverse order, so that everything acknowledged is on disk
 * before the lock is given up.
 */
@injectable()
export class Server {
  readonly #settings: Settings;
  readonly #directory: DataDirectory;
  readonly #transport: Transport;
  readonly #admin: Admin | null;
  readonly #journal: Journal;
  readonly #databases: Databases;
  readonly #engine: Engine;
  readonly #stopping: Stopping;
  readonly #upkeep: Upkeep;
  readonly #state: ServerState;
  readonly #clock: Clock;
  readonly #log: Log;
  #stopped: Promise<void> | null = null;
  #onStop: (stop: Promise<void>) => void = () => undefined;

  constructor(
    @inject(Port.Settings) settings: Settings,
    @inject(Port.DataDirectory) directory: DataDirectory,
    @inject(Port.Transport) transport: Transport,
    @inject(Port.Admin) admin: Admin | null,
    @inject(Port.Journal) journal: Journal,
    @inject(Databases) databases: Databases,
    @inject(Engine) engine: Engine,
    @inject(Stopping) stopping: Stopping,
    @inject(Upkeep) upkeep: Upkeep,
    @inject(ServerState) state: ServerState,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Log) log: Log,
  ) {
    this.#settings = settings;
    this.#directory = directory;
    this.#transport = transport;
    this.#admin = admin;
    this.#journal = journal;
    this.#databases = databases;
    this.#engine = engine;
    this.#stopping = stopping;
    this.#upkeep = upkeep;
    this.#state = state;
    this.#clock = clock;
    this.#log = log;
  }

  /**
   * Resolves when clients are served. Rejects with DirectoryLockedError, DataDamagedError, DiskError,
   * the listener's error or StartAbandonedError; everything is closed again then.
   */
  async start(): Promise<Addresses> {
    try {
      await this.#directory.open();
      const adminPort = this.#admin === null ? null : await this.#admin.start();
      this.#state.phase = 'loading';
      const { host, port: wanted } = this.#settings;
      const { port } = await this.#transport.start({ host, port: wanted });
      this.#state.port = port;
      await this.#load();
      this.#engine.finishLoading();
      this.#upkeep.start();
      this.#state.phase = 'ready';
      this.#log.info('ready', { port, adminPort }, 'the server is ready');
      return { port, adminPort };
    } catch (error) {
      await this.#abandon();
      throw error;
    }
  }

  /** Resolves when everything is closed; rejects when the journal could not be. Later calls wait for the same stop. */
  stop(): Promise<void> {
    if (this.#stopped === null) {
      this.#stopped = this.#stop();
      this.#onStop(this.#stopped);
    }
    return this.#stopped;
  }

  /** Told of the stop when it begins, whoever asked for it. */
  onStop(listener: (stop: Promise<void>) => void): void {
    this.#onStop = listener;
  }

  async #stop(): Promise<void> {
    this.#log.info('stopping', {}, 'the server is stopping');
    this.#state.phase = 'stopping';
    this.#upkeep.stop();
    await this.#transport.stop(this.#settings.drainTimeoutMs);
    try {
      await this.#journal.close();
    } finally {
      await this.#admin?.stop();
      await this.#directory.close();
    }
    this.#log.info('stopped', {}, 'the server has stopped');
  }

  /** After a start that failed: nothing was written, so nothing has to be finished. */
  async #abandon(): Promise<void> {
    await this.#transport.stop(0);
    await this.#admin?.stop();
    await this.#directory.close();
  }

  async #load(): Promise<void> {
    const startedMs = this.#clock.monotonicMs();
    const report = this.#progressReport(startedMs);
    const result = await this.#journal.replay(0, new Replay(this.#databases), report);
    const fields = { ...result, durationMs: Math.round(this.#clock.monotonicMs() - startedMs) };
    if (result.bytesCut > 0) {
      this.#log.warn(
        'journal-cut',
        fields,
        `the journal ended in ${result.bytesCut} bytes of an unfinished write that nobody was told of; they were cut`,
      );
    }
    this.#log.info('loaded', fields, `replayed ${result.effects} changes from the journal`);
  }

  /** Also where a replay is given up when the server is to stop: it has changed nothing on disk. */
  #progressReport(startedMs: number): (progress: ReplayProgress) => void {
    let lastMs = startedMs;
    return ({ bytesRead, bytesTotal, effects }) => {
      if (this.#stopping.isRequested) throw new StartAbandonedError();
      const nowMs = this.#clock.monotonicMs();
      if (nowMs - lastMs < PROGRESS_INTERVAL_MS) return;
      lastMs = nowMs;
      const bytesPerSecond = (bytesRead / (nowMs - startedMs)) * 1000;
      const secondsLeft = Math.ceil((bytesTotal - bytesRead) / bytesPerSecond);
      this.#log.info(
        'loading',
        { bytesRead, bytesTotal, effects, secondsLeft },
        `loading: ${Math.floor((bytesRead / bytesTotal) * 100)} %, ${secondsLeft} s left`,
      );
    };
  }
}
