import { ServerProcess, type Exit } from '../helpers/server-process.js';
import type { ServerOptions } from '../helpers/server-kinds.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import type { CrashArguments } from './arguments.js';
import { cutJournal } from './cut-journal.js';
import { verifyRecovery } from './recovery.js';
import { killAtOnce, killStarts, killWhileStopping, loadAndEnd } from './round.js';
import { Scene } from './scene.js';
import type { Violation } from './violations.js';

/** In every such round the restarted server is killed, too. */
const START_KILL_ROUNDS = 4;
/** In every such round the server is asked to stop, and killed while it does. */
const STOP_KILL_ROUNDS = 3;

export interface RoundReport {
  readonly round: number;
  readonly acknowledged: number;
  readonly reads: number;
  readonly misses: number;
  /** Keys read back after the restart: they accumulate. */
  readonly keys: number;
  readonly startKills: number;
  /** How the server ended: killed, or cleanly because a stop was quicker than the kill. */
  readonly end: 'killed' | 'killed while stopping' | 'stopped';
  readonly violations: readonly Violation[];
}

/**
 * Runs all rounds on one data directory, which it removes. Yields after each round. Throws when a
 * server ends by itself or does not start again.
 */
export async function* crashRounds(options: CrashArguments): AsyncGenerator<RoundReport> {
  const folder = temporaryFolder();
  const { server: kind, durability } = options;
  const serverOptions: ServerOptions = { kind, folder, durability };
  const readWords = kind === 'redis' ? ['GET'] : ['GET', 'LOOKUP'];
  const scene = new Scene({ seed: options.seed, readWords });
  let server: ServerProcess | null = await ServerProcess.start(serverOptions);
  let startMs = 100;
  try {
    for (let round = 1; round <= options.rounds; round++) {
      const before = scene.violations.length;
      const isStopKilled = round % STOP_KILL_ROUNDS === 0;
      const ending = isStopKilled ? killWhileStopping(scene) : killAtOnce;
      const exit = await loadAndEnd(server, scene, {
        round,
        writesMin: options.writes,
        end: ending,
      });
      if (options.cutBytes > 0) cutJournal(folder, options.cutBytes);
      const isStartKilled = round % START_KILL_ROUNDS === 0;
      const startKills = isStartKilled ? await killStarts(serverOptions, scene, startMs) : 0;
      const started = performance.now();
      server = await ServerProcess.start(serverOptions);
      startMs = performance.now() - started;
      const keys = await verifyRecovery(server.port, scene);
      const { acknowledged, reads, misses } = scene;
      const violations = scene.violations.slice(before);
      yield {
        round,
        acknowledged,
        reads,
        misses,
        keys,
        startKills,
        end: endOf(exit, isStopKilled),
        violations,
      };
    }
  } finally {
    await server.kill();
  }
}

function endOf({ code, signal, stderr }: Exit, isStopKilled: boolean): RoundReport['end'] {
  if (signal === 'SIGKILL') return isStopKilled ? 'killed while stopping' : 'killed';
  if (isStopKilled && code === 0) return 'stopped';
  throw new Error(`the server ended with ${code ?? signal}: ${stderr}`);
}
