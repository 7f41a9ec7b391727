import { RespClient, assertStatus } from '../helpers/resp-client.js';
import { ServerProcess, type Exit } from '../helpers/server-process.js';
import type { ServerOptions } from '../helpers/server-kinds.js';
import { Reader } from './reader.js';
import { DATABASES, databaseOf, type Moment, type RoundProgress, type Scene } from './scene.js';
import { Workload } from './workload.js';
import { Writer } from './writer.js';

const READERS_PER_DATABASE = 5;
/** The end comes up to this many acknowledged writes after the least there have to be. */
const EXTRA_WRITES_MAX = 4000;
/** And up to this much later, so that it does not always follow the arrival of a reply. */
const EXTRA_DELAY_MAX_MS = 8;
/** A moment that was waited for and does not come is given up after this many writes more. */
const PATIENCE_WRITES = 5000;
/** The same for a checkpoint: one begins every few seconds, and clients rest meanwhile. */
const CHECKPOINT_PATIENCE_WRITES = 1_000_000;
/** A checkpoint takes about this long. */
const CHECKPOINT_MS = 600;
/** In every such round large values fill journal files. */
const HEAVY_ROUNDS = 5;
/** A clean stop takes about this long. */
const STOP_MS = 60;
const START_KILLS_MAX = 3;

export type End = (server: ServerProcess) => Promise<Exit>;

export interface RoundOptions {
  readonly round: number;
  /** The least acknowledged writes before the end. */
  readonly writesMin: number;
  /** Makes the server end. */
  readonly end: End;
}

/** Loads the server with all clients and ends it at a random moment. Resolves when all is over. */
export async function loadAndEnd(
  server: ServerProcess,
  scene: Scene,
  options: RoundOptions,
): Promise<Exit & { isInCheckpoint: boolean }> {
  let isInCheckpoint = false;
  const moment = new RandomMoment(scene, {
    writesMin: options.writesMin,
    server,
    end: () => {
      isInCheckpoint = server.isMakingCheckpoint();
      void options.end(server);
    },
  });
  scene.startRound(moment);
  const clients = await startClients(server.port, scene, options.round);
  const exit = await server.exited;
  // What had arrived before the end still counts as acknowledged and as read.
  await Promise.all(clients.map((client) => client.closed));
  if (!moment.hasCome) throw new Error(`the server ended by itself: ${JSON.stringify(exit)}`);
  return { ...exit, isInCheckpoint };
}

interface MomentOptions {
  readonly writesMin: number;
  readonly server: ServerProcess;
  readonly end: () => void;
}

/**
 * When a round ends: at any moment; or, where a server that answers too early is caught most easily,
 * just when a reader has seen something that the writer has no answer for yet; or within a checkpoint or
 * after one.
 */
class RandomMoment implements RoundProgress {
  hasCome = false;
  readonly #end: () => void;
  readonly #delayMs: number;
  readonly #earliest: number;
  readonly #awaited: Moment;
  readonly #server: ServerProcess;
  #total = 0;
  #isInCheckpoint = false;

  constructor(scene: Scene, options: MomentOptions) {
    const { random } = scene;
    this.#end = options.end;
    this.#server = options.server;
    this.#earliest = options.writesMin + random.below(EXTRA_WRITES_MAX);
    this.#awaited = scene.nextMoment();
    const isLong = this.#awaited === 'checkpoint';
    this.#delayMs = random.fraction() * (isLong ? CHECKPOINT_MS : EXTRA_DELAY_MAX_MS);
  }

  get isPatient(): boolean {
    return this.#awaited === 'checkpointed' && this.#total >= this.#earliest && !this.hasCome;
  }

  onAcknowledged(total: number): void {
    this.#total = total;
    if (this.hasCome) return;
    if (total < this.#earliest || !this.#isAwaited(total - this.#earliest)) return;
    this.hasCome = true;
    setTimeout(this.#end, this.#delayMs);
  }

  #isAwaited(writesMore: number): boolean {
    if (this.#awaited === 'any') return true;
    if (this.#awaited === 'value' || this.#awaited === 'miss') return writesMore >= PATIENCE_WRITES;
    if (writesMore >= CHECKPOINT_PATIENCE_WRITES) return true;
    const wasInCheckpoint = this.#isInCheckpoint;
    this.#isInCheckpoint = this.#server.isMakingCheckpoint();
    if (this.#awaited === 'checkpoint') return this.#isInCheckpoint;
    return wasInCheckpoint && !this.#isInCheckpoint;
  }

  onAhead(what: 'value' | 'miss'): void {
    if (this.hasCome || this.#total < this.#earliest || this.#awaited !== what) return;
    this.hasCome = true;
    this.#end();
  }
}

export const killAtOnce: End = (server) => server.kill();

/** An end that asks the server to stop and kills it a random moment later, unless it was quicker. */
export function killWhileStopping({ random }: Scene): End {
  const delayMs = random.fraction() * STOP_MS;
  return async (server) => {
    const timer = setTimeout(() => void server.kill(), delayMs);
    const exit = await server.terminate();
    clearTimeout(timer);
    return exit;
  };
}

async function startClients(port: number, scene: Scene, round: number): Promise<RespClient[]> {
  const isHeavy = round % HEAVY_ROUNDS === 0;
  const generation = String(round);
  const workloads = scene.histories.map((history, writer) => {
    return new Workload({ writer, history, random: scene.random.fork(), generation, isHeavy });
  });
  const clients: RespClient[] = [];
  const starts: { start(): void }[] = [];
  for (const workload of workloads) {
    const client = await connectTo(port, databaseOf(workload.writer));
    clients.push(client);
    starts.push(new Writer(client, workload, scene));
  }
  for (const database of DATABASES) {
    const own = workloads.filter(({ writer }) => databaseOf(writer) === database);
    for (let at = 0; at < READERS_PER_DATABASE; at++) {
      const client = await connectTo(port, database);
      clients.push(client);
      starts.push(new Reader(client, own, scene));
    }
  }
  for (const client of starts) client.start();
  return clients;
}

async function connectTo(port: number, database: number): Promise<RespClient> {
  const client = await RespClient.connect(port);
  assertStatus(await client.command('SELECT', String(database)), 'OK');
  return client;
}

/**
 * Starts the server a few times and kills it while it replays or just after it got ready. Returns how
 * often. `startMs` is what a start took the last time.
 */
export async function killStarts(
  options: ServerOptions,
  scene: Scene,
  startMs: number,
): Promise<number> {
  const times = scene.random.between(1, START_KILLS_MAX);
  for (let at = 0; at < times; at++) {
    const server = await ServerProcess.spawn(options);
    const delayMs = scene.random.fraction() * startMs * 1.2;
    const timer = setTimeout(() => void server.kill(), delayMs);
    const exit = await server.exited;
    clearTimeout(timer);
    if (exit.signal !== 'SIGKILL') {
      throw new Error(`the server ended by itself at its start: ${JSON.stringify(exit)}`);
    }
  }
  return times;
}
