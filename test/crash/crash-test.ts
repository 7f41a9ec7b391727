import { ServerProcess, type Exit } from '../helpers/server-process.js';
import type { ServerOptions } from '../helpers/server-kinds.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import type { CrashArguments } from './arguments.js';
import { cutJournal } from './cut-journal.js';
import { tableCommits, verifyRecovery } from './recovery.js';
import { killAtOnce, killStarts, killWhileStopping, loadAndEnd } from './round.js';
import { Scene } from './scene.js';
import type { Violation } from './violations.js';

/** In every such round the restarted server is killed, too. */
const START_KILL_ROUNDS = 4;
/** In every such round the server is asked to stop, and killed while it does. */
const STOP_KILL_ROUNDS = 3;
/** Then a new data directory: what is read back after each round accumulates. */
const ROUNDS_ON_DIRECTORY = 50;

export interface RoundReport {
  readonly round: number;
  readonly acknowledged: number;
  readonly reads: number;
  readonly misses: number;
  /** Keys read back after the restart: they accumulate. */
  readonly keys: number;
  readonly startKills: number;
  /** A checkpoint was under way at the end. */
  readonly isInCheckpoint: boolean;
  /** Of the table, since the last round. */
  readonly commits: number;
  /** How the server ended: killed, or cleanly because a stop was quicker than the kill. */
  readonly end: 'killed' | 'killed while stopping' | 'stopped';
  readonly violations: readonly Violation[];
}

/**
 * Runs all rounds, one after the other on one data directory and after many on a new one. Yields after
 * each round. Throws when a server ends by itself or does not start again.
 */
export async function* crashRounds(options: CrashArguments): AsyncGenerator<RoundReport> {
  const { rounds, seed } = options;
  for (let first = 1; first <= rounds; first += ROUNDS_ON_DIRECTORY) {
    const run = new CrashRun({ ...options, seed: seed + first - 1 });
    const last = Math.min(rounds, first + ROUNDS_ON_DIRECTORY - 1);
    try {
      for (let round = first; round <= last; round++) yield await run.next(round);
    } finally {
      await run.close();
    }
  }
}

class CrashRun {
  readonly #options: CrashArguments;
  readonly #serverOptions: ServerOptions;
  readonly #scene: Scene;
  #server: ServerProcess | null = null;
  /** What the last start took, in milliseconds: kills at start come within it. */
  #startMs = 0;
  #commits = 0;

  constructor(options: CrashArguments) {
    const { server: kind, durability, seed } = options;
    this.#options = options;
    const flags = kind === 'mini-db' ? ['--checkpoint-interval', '1s'] : [];
    this.#serverOptions = { kind, folder: temporaryFolder(), durability, flags };
    const isOurs = kind === 'mini-db';
    const readWords = isOurs ? ['GET', 'LOOKUP'] : ['GET'];
    this.#scene = new Scene({ seed, readWords, hasCheckpoints: isOurs });
  }

  async next(round: number): Promise<RoundReport> {
    const scene = this.#scene;
    const { writes: writesMin, cutBytes } = this.#options;
    const violationsBefore = scene.violations.length;
    const isStopKilled = round % STOP_KILL_ROUNDS === 0;
    const end = isStopKilled ? killWhileStopping(scene) : killAtOnce;
    this.#server ??= await this.#start();
    const exit = await loadAndEnd(this.#server, scene, { round, writesMin, end });
    if (cutBytes > 0) cutJournal(this.#serverOptions.folder, cutBytes);
    const startKills = round % START_KILL_ROUNDS === 0 ? await this.#killStarts() : 0;
    this.#server = await this.#start();
    const keys = await verifyRecovery(this.#server.port, scene);
    const { acknowledged, reads, misses } = scene;
    const violations = scene.violations.slice(violationsBefore);
    const how = endOf(exit, isStopKilled);
    const { isInCheckpoint } = exit;
    const commitsBefore = this.#commits;
    this.#commits = await tableCommits(this.#server.port);
    const commits = this.#commits - commitsBefore;
    const counts = { acknowledged, reads, misses, keys, startKills };
    return { round, ...counts, isInCheckpoint, commits, end: how, violations };
  }

  async close(): Promise<void> {
    await this.#server?.kill();
  }

  async #start(): Promise<ServerProcess> {
    const started = performance.now();
    const server = await ServerProcess.start(this.#serverOptions);
    this.#startMs = performance.now() - started;
    return server;
  }

  #killStarts(): Promise<number> {
    return killStarts(this.#serverOptions, this.#scene, this.#startMs);
  }
}

function endOf({ code, signal, stderr }: Exit, isStopKilled: boolean): RoundReport['end'] {
  if (signal === 'SIGKILL') return isStopKilled ? 'killed while stopping' : 'killed';
  if (isStopKilled && code === 0) return 'stopped';
  throw new Error(`the server ended with ${code ?? signal}: ${stderr}`);
}
