import { inject, injectable } from 'inversify';
import { OpenLogins } from '../access-control/open-logins.js';
import { Audit } from '../access-control/audit.js';
import { Checkpoints } from '../checkpoint/checkpoints.js';
import { Engine } from '../execution/engine.js';
import { Loading } from './loading.js';
import type { Admin } from '../ports/admin.js';
import type { Certificates } from '../ports/certificates.js';
import type { DataDirectory } from '../ports/data-directory.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import type { Log } from '../ports/log.js';
import type { Transport } from '../ports/transport.js';
import { ServerState } from './server-state.js';
import type { Settings } from './settings.js';
import { SlicedCommands } from '../execution/sliced-commands.js';
import { Stopping } from './stopping.js';
import { Upkeep } from '../databases/upkeep.js';

export interface Addresses {
  readonly port: number;
  /** Null without TLS. */
  readonly tlsPort: number | null;
  /** Null when it is off. */
  readonly adminPort: number | null;
}

/**
 * The life of a server. Start: certificates are checked, the directory is locked, the ports are opened (clients hear -LOADING),
 * table and journal are read. Stop: in the reverse order, so that everything acknowledged is on disk
 * before the lock is given up, and a last checkpoint if there is time for it.
 */
@injectable()
export class Server {
  readonly #settings: Settings;
  readonly #certificates: Certificates | null;
  readonly #directory: DataDirectory;
  readonly #transport: Transport;
  readonly #admin: Admin | null;
  readonly #journal: Journal;
  readonly #loading: Loading;
  readonly #checkpoints: Checkpoints;
  readonly #logins: OpenLogins;
  readonly #engine: Engine;
  readonly #stopping: Stopping;
  readonly #upkeep: Upkeep;
  readonly #sliced: SlicedCommands;
  readonly #state: ServerState;
  readonly #audit: Audit;
  readonly #log: Log;
  #stopped: Promise<void> | null = null;
  #onStop: (stop: Promise<void>) => void = () => undefined;

  constructor(
    @inject(Port.Settings) settings: Settings,
    @inject(Port.Certificates) certificates: Certificates | null,
    @inject(Port.DataDirectory) directory: DataDirectory,
    @inject(Port.Transport) transport: Transport,
    @inject(Port.Admin) admin: Admin | null,
    @inject(Port.Journal) journal: Journal,
    @inject(Loading) loading: Loading,
    @inject(Checkpoints) checkpoints: Checkpoints,
    @inject(OpenLogins) logins: OpenLogins,
    @inject(Engine) engine: Engine,
    @inject(Stopping) stopping: Stopping,
    @inject(Upkeep) upkeep: Upkeep,
    @inject(SlicedCommands) sliced: SlicedCommands,
    @inject(ServerState) state: ServerState,
    @inject(Audit) audit: Audit,
    @inject(Port.Log) log: Log,
  ) {
    this.#settings = settings;
    this.#certificates = certificates;
    this.#directory = directory;
    this.#transport = transport;
    this.#admin = admin;
    this.#journal = journal;
    this.#loading = loading;
    this.#checkpoints = checkpoints;
    this.#logins = logins;
    this.#engine = engine;
    this.#stopping = stopping;
    this.#upkeep = upkeep;
    this.#sliced = sliced;
    this.#state = state;
    this.#audit = audit;
    this.#log = log;
  }

  /**
   * Resolves when clients are served. Rejects with UsageError, DirectoryLockedError, DataDamagedError,
   * DiskError, the listener's error or StartAbandonedError; everything is closed again then.
   */
  async start(): Promise<Addresses> {
    try {
      await this.#certificates?.open();
      await this.#directory.open();
      this.#checkpoints.open();
      const adminPort = this.#admin === null ? null : await this.#admin.start();
      this.#state.phase = 'loading';
      await this.#logins.start();
      const { port, tlsPort } = await this.#transport.start(this.#settings);
      this.#state.port = port;
      await this.#loading.run();
      this.#engine.finishLoading();
      this.#upkeep.start();
      this.#checkpoints.start();
      this.#state.phase = 'ready';
      this.#audit.serverStarted(port);
      this.#log.info('ready', { port, tlsPort, adminPort }, 'the server is ready');
      return { port, tlsPort, adminPort };
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

  /** Reads again what operators replace while it runs. What is wrong is logged and changes nothing. */
  async reload(): Promise<void> {
    await Promise.all([this.#certificates?.reload(), this.#logins.reload()]);
  }

  /** Goes on in new log files, after somebody has renamed the old ones. */
  reopenLogs(): Promise<void> {
    return this.#audit.reopen();
  }

  /** Told of the stop when it begins, whoever asked for it. */
  onStop(listener: (stop: Promise<void>) => void): void {
    this.#onStop = listener;
  }

  async #stop(): Promise<void> {
    this.#log.info('stopping', {}, 'the server is stopping');
    this.#state.phase = 'stopping';
    this.#upkeep.stop();
    this.#certificates?.close();
    this.#logins.stop();
    const { drainTimeoutMs } = this.#settings;
    await this.#transport.stop(drainTimeoutMs);
    this.#sliced.stop();
    try {
      await this.#checkpoints.stop(drainTimeoutMs);
      await this.#journal.close();
      await this.#checkpoints.finish(this.#stopping.isHasty ? 0 : drainTimeoutMs);
    } finally {
      await this.#checkpoints.close();
      await this.#admin?.stop();
      await this.#directory.close();
      await this.#audit.serverStopped();
    }
    this.#log.info('stopped', {}, 'the server has stopped');
  }

  /** After a start that failed: nothing was written, so nothing has to be finished. */
  async #abandon(): Promise<void> {
    this.#certificates?.close();
    this.#logins.stop();
    await this.#transport.stop(0);
    await this.#admin?.stop();
    await this.#checkpoints.close();
    await this.#directory.close();
    await this.#audit.abandon();
  }
}
