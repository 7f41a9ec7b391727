import { RespClient, assertStatus } from '../helpers/resp-client.js';
import { ServerProcess, type Exit } from '../helpers/server-process.js';
import type { ServerOptions } from '../helpers/server-kinds.js';
import { Reader } from './reader.js';
import { DATABASES, databaseOf, type RoundProgress, type Scene } from './scene.js';
import { Workload } from './workload.js';
import { Writer } from './writer.js';

const READERS_PER_DATABASE = 5;
/** The end comes up to this many acknowledged writes after the least there have to be. */
const EXTRA_WRITES_MAX = 4000;
/** And up to this much later, so that it does not always follow the arrival of a reply. */
const EXTRA_DELAY_MAX_MS = 8;
/** A moment that was waited for and does not come is given up after this many writes more. */
const PATIENCE_WRITES = 5000;
/** In every such round large values fill journal files. */
const HEAVY_ROUNDS = 5;
const START_KILLS_MAX = 3;

export interface RoundOptions {
  readonly round: number;
  /** The least acknowledged writes before the end. */
  readonly writesMin: number;
  /** How the server is made to end: `kill` by default. */
  readonly end?: (server: ServerProcess) => Promise<Exit>;
}

/** Loads the server with all clients and ends it at a random moment. Resolves when all is over. */
export async function loadAndEnd(
  server: ServerProcess,
  scene: Scene,
  options: RoundOptions,
): Promise<Exit> {
  const end = options.end ?? ((ending) => ending.kill());
  const moment = new RandomMoment(scene, options.writesMin, () => void end(server));
  scene.startRound(moment);
  const clients = await startClients(server.port, scene, options.round);
  const exit = await server.exited;
  // What had arrived before the end still counts as acknowledged and as read.
  await Promise.all(clients.map((client) => client.closed));
  if (!moment.hasCome) throw new Error(`the server ended by itself: ${JSON.stringify(exit)}`);
  return exit;
}

/**
 * When a round ends: at any moment; or, where a server that answers too early is caught most easily,
 * just when a reader has seen something that the writer has no answer for yet.
 */
class RandomMoment implements RoundProgress {
  hasCome = false;
  readonly #end: () => void;
  readonly #delayMs: number;
  readonly #earliest: number;
  readonly #awaited: 'any' | 'value' | 'miss';
  #total = 0;

  constructor({ random }: Scene, writesMin: number, end: () => void) {
    this.#end = end;
    this.#earliest = writesMin + random.below(EXTRA_WRITES_MAX);
    this.#awaited = random.pick(['any', 'value', 'miss']);
    this.#delayMs = random.fraction() * EXTRA_DELAY_MAX_MS;
  }

  onAcknowledged(total: number): void {
    this.#total = total;
    if (this.hasCome) return;
    const isLate = total >= this.#earliest + PATIENCE_WRITES;
    if (total < this.#earliest || (this.#awaited !== 'any' && !isLate)) return;
    this.hasCome = true;
    setTimeout(this.#end, this.#delayMs);
  }

  onAhead(what: 'value' | 'miss'): void {
    if (this.hasCome || this.#total < this.#earliest || this.#awaited !== what) return;
    this.hasCome = true;
    this.#end();
  }
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
