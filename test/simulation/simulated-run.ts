import type { Choices } from '../../src/adapters/memory/choices.js';
import { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import type { Survivor } from '../../src/adapters/memory/survivors.js';
import type { Disk } from '../../src/application/ports/disk.js';
import { History, visible } from './history.js';
import { readEverything, SimulatedClient } from './simulated-client.js';
import { PowerLost, SimulatedServer } from './simulated-server.js';

/** Turns after which a program that waits for the disk alone does nothing more. */
const SETTLING_TURNS = 3;

/** What a power loss before one operation leaves, and what was promised by then. */
export interface CrashPoint {
  /** Of the operation that did not happen any more. */
  readonly number: number;
  readonly step: string;
  readonly nowMs: number;
  readonly history: History;
  readonly survivors: readonly Survivor[];
}

export interface Enumerating {
  readonly isChosen: (number: number) => boolean;
  readonly survivors: (disk: FaultyDisk) => Iterable<Survivor>;
  readonly check: (point: CrashPoint) => Promise<void>;
}

/** The end that every run begins from, so that a long past need not be made again. */
export interface Origin {
  readonly disk: FaultyDisk;
  readonly history: History;
  readonly nowMs: number;
}

/** Lives of one database, one after the other, and what they have promised. */
export class SimulatedRun {
  disk: FaultyDisk;
  readonly history: History;
  nowMs: number;
  /** Operations that began while they were enumerated. */
  operations = 0;
  /** A sum over all restarts: what nobody had been told of, and was lost. */
  lostStates = 0;
  /** What a process for checkpoints sees of this disk; default all of it. */
  checkpointDisk: ((disk: FaultyDisk) => Disk) | null = null;
  #server: SimulatedServer | null = null;
  #lives = 0;
  readonly #seed: number;
  readonly #enumerating: Enumerating | null;
  readonly #rig: (disk: FaultyDisk) => void;
  #points: CrashPoint[] = [];
  #clients: SimulatedClient[] = [];

  constructor(
    options: {
      readonly origin?: Origin;
      readonly seed?: number;
      readonly enumerating?: Enumerating;
      /** Called with each disk before a life begins on it. */
      readonly rig?: (disk: FaultyDisk) => void;
    } = {},
  ) {
    const { origin } = options;
    this.disk = origin?.disk.crash({ below: (bound) => bound - 1 }) ?? new FaultyDisk();
    this.history = origin?.history.copy() ?? new History();
    this.nowMs = origin?.nowMs ?? Date.UTC(2026, 0, 1);
    this.#seed = options.seed ?? 1;
    this.#enumerating = options.enumerating ?? null;
    this.#rig = options.rig ?? (() => undefined);
    this.#rig(this.disk);
  }

  get server(): SimulatedServer {
    if (this.#server === null) throw new Error('no server has been started');
    return this.#server;
  }

  /** Starts a server and compares what it has with what was promised. */
  async start(): Promise<void> {
    await this.begin();
    const state = await readEverything(this.server);
    const { clock } = this.server;
    const lost = this.history.recovered(visible(state, clock.nowMs()), clock.nowMs());
    if (lost === null) throw new Error('a start has not found what was promised');
    this.lostStates += lost;
  }

  /** Starts a server alone. */
  async begin(): Promise<void> {
    const { disk, nowMs } = this;
    const checkpointDisk = this.checkpointDisk?.(disk) ?? disk;
    const between = (): Promise<void> => this.#checkPoints();
    this.#clients = [];
    const seed = this.#seed + 1000 * ++this.#lives;
    this.#server = new SimulatedServer({ disk, seed, nowMs, checkpointDisk, between });
    if (this.#enumerating !== null) this.#watch(this.#enumerating);
    await this.#server.start();
  }

  connect(): SimulatedClient {
    const client = new SimulatedClient(this.server, this.history);
    this.#clients.push(client);
    return client;
  }

  /** Lets time pass, as far as no disk is waited for. */
  async pass(ms: number): Promise<void> {
    this.server.timers.advance(ms);
    await this.server.drive(Promise.resolve());
  }

  async stop(): Promise<void> {
    await this.server.stop();
    this.nowMs = this.server.clock.nowMs();
  }

  /** The process dies before the operation after `operations` more, of which `choices` keeps a part. */
  async kill(operations: number, work: Promise<unknown>, choices: Choices): Promise<void> {
    this.disk.crashAt(this.disk.operations + operations);
    await this.server.drive(work).catch((error: unknown) => {
      if (!(error instanceof PowerLost)) throw error;
    });
    if (!this.disk.isCrashed) throw new Error('nothing was left to be killed');
    this.abandon(choices);
  }

  /** The process dies now. */
  abandon(choices: Choices): void {
    this.nowMs = this.server.clock.nowMs();
    this.disk = this.disk.kill(choices);
    this.#rig(this.disk);
  }

  /** Waits until everything that was enumerated has been checked. */
  async checked(): Promise<void> {
    await this.#checkPoints();
  }

  #watch({ isChosen, survivors: survivorsOf }: Enumerating): void {
    const { disk } = this;
    disk.watch(async ({ operation, path }) => {
      const number = this.operations++;
      if (!isChosen(number)) return;
      await this.#settle();
      const survivors = [...survivorsOf(disk)];
      const step = `${operation} ${path}`;
      this.#points.push({ number, step, ...this.#moment(), survivors });
    });
  }

  #moment(): { nowMs: number; history: History } {
    const history = this.history.copy();
    const { clock, journal } = this.server;
    history.highest = Math.max(history.highest, journal.appended);
    return { nowMs: clock.nowMs(), history };
  }

  /** A reply that does not wait for this operation is there by then. */
  async #settle(): Promise<void> {
    for (let turn = 0; turn < SETTLING_TURNS; turn++) {
      this.server.timers.runTurn();
      await new Promise(setImmediate);
    }
    for (const client of this.#clients) client.receive();
  }

  async #checkPoints(): Promise<void> {
    for (;;) {
      const point = this.#points.shift();
      if (point === undefined) return;
      await this.#enumerating!.check(point);
    }
  }
}
