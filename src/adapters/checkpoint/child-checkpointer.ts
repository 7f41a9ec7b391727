import {
  CheckpointError,
  type Checkpointer,
  type CleanedUp,
  type PreparedCheckpoint,
  type RetentionPolicy,
} from '../../application/ports/checkpointer.js';
import type { Cancel, Timers } from '../../application/ports/timers.js';
import { Launcher } from './launcher.js';
import { lineOf, parseResponse, type Request, type Response } from './messages.js';

/** Longer than the slowest single step, a sync of a large file on a disk that is busy. */
const SILENCE_MAX_MS = 120_000;
/** Sorted changes and rows are outside the heap; what is in it stays far below. */
const HEAP_MIB_MAX = 256;
/** Rows live as long as their file is being made: in small young generations most of them are copied twice. */
const YOUNG_MIB_MAX = 32;
/** How long a process waits for the next checkpoint: a small one takes most of its time to start and to compile. */
const WAITING_MAX_MS = 10_000;
/** Then it is let go of all the same, and its memory with it. */
const CHECKPOINTS_MAX = 20;

export interface ChildCheckpointerOptions {
  /** The program that calls `serveCheckpoints`. */
  readonly script: string;
  /** Of the program, asked for when it is first needed. */
  readonly parameters: () => readonly string[];
  readonly timers: Timers;
  readonly silenceMaxMs?: number;
  /** For tests: another shell than /bin/sh. */
  readonly shell?: string;
}

interface Pending {
  settle(response: Response): void;
  fail(error: CheckpointError): void;
}

/**
 * Makes checkpoints in a process of its own, which parquetjs-lite may abort and whose memory goes back
 * to the system when none has followed for a while. Whatever happens to it costs time only: nothing that it makes
 * exists before the server publishes it.
 */
export class ChildCheckpointer implements Checkpointer {
  readonly #options: ChildCheckpointerOptions;
  readonly #launcher: Launcher;
  /** Of the process that is there and has not been let go of. */
  #run: string | null = null;
  #isAsked = false;
  #pending: Pending | null = null;
  #stops = 0;
  #onProgress: (rows: number) => void = () => undefined;
  #cancelSilence: Cancel | null = null;
  #cancelWaiting: Cancel | null = null;
  /** Made by the process that is there. */
  #checkpoints = 0;
  /** Why it was killed, when that was for its silence. */
  #verdict = '';

  constructor(options: ChildCheckpointerOptions) {
    this.#options = options;
    const { shell } = options;
    this.#launcher = new Launcher({
      command: () => [
        process.execPath,
        `--max-old-space-size=${HEAP_MIB_MAX}`,
        `--max-semi-space-size=${YOUNG_MIB_MAX}`,
        options.script,
        ...options.parameters(),
      ],
      onMessage: (line) => this.#received(parseResponse(line)),
      onEnd: (how, words) => this.#ended(how, words),
      ...(shell === undefined ? {} : { shell }),
    });
  }

  open(): void {
    this.#launcher.open();
  }

  async prepare(
    through: number,
    onProgress: (rows: number) => void,
  ): Promise<PreparedCheckpoint | null> {
    this.#onProgress = onProgress;
    const response = await this.#ask({ kind: 'prepare', through });
    if (response.kind !== 'prepared') throw unexpected(response);
    // Cleaning up comes next and asks the same process.
    return response.checkpoint;
  }

  async cleanUp(policy: RetentionPolicy): Promise<CleanedUp> {
    const response = await this.#ask({ kind: 'clean-up', policy });
    this.#wait();
    if (response.kind !== 'cleaned-up') throw unexpected(response);
    return { files: response.files, bytes: response.bytes };
  }

  async stop(): Promise<void> {
    this.#stops++;
    this.#release();
    await this.#launcher.ended;
  }

  async close(): Promise<void> {
    this.#stops++;
    this.#release();
    await this.#launcher.close();
  }

  async #ask(request: Request): Promise<Response> {
    if (this.#isAsked) throw new Error('the checkpoint process is busy');
    this.#isAsked = true;
    this.#cancelWaiting?.();
    try {
      this.#run ??= await this.#start();
      return await this.#answerTo(request, this.#run);
    } finally {
      this.#isAsked = false;
    }
  }

  /** The one before has been let go of, and may not be gone yet. */
  async #start(): Promise<string> {
    const stops = this.#stops;
    await this.#launcher.ended;
    if (stops !== this.#stops) throw new CheckpointError('the checkpoint was given up', null);
    this.#verdict = '';
    this.#checkpoints = 0;
    return this.#launcher.start();
  }

  #answerTo(request: Request, run: string): Promise<Response> {
    return new Promise((resolve, reject) => {
      this.#pending = { settle: resolve, fail: reject };
      this.#watchSilence();
      this.#launcher.send(lineOf({ ...request, run }));
    });
  }

  #received(response: Response | null): void {
    if (response === null || this.#pending === null) return;
    this.#watchSilence();
    if (response.kind === 'progress') return this.#onProgress(response.rows);
    const pending = this.#pending;
    this.#pending = null;
    this.#cancelSilence?.();
    if (response.kind !== 'failed') return pending.settle(response);
    this.#release();
    pending.fail(new CheckpointError(response.message, response.code));
  }

  /** Until the next checkpoint, if it is not long in coming. */
  #wait(): void {
    if (++this.#checkpoints >= CHECKPOINTS_MAX) return this.#release();
    const { timers } = this.#options;
    this.#cancelWaiting = timers.after(WAITING_MAX_MS, () => this.#release());
  }

  /** What it does is of no use any more. */
  #release(): void {
    this.#run = null;
    this.#cancelWaiting?.();
    this.#launcher.kill();
  }

  #ended(how: string, words: string): void {
    this.#run = null;
    this.#cancelWaiting?.();
    this.#cancelSilence?.();
    const pending = this.#pending;
    this.#pending = null;
    const why = [words, this.#verdict].filter((text) => text !== '').join(' ');
    const text = why === '' ? how : `${how}: ${why}`;
    pending?.fail(new CheckpointError(`the checkpoint process did not finish: ${text}`, null));
  }

  #watchSilence(): void {
    this.#cancelSilence?.();
    const { timers, silenceMaxMs = SILENCE_MAX_MS } = this.#options;
    this.#cancelSilence = timers.after(silenceMaxMs, () => {
      this.#verdict = `no sign of life for ${silenceMaxMs / 1000} s`;
      this.#launcher.kill();
    });
  }
}

const unexpected = (response: Response): CheckpointError =>
  new CheckpointError(`the checkpoint process answered ${response.kind}`, null);
