import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { Difference } from './compare.js';
import { Coverage } from './coverage.js';
import { Generator } from './generator.js';
import { compareKeyspaces } from './keyspaces.js';
import type { Recipe } from './recipe.js';
import { shrink } from './shrink.js';
import { SideBySide, STYLES, type Batch, type Ports } from './side-by-side.js';
import { nameOf } from './command-names.js';
import { showWords } from './step.js';

/** After so many commands the keyspaces are compared. */
const STRETCH = 1000;
/** Enough to see what kind of differences there are. */
const FINDINGS_MAX = 12;
const REPLAYS_MAX = 400;
/** Of one command: more say nothing new. */
const FINDINGS_PER_COMMAND_MAX = 2;
const SHOWN_CHARACTERS_MAX = 1500;
/** A run that has not covered what it should ends after so many times its length. */
const LENGTHS_MAX = 3;

export interface RunOptions {
  readonly ports: Ports;
  readonly seed: number;
  readonly recipes: readonly Recipe[];
  readonly commands: number;
  /** Whether that was enough; as long as it was not, more are sent. */
  readonly isEnough?: (coverage: Coverage) => boolean;
  /** Ends when so many differences are found. */
  readonly findingsMax?: number;
}

export interface RunReport {
  readonly coverage: Coverage;
  readonly keyspaceComparisons: number;
  /** What differed, each as text for people. */
  readonly findings: readonly string[];
}

/** Sends random commands to both servers, and compares what they answer and hold. */
export async function runDifferential(options: RunOptions): Promise<RunReport> {
  const run = new DifferentialRun(options);
  try {
    return await run.run();
  } finally {
    run.close();
  }
}

class DifferentialRun {
  readonly #options: RunOptions;
  readonly #servers: SideBySide;
  readonly #generator: Generator;
  readonly #coverage = new Coverage();
  readonly #findings: string[] = [];
  readonly #perCommand = new Map<string, number>();
  /** Everything since the servers were empty. */
  #history: Batch[] = [];
  #comparisons = 0;
  /** What the last replay that showed something showed. */
  #shown: Difference | null = null;

  constructor(options: RunOptions) {
    this.#options = options;
    this.#servers = new SideBySide(options.ports);
    const random = new SeededRandom(options.seed);
    this.#generator = new Generator(random, options.recipes, STYLES.length);
  }

  async run(): Promise<RunReport> {
    await this.#servers.reset();
    const { commands, findingsMax = FINDINGS_MAX } = this.#options;
    while (this.#goesOn()) {
      const sent = this.#coverage.commands;
      const end = Math.min(sent + STRETCH, sent < commands ? commands : commands * LENGTHS_MAX);
      await this.#stretch(end, findingsMax);
      if (this.#findings.length >= findingsMax) break;
      await this.#compareKeyspaces();
    }
    return {
      coverage: this.#coverage,
      keyspaceComparisons: this.#comparisons,
      findings: this.#findings,
    };
  }

  #goesOn(): boolean {
    const { commands, isEnough = (): boolean => true } = this.#options;
    const sent = this.#coverage.commands;
    return sent < commands || (sent < commands * LENGTHS_MAX && !isEnough(this.#coverage));
  }

  close(): void {
    this.#servers.close();
  }

  async #stretch(end: number, findingsMax: number): Promise<void> {
    while (this.#coverage.commands < end) {
      for (const batch of this.#generator.next()) {
        this.#history.push(batch);
        const { difference, theirs } = await this.#servers.exchange(batch);
        this.#coverage.count(batch, theirs);
        if (difference === null) continue;
        await this.#found(difference, batch);
        if (this.#findings.length >= findingsMax) return;
        // What is left of the turn has lost its beginning.
        break;
      }
    }
  }

  async #compareKeyspaces(): Promise<void> {
    this.#comparisons++;
    const difference = await compareKeyspaces(this.#options.ports);
    if (difference !== null) await this.#found(difference, null);
  }

  /** Notes a difference, in a batch or in the keyspaces, and begins again with empty servers. */
  async #found(difference: Difference, batch: Batch | null): Promise<void> {
    const history = this.#history;
    const name = batch === null ? 'keyspace' : nameOf(batch.commands[difference.at] ?? ['']);
    const count = (this.#perCommand.get(name) ?? 0) + 1;
    this.#perCommand.set(name, count);
    if (count <= FINDINGS_PER_COMMAND_MAX) {
      const few = await shrink(history, (some) => this.#shows(some, batch !== null), REPLAYS_MAX);
      const shown = few === null ? difference : (this.#shown ?? difference);
      this.#findings.push(this.#tell(shown, few, history));
    }
    this.#history = [];
    await this.#servers.reset();
  }

  /** Whether the last of some batches, or what they leave, differs. */
  async #shows(batches: readonly Batch[], isReply: boolean): Promise<boolean> {
    await this.#servers.reset();
    for (const [at, batch] of batches.entries()) {
      const { difference } = await this.#servers.exchange(batch);
      if (difference === null) continue;
      const isLast = isReply && at === batches.length - 1;
      if (isLast) this.#shown = difference;
      return isLast;
    }
    const difference = isReply ? null : await compareKeyspaces(this.#options.ports);
    if (difference !== null) this.#shown = difference;
    return difference !== null;
  }

  #tell(
    { expected, received }: Difference,
    few: readonly Batch[] | null,
    all: readonly Batch[],
  ): string {
    const shown = few ?? all.slice(-5);
    const head =
      few === null
        ? `does not show again by itself; the last of ${all.length} batches:`
        : 'the shortest way to it that was found:';
    const lines = shown.flatMap(({ by, commands }) =>
      commands.map((words) => `    ${connectionName(by)}> ${showWords(words)}`),
    );
    return [
      `after ${this.#coverage.commands} commands, TEST_SEED=${this.#options.seed}, ${head}`,
      ...lines,
      `  Redis:   ${cut(expected)}`,
      `  Mini DB: ${cut(received)}`,
    ].join('\n');
  }
}

function connectionName(by: number): string {
  const { framing, protocol } = STYLES[by]!;
  return `connection ${by} (${framing}, RESP${protocol})`;
}

function cut(text: string): string {
  if (text.length <= SHOWN_CHARACTERS_MAX) return text;
  return `${text.slice(0, SHOWN_CHARACTERS_MAX)}… (${text.length} characters)`;
}
