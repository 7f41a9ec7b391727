import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('flood-client-main.js', import.meta.url));
const POLL_MS = 50;

/** What flooding clients have done so far. */
export interface FloodCounts {
  /** Connections, those that were closed since included. */
  opened: number;
  open: number;
  sentBytes: number;
  receivedBytes: number;
}

/** Connections of a process of their own that send garbage, and are made again when they are closed. */
export class Flood {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Resolves when all connections have been made once. */
  static async start(port: number, connections: number): Promise<Flood> {
    const child = fork(MAIN, [String(port), String(connections)]);
    process.once('exit', () => child.kill('SIGKILL'));
    // It stands for other machines, and must not take the server's time.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    const flood = new Flood(child);
    while ((await flood.counts()).opened < connections) await delay(POLL_MS);
    return flood;
  }

  async counts(): Promise<FloodCounts> {
    const answer = once(this.#child, 'message') as Promise<[FloodCounts]>;
    this.#child.send('counts');
    const [counts] = await answer;
    return counts;
  }

  async stop(): Promise<void> {
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }
}
