import { evaluate } from '../helpers/model/evaluate.js';
import {
  isAsExpected,
  showExpected,
  shownWhole,
  type Expected,
} from '../helpers/model/expected.js';
import { CommandGenerator } from '../helpers/model/generator.js';
import { keyCommands } from '../helpers/model/key-commands.js';
import { Model } from '../helpers/model/model.js';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { ServerKind, ServerOptions } from '../helpers/server-kinds.js';
import { ServerProcess } from '../helpers/server-process.js';
import { ModelConnection, type ConnectionStyle } from './model-connection.js';

const PIPELINE_MAX = 40;
/** The share of turns that are a full SCAN. */
const SCAN_SHARE = 0.15;

const STYLES: readonly ConnectionStyle[] = [
  { framing: 'line', protocol: 2 },
  { framing: 'line', protocol: 3 },
  { framing: 'resp', protocol: 2 },
  { framing: 'resp', protocol: 3 },
  { framing: 'resp', protocol: 2 },
];

export interface ModelCounts {
  commands: number;
  errors: number;
  /** Commands that name keys, and those among them that named one that existed. */
  keyCommands: number;
  hits: number;
  scans: number;
  scannedKeys: number;
  cleanRestarts: number;
  kills: number;
}

interface Sent {
  readonly words: readonly string[];
  readonly expected: Expected;
}

/** Sends random commands to a server and compares every reply with the model's. */
export class ModelRun {
  readonly counts: ModelCounts = {
    commands: 0,
    errors: 0,
    keyCommands: 0,
    hits: 0,
    scans: 0,
    scannedKeys: 0,
    cleanRestarts: 0,
    kills: 0,
  };
  readonly #random: SeededRandom;
  readonly #model = new Model();
  readonly #generator: CommandGenerator;
  readonly #connections: readonly ModelConnection[];
  readonly #options: ServerOptions;
  #server: ServerProcess | null = null;

  constructor(seed: number, kind: ServerKind, folder: string) {
    this.#random = new SeededRandom(seed);
    this.#generator = new CommandGenerator(this.#random, this.#model);
    this.#connections = STYLES.map((style) => new ModelConnection(style));
    this.#options = { kind, folder };
  }

  async start(): Promise<void> {
    this.#server = await ServerProcess.start(this.#options);
    for (const connection of this.#connections) await connection.open(this.#server.port);
  }

  /** Runs until that many commands are compared. Throws at the first reply that differs. */
  async run(commands: number): Promise<void> {
    const end = this.counts.commands + commands;
    while (this.counts.commands < end) {
      const connection = this.#random.pick(this.#connections);
      if (this.#random.chance(SCAN_SHARE)) await this.#scan(connection);
      else await this.#pipeline(connection);
    }
  }

  /** Stops the server one way or the other and starts it on the same data. */
  async restart(how: 'clean' | 'kill'): Promise<void> {
    if (how === 'kill') {
      await this.#server?.kill();
      this.counts.kills++;
    } else {
      const exit = await this.#server?.terminate();
      if (exit?.code !== 0) throw new Error(`a clean stop ended with ${JSON.stringify(exit)}`);
      this.counts.cleanRestarts++;
    }
    await this.start();
  }

  async close(): Promise<void> {
    for (const connection of this.#connections) connection.close();
    await this.#server?.kill();
  }

  async #pipeline(connection: ModelConnection): Promise<void> {
    const length = this.#random.between(1, PIPELINE_MAX);
    const sent: Sent[] = [];
    while (sent.length < length) {
      for (const generated of this.#generator.next(connection.session)) {
        const words = this.#options.kind === 'redis' ? withoutLookup(generated) : generated;
        this.#countKeys(words, connection);
        sent.push({ words, expected: evaluate(words, this.#model, connection.session) });
      }
    }
    const replies = await connection.pipeline(
      sent.map(({ words }) => words),
      this.#random,
    );
    sent.forEach(({ words, expected }, at) => {
      const reply = replies[at]!;
      this.counts.commands++;
      if (reply.type === 'error') this.counts.errors++;
      if (!isAsExpected(reply, expected)) {
        this.#differs(words, showExpected(expected), shownWhole(reply));
      }
    });
  }

  async #scan(connection: ModelConnection): Promise<void> {
    const options = this.#generator.scanOptions();
    const found = await connection.scan(options, this.#random);
    const expected = this.#model.matchingKeys(connection.session, options.pattern);
    this.counts.commands++;
    this.counts.scans++;
    this.counts.scannedKeys += found.size;
    const missing = [...expected].filter((key) => !found.has(key));
    const extra = [...found].filter((key) => !expected.has(key));
    if (missing.length === 0 && extra.length === 0) return;
    const shown = `${expected.size} keys, ${JSON.stringify(missing)} among them`;
    this.#differs(
      ['SCAN', JSON.stringify(options)],
      shown,
      `not them, but ${JSON.stringify(extra)}`,
    );
  }

  #countKeys(words: readonly string[], { session }: ModelConnection): void {
    const name = words[0]!.toLowerCase();
    if (!(name in keyCommands) || words.length < 2) return;
    this.counts.keyCommands++;
    const entries = this.#model.in(session);
    const step = name === 'mset' ? 2 : 1;
    const last = ['mget', 'mset', 'del', 'exists'].includes(name) ? words.length : 2;
    for (let at = 1; at < last; at += step) {
      if (!entries.has(words[at]!)) continue;
      this.counts.hits++;
      return;
    }
  }

  #differs(words: readonly string[], expected: string, found: string): never {
    const command = words.map((word) => JSON.stringify(word)).join(' ');
    throw new Error(
      `command ${this.counts.commands} of seed ${this.#random.seed}: ${command}: ` +
        `expected ${expected}, received ${found}`,
    );
  }
}

/** Redis has no LOOKUP; on values that SET stores it answers as GET does. */
function withoutLookup(words: readonly string[]): readonly string[] {
  return words[0]!.toLowerCase() === 'lookup' ? ['GET', ...words.slice(1)] : words;
}
