import { NoTokens } from '../../src/adapters/auth/no-tokens.js';
import { settingsOf } from '../../src/adapters/config/settings-of.js';
import { FileJournal } from '../../src/adapters/journal/file-journal.js';
import { SealedJournalFiles } from '../../src/adapters/journal/sealed-journal-files.js';
import type { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import { ManualClock } from '../../src/adapters/memory/manual-clock.js';
import { ManualTimers } from '../../src/adapters/memory/manual-timers.js';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { DeltaTable } from '../../src/adapters/parquet/delta/delta-table.js';
import { FormatFile } from '../../src/adapters/system/format-file.js';
import { LocalCheckpointer } from '../../src/application/checkpoint/local-checkpointer.js';
import type { Checkpointer } from '../../src/application/ports/checkpointer.js';
import type { Conversations } from '../../src/application/ports/conversation.js';
import type { DataDirectory } from '../../src/application/ports/data-directory.js';
import type { Disk } from '../../src/application/ports/disk.js';
import { Port } from '../../src/application/ports/identifiers.js';
import type { Transport } from '../../src/application/ports/transport.js';
import { Server } from '../../src/application/server/server.js';
import { createContainer } from '../../src/container.js';
import { StubChannel } from '../helpers/stub-channel.js';

/** Small, so that some twenty commands end a file of the journal. */
const JOURNAL_FILE_BYTES_MAX = 2500;
const BALLAST_BYTES = 300;
/** So few that files of the table are split and merged, and changes go through the disk. */
const LIMITS = { fileRows: 6, runBytesMax: 900 };
/** No checkpoint is made but on request, and by stops. */
const CHECKPOINT_INTERVAL_MS = 24 * 3600 * 1000;
/** Turns without an end after which the server is stuck: that is a defect. */
const TURNS_MAX = 5000;

/** The disk is dead: the program goes no further. */
export class PowerLost extends Error {}

export interface SimulatedServerOptions {
  readonly disk: FaultyDisk;
  readonly seed: number;
  readonly nowMs: number;
  /** How the server sees this disk; default as it is. */
  readonly view?: Disk;
  /** How the process for checkpoints sees it; default as the server does. */
  readonly checkpointView?: Disk;
  /** Called between two turns. */
  readonly between?: () => Promise<void>;
}

/**
 * The whole server as the container binds it, on a simulated disk: time stands still but for what the
 * test lets pass, and checkpoints are made in this process.
 */
export class SimulatedServer {
  readonly disk: FaultyDisk;
  readonly clock: ManualClock;
  readonly timers: ManualTimers;
  readonly journal: FileJournal;
  readonly container;
  #databaseId = '';
  readonly #view: Disk;
  readonly #random: SeededRandom;
  readonly #between: () => Promise<void>;

  constructor(options: SimulatedServerOptions) {
    this.disk = options.disk;
    this.clock = new ManualClock(options.nowMs);
    this.timers = new ManualTimers(this.clock);
    this.#random = new SeededRandom(options.seed);
    this.#between = options.between ?? (async () => undefined);
    const { clock, timers } = this;
    this.#view = options.view ?? this.disk;
    this.journal = new FileJournal({
      disk: this.#view,
      clock,
      timers,
      random: this.#random,
      fileBytesMax: JOURNAL_FILE_BYTES_MAX,
      ballastBytes: BALLAST_BYTES,
    });
    const settings = settingsOf({
      adminPort: 'off',
      logLevel: 'silent',
      retentionMs: 0,
      checkpointIntervalMs: CHECKPOINT_INTERVAL_MS,
    });
    this.container = createContainer({ settings, tokens: new NoTokens(), version: '0.0.0' });
    this.#rebind(options.checkpointView ?? this.#view);
  }

  /** As another program on this disk sees it. */
  table(disk: Disk = this.disk): DeltaTable {
    const databaseId = (): string => this.#databaseId;
    const owner = {
      get databaseId() {
        return databaseId();
      },
      softwareVersion: '0.0.0',
    };
    return new DeltaTable({ disk, random: this.#random.fork(), owner });
  }

  /** Rejects with what the start rejects with, or PowerLost. */
  start(): Promise<unknown> {
    return this.drive(this.container.get(Server).start());
  }

  stop(): Promise<void> {
    return this.drive(this.container.get(Server).stop());
  }

  connect(channel: StubChannel) {
    return this.container.get<Conversations>(Port.Conversations).open(channel);
  }

  /** Lets time pass until `work` has ended. Rejects as it does, or with PowerLost when the disk is dead first. */
  async drive<T>(work: Promise<T>): Promise<T> {
    let isEnded = false;
    const ended = (): boolean => (isEnded = true);
    work.then(ended, ended);
    await this.driveUntil(() => isEnded);
    return work;
  }

  /** The same for something that can be asked for. */
  async driveUntil(isEnded: () => boolean): Promise<void> {
    for (let turn = 0; !isEnded(); turn++) {
      await this.#between();
      if (this.disk.isCrashed) throw new PowerLost();
      if (turn > TURNS_MAX) throw new Error('the server never goes on');
      await this.driveTurn();
    }
  }

  async driveTurn(): Promise<void> {
    this.timers.runTurn();
    this.timers.advance(1);
    await new Promise(setImmediate);
  }

  #rebind(checkpointView: Disk): void {
    const { container, clock, timers, journal } = this;
    container.rebind(Port.Clock).toConstantValue(clock);
    container.rebind(Port.Timers).toConstantValue(timers);
    container.rebind(Port.Random).toConstantValue(this.#random);
    container.rebind(Port.Disk).toConstantValue(this.#view);
    container.rebind(Port.Journal).toConstantValue(journal);
    container.rebind(Port.DataDirectory).toConstantValue(this.#directory());
    container.rebind(Port.Transport).toConstantValue(noTransport);
    container.rebind<Checkpointer>(Port.Checkpointer).toDynamicValue(() => {
      const ports = { disk: checkpointView, table: this.table(checkpointView), clock };
      const sealed = new SealedJournalFiles(checkpointView);
      return new LocalCheckpointer({ ...ports, journal: sealed }, LIMITS);
    });
  }

  /** Without a lock: there is one server at a time. */
  #directory(): DataDirectory {
    const databaseId = (): string => this.#databaseId;
    return {
      get databaseId() {
        return databaseId();
      },
      open: async () => {
        this.#databaseId = (await FormatFile.open(this.#view, this.#random)).databaseId;
      },
      close: async () => undefined,
    };
  }
}

const noTransport: Transport = {
  address: null,
  connections: 0,
  start: async (address) => address,
  stop: async () => undefined,
};
