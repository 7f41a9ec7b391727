import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';

/** Kept with the sources, small: inputs that found something, or that lead far into the server. */
const COMMITTED = fileURLToPath(new URL('../../../test/fuzz/corpus', import.meta.url));

/** Inputs that others are made of. Those that led to new code are kept, in memory and in a folder. */
export class Corpus {
  readonly #inputs: Buffer[] = [];
  readonly #folder: string;
  kept = 0;

  /** `name` is that of the target, and of a folder for it in `folder` and among the sources. */
  constructor(name: string, folder: string) {
    this.#folder = join(folder, name);
    mkdirSync(this.#folder, { recursive: true });
    const committed = join(COMMITTED, name);
    for (const file of filesIn(committed)) this.#inputs.push(readFileSync(join(committed, file)));
  }

  /** All that are there at first: they are run before anything else. */
  get inputs(): readonly Buffer[] {
    return this.#inputs;
  }

  pick(random: SeededRandom): Buffer | null {
    return this.#inputs.length === 0 ? null : random.pick(this.#inputs);
  }

  keep(input: Buffer): void {
    this.#inputs.push(input);
    this.kept++;
    this.save(input);
  }

  /** Returns the path. */
  save(input: Buffer, prefix = ''): string {
    const digest = createHash('sha256').update(input).digest('hex').slice(0, 16);
    const path = join(this.#folder, prefix + digest);
    writeFileSync(path, input);
    return path;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
