import { CLEAN_STOP_PATH } from '../../src/adapters/journal/clean-stop.js';
import type { Choices } from '../../src/adapters/memory/choices.js';
import { KEEP_EVERYTHING } from '../../src/adapters/memory/choices.js';
import type { Match } from '../../src/adapters/memory/disk-operation.js';
import { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import type { Survivor } from '../../src/adapters/memory/survivors.js';
import { Checkpoints } from '../../src/application/checkpoint/checkpoints.js';
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
  /** The last life has ended cleanly, and nothing has begun that changes that. */
  readonly isStopped: boolean;
  readonly survivors: readonly Survivor[];
}

export interface Enumerating {
  readonly isChosen: (number: number) => boolean;
  readonly survivors: (disk: FaultyDisk) => Iterable<Survivor>;
  readonly check: (point: CrashPoint) => Promise<void>;
}

type View = (disk: FaultyDisk) => Disk;

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
  #server: SimulatedServer | null = null;
  #lives = 0;
  #isStopped = false;
  readonly #seed: number;
  readonly #enumerating: Enumerating | null;
  readonly #view: View;
  readonly #checkpointView: View | null;
  #points: CrashPoint[] = [];
  #clients: SimulatedClient[] = [];

  constructor(
    options: {
      readonly origin?: Origin | null;
      readonly seed?: number;
      readonly enumerating?: Enumerating;
      /** How each life's server sees its disk. */
      readonly view?: View;
      /** How its process for checkpoints sees it; default as the server does. */
      readonly checkpointView?: View;
    } = {},
  ) {
    const { origin } = options;
    this.disk = origin?.disk.crash(KEEP_EVERYTHING) ?? new FaultyDisk();
    this.history = origin?.history.copy() ?? new History();
    this.nowMs = origin?.nowMs ?? Date.UTC(2026, 0, 1);
    this.#seed = options.seed ?? 1;
    this.#enumerating = options.enumerating ?? null;
    this.#view = options.view ?? ((disk) => disk);
    this.#checkpointView = options.checkpointView ?? null;
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
    const view = this.#view(disk);
    const checkpointView = this.#checkpointView?.(disk) ?? view;
    const between = (): Promise<void> => this.#checkPoints();
    this.#clients = [];
    const seed = this.#seed + 1000 * ++this.#lives;
    this.#server = new SimulatedServer({ disk, seed, nowMs, view, checkpointView, between });
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

  /** Waits until no checkpoint is under way, nor the cleaning up after it. */
  async idle(): Promise<void> {
    const checkpoints = this.server.container.get(Checkpoints);
    await this.server.driveUntil(() => !checkpoints.isRunning);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    this.#isStopped = true;
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

  /** The process dies when it asks for an operation like this, which does not happen; with `links`, after so many links. */
  async killBefore(match: Match, work: Promise<unknown>, links = 0): Promise<void> {
    const { disk } = this;
    const linksBefore = disk.count('link');
    disk.hold(match);
    // It never ends.
    work.catch(() => undefined);
    await this.server.driveUntil(() => {
      if (!disk.isHolding || disk.count('link') - linksBefore >= links) return disk.isHolding;
      disk.letGo();
      disk.hold(match);
      return false;
    });
    this.abandon(KEEP_EVERYTHING);
  }

  /** The process dies now. */
  abandon(choices: Choices): void {
    this.nowMs = this.server.clock.nowMs();
    const dead = this.disk;
    this.disk = dead.kill(choices);
    // What it still does is of no interest, and must not end in the tests of others.
    dead.crashAt(0);
  }

  /** Waits until everything that was enumerated has been checked. */
  async checked(): Promise<void> {
    await this.#checkPoints();
  }

  #watch({ isChosen, survivors: survivorsOf }: Enumerating): void {
    const { disk } = this;
    disk.watch(async ({ operation, path }) => {
      const number = this.operations++;
      if (isChosen(number)) await this.#note(number, `${operation} ${path}`, survivorsOf);
      if (path === CLEAN_STOP_PATH) this.#isStopped = false;
    });
  }

  async #note(
    number: number,
    step: string,
    survivorsOf: (disk: FaultyDisk) => Iterable<Survivor>,
  ): Promise<void> {
    await this.#settle();
    const history = this.history.copy();
    const { clock, journal } = this.server;
    history.highest = Math.max(history.highest, journal.appended);
    const survivors = [...survivorsOf(this.disk)];
    const isStopped = this.#isStopped;
    this.#points.push({ number, step, nowMs: clock.nowMs(), history, isStopped, survivors });
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
