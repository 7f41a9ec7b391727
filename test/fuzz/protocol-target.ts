import { join } from 'node:path';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { CommandSource } from './command-source.js';
import { Corpus } from './corpus.js';
import type { CoverageMap } from './coverage-map.js';
import { exchange } from './exchange.js';
import { FuzzedProcess, FuzzedProcessError } from './fuzzed-process.js';
import { mutate } from './mutation.js';
import { type Expectation, expectationOf } from './requests.js';
import { Tally } from './tally.js';

export const PROTOCOL_TARGETS = ['raw bytes', 'mutated RESP', 'mutated lines'] as const;
export type ProtocolTarget = (typeof PROTOCOL_TARGETS)[number];

/** Connections at a time, so that inputs meet. */
const BATCH_INPUTS = 16;
/** Between two looks at coverage and memory. */
const ROUND_BATCHES = 8;
const NOISE_BYTES_MAX = 64;
const PIECES_MAX = 4;
/** Of an input that is made of one of the corpus. */
const FROM_CORPUS = 0.3;
/** Of inputs that are sent as they were made. */
const UNCHANGED = 0.35;
const TURN_MAX_MS = 100;
const EMPTY_DATABASES = Buffer.from('FLUSHALL\nCONFIG RESETSTAT\nSLOWLOG RESET\n');

interface Input {
  readonly bytes: Buffer;
  readonly pieces: readonly Buffer[];
  readonly expectation: Expectation;
}

export interface Fuzzing {
  readonly random: SeededRandom;
  readonly coverage: CoverageMap;
  /** Where inputs are kept. */
  readonly folder: string;
  readonly durationMs: number;
}

/** One target against a server in a process of its own. */
export class ProtocolRun {
  readonly tally: Tally;
  readonly #target: ProtocolTarget;
  readonly #fuzzing: Fuzzing;
  readonly #source: CommandSource;
  readonly #corpus: Corpus;
  readonly #server = new FuzzedProcess('server-main.js', [join(temporaryFolder(), 'data')]);
  #port = 0;

  constructor(target: ProtocolTarget, fuzzing: Fuzzing) {
    this.tally = new Tally(target);
    this.#target = target;
    this.#fuzzing = fuzzing;
    this.#source = new CommandSource(fuzzing.random.fork());
    this.#corpus = new Corpus(target.replaceAll(' ', '-').toLowerCase(), fuzzing.folder);
  }

  async run(): Promise<Tally> {
    try {
      this.#port = await this.#server.ready();
      await this.#round(this.#corpus.inputs.map((bytes) => this.#inputOf(bytes, 1)));
      const untilMs = performance.now() + this.#fuzzing.durationMs;
      while (performance.now() < untilMs && this.tally.faults.length === 0) {
        await this.#round(Array.from({ length: BATCH_INPUTS * ROUND_BATCHES }, () => this.#next()));
      }
    } catch (error) {
      if (!(error instanceof FuzzedProcessError)) throw error;
      this.tally.faults.push(error.message);
    } finally {
      this.#server.stop();
    }
    if (/command-failed|"level":"error"/.test(this.#server.errors)) {
      this.tally.faults.push(`the server logged: ${this.#server.errors}`);
    }
    this.tally.kept = this.#corpus.kept;
    return this.tally;
  }

  async #round(inputs: readonly (Input | null)[]): Promise<void> {
    const sendable = inputs.filter((input) => input !== null);
    for (let at = 0; at < sendable.length; at += BATCH_INPUTS) {
      const batch = sendable.slice(at, at + BATCH_INPUTS);
      await Promise.all(batch.map((input) => this.#send(input)));
      if (this.#server.end !== null) {
        for (const { bytes } of batch) this.#fault('the server ended', bytes);
        throw this.#server.end;
      }
    }
    await exchange(this.#port, {
      pieces: [EMPTY_DATABASES],
      expectation: { requests: 3, replies: null },
    });
    const { longestTurnMs, retainedBytes, coverage } = await this.#server.figures();
    this.tally.longestTurnMs = Math.max(this.tally.longestTurnMs, longestTurnMs);
    this.tally.retainedBytes.push(retainedBytes);
    if (longestTurnMs > TURN_MAX_MS) {
      const all = Buffer.concat(sendable.map(({ bytes }) => bytes));
      this.#fault(`a turn of ${longestTurnMs.toFixed(0)} ms in one of these inputs`, all);
    }
    // Which of them it was is not known: the mutations of all of them are tried.
    if (this.#fuzzing.coverage.add(coverage) === 0) return;
    const few =
      sendable.length <= BATCH_INPUTS ? sendable : sendable.filter((_, at) => at % 8 === 0);
    for (const { bytes } of few) this.#corpus.keep(bytes);
  }

  async #send(input: Input): Promise<void> {
    const { replies, accepted, faults } = await exchange(this.#port, input);
    const { tally } = this;
    tally.inputs++;
    tally.requests += input.expectation.requests;
    tally.replies += replies;
    tally.accepted += Math.min(accepted, input.expectation.requests);
    tally.rejected += Math.max(0, input.expectation.requests - accepted);
    for (const fault of faults) this.#fault(fault, input.bytes);
  }

  #fault(what: string, input: Buffer): void {
    const path = this.#corpus.save(input, 'fault-');
    this.tally.faults.push(`${what}: ${path}`);
  }

  /** Null when it is not to be sent. */
  #next(): Input | null {
    const { random } = this.#fuzzing;
    return this.#inputOf(this.#bytes(), random.between(1, PIECES_MAX));
  }

  #bytes(): Buffer {
    const { random } = this.#fuzzing;
    const kept = random.chance(FROM_CORPUS) ? this.#corpus.pick(random) : null;
    if (this.#target === 'raw bytes') return this.#raw(kept);
    const framing = this.#target === 'mutated RESP' ? 'resp' : 'line';
    const bytes = kept ?? this.#source.input(framing);
    return kept === null && random.chance(UNCHANGED)
      ? bytes
      : mutate(bytes, random, this.#source.pieces);
  }

  /** Noise alone, or behind, in or before what is a request in one framing or the other. */
  #raw(kept: Buffer | null): Buffer {
    const { random } = this.#fuzzing;
    const noise = random.bytes(random.between(1, NOISE_BYTES_MAX));
    const kind = random.below(8);
    if (kind === 0) return noise;
    const bytes = kept ?? this.#source.input(random.pick(['resp', 'line']));
    if (kind === 1) return Buffer.concat([noise, Buffer.from('\n'), bytes]);
    if (kind < 4) return mutate(bytes, random, this.#source.pieces);
    return Buffer.concat([bytes, noise]);
  }

  #inputOf(bytes: Buffer, pieces: number): Input | null {
    const expectation = expectationOf(bytes);
    if (expectation === null) return null;
    const { random } = this.#fuzzing;
    const cuts = Array.from({ length: pieces - 1 }, () => random.below(bytes.length + 1));
    const ends = [...cuts.sort((a, b) => a - b), bytes.length];
    return {
      bytes,
      expectation,
      pieces: ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end)),
    };
  }
}
