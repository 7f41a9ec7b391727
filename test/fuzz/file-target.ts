import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuzzedProcess, FuzzedProcessError } from './fuzzed-process.js';
import type { FileResult, FileTarget } from './messages.js';
import type { Fuzzing } from './protocol-target.js';
import { Tally } from './tally.js';

/** Between two looks at coverage and memory: of text, and of whole data directories. */
const ROUND_INPUTS = { text: 200, data: 10 };
const TURN_MAX_MS = 100;

/** One target in a process whose inputs are made there out of seeds. */
export class FileRun {
  readonly tally: Tally;
  readonly #target: FileTarget;
  readonly #fuzzing: Fuzzing;
  readonly #process: FuzzedProcess;

  constructor(target: FileTarget, process: FuzzedProcess, fuzzing: Fuzzing) {
    this.tally = new Tally(target);
    this.#target = target;
    this.#fuzzing = fuzzing;
    this.#process = process;
  }

  async run(): Promise<Tally> {
    let seed = 0;
    const untilMs = performance.now() + this.#fuzzing.durationMs;
    try {
      const isText = this.#target === 'config file' || this.#target === 'token file';
      const inputs = isText ? ROUND_INPUTS.text : ROUND_INPUTS.data;
      do {
        for (let left = inputs; left > 0; left--) {
          seed = this.#fuzzing.random.next();
          await this.#runOne(seed);
        }
        await this.#look();
      } while (performance.now() < untilMs && this.tally.faults.length === 0);
    } catch (error) {
      if (!(error instanceof FuzzedProcessError)) throw error;
      this.tally.faults.push(`seed ${seed}: ${error.message}`);
    }
    return this.tally;
  }

  async #runOne(seed: number): Promise<void> {
    const response = await this.#process.ask({ kind: 'run', target: this.#target, seed });
    if (response.kind !== 'ran') throw new FuzzedProcessError(`it answered ${response.kind}`);
    const { isAccepted, faults } = response.result;
    const { tally } = this;
    tally.inputs++;
    tally.requests++;
    tally.replies++;
    if (isAccepted) tally.accepted++;
    else tally.rejected++;
    for (const fault of faults) tally.faults.push(`seed ${seed}: ${fault}${this.#saved(response)}`);
  }

  /** Where the input of a fault is. */
  #saved({ result }: { readonly result: FileResult }): string {
    const name = this.#target.replaceAll(' ', '-');
    const path = join(this.#fuzzing.folder, `fault-${name}-${this.tally.faults.length}`);
    writeFileSync(path, result.input);
    return `: ${path}`;
  }

  async #look(): Promise<void> {
    const { longestTurnMs, retainedBytes, coverage } = await this.#process.figures();
    const { tally } = this;
    tally.longestTurnMs = Math.max(tally.longestTurnMs, longestTurnMs);
    tally.retainedBytes.push(retainedBytes);
    this.#fuzzing.coverage.add(coverage);
    if (longestTurnMs > TURN_MAX_MS) tally.faults.push(`a turn of ${longestTurnMs.toFixed(0)} ms`);
  }
}
