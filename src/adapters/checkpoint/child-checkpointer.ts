import { type ChildProcess, fork } from 'node:child_process';
import {
  CheckpointError,
  type Checkpointer,
  type CleanedUp,
  type PreparedCheckpoint,
  type RetentionPolicy,
} from '../../application/ports/checkpointer.js';
import type { Cancel, Timers } from '../../application/ports/timers.js';
import type { Request, Response } from './messages.js';

/** Longer than the slowest single step, a sync of a large file on a disk that is busy. */
const SILENCE_MAX_MS = 120_000;
/** Sorted changes and rows are outside the heap; what is in it stays far below. */
const HEAP_MIB_MAX = 256;
/** Rows live as long as their file is being made: in small young generations most of them are copied twice. */
const YOUNG_MIB_MAX = 32;
const MESSAGE_BYTES_MAX = 2000;

export interface ChildCheckpointerOptions {
  /** The program that calls `serveCheckpoints`. */
  readonly script: string;
  /** Of the program, asked for when it is started. */
  readonly parameters: () => readonly string[];
  readonly timers: Timers;
  readonly silenceMaxMs?: number;
}

interface Pending {
  settle(response: Response): void;
  fail(error: CheckpointError): void;
}

/**
 * Makes checkpoints in a process of its own, which parquetjs-lite may abort and whose memory goes back
 * to the system at the end of each. Whatever happens to it costs time only: nothing that it makes
 * exists before the server publishes it.
 */
export class ChildCheckpointer implements Checkpointer {
  readonly #options: ChildCheckpointerOptions;
  #child: ChildProcess | null = null;
  #gone: Promise<void> = Promise.resolve();
  #pending: Pending | null = null;
  #onProgress: (rows: number) => void = () => undefined;
  #cancelSilence: Cancel | null = null;
  #lastWords = '';

  constructor(options: ChildCheckpointerOptions) {
    this.#options = options;
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
    this.#release();
    if (response.kind !== 'cleaned-up') throw unexpected(response);
    return { files: response.files, bytes: response.bytes };
  }

  async stop(): Promise<void> {
    this.#child?.kill('SIGKILL');
    await this.#gone;
  }

  #ask(request: Request): Promise<Response> {
    return new Promise((resolve, reject) => {
      if (this.#pending !== null) throw new Error('the checkpoint process is busy');
      this.#pending = { settle: resolve, fail: reject };
      this.#child ??= this.#start();
      this.#watchSilence();
      this.#child.send(request, (error) => {
        if (error !== null) this.#child?.kill('SIGKILL');
      });
    });
  }

  #start(): ChildProcess {
    const { script, parameters } = this.#options;
    const child = fork(script, parameters(), {
      execArgv: [`--max-old-space-size=${HEAP_MIB_MAX}`, `--max-semi-space-size=${YOUNG_MIB_MAX}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#lastWords = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#lastWords = (this.#lastWords + text).slice(-MESSAGE_BYTES_MAX);
    });
    child.on('message', (response: Response) => this.#received(response));
    this.#gone = endOf(child).then((how) => this.#ended(child, how));
    return child;
  }

  #received(response: Response): void {
    this.#watchSilence();
    if (response.kind === 'progress') return this.#onProgress(response.rows);
    const pending = this.#pending;
    this.#pending = null;
    this.#cancelSilence?.();
    if (response.kind !== 'failed') return pending?.settle(response);
    this.#release();
    pending?.fail(new CheckpointError(response.message, response.code));
  }

  /** It ends by itself when nobody holds its channel. */
  #release(): void {
    if (this.#child?.connected === true) this.#child.disconnect();
    this.#child = null;
  }

  #ended(child: ChildProcess, how: string): void {
    // One that was let go of has nothing to answer any more.
    if (this.#child !== child) return;
    this.#child = null;
    this.#cancelSilence?.();
    const pending = this.#pending;
    this.#pending = null;
    const words = this.#lastWords.trim().replaceAll(/\s+/g, ' ');
    const why = words === '' ? how : `${how}: ${words}`;
    pending?.fail(new CheckpointError(`the checkpoint process did not finish: ${why}`, null));
  }

  #watchSilence(): void {
    this.#cancelSilence?.();
    const { timers, silenceMaxMs = SILENCE_MAX_MS } = this.#options;
    this.#cancelSilence = timers.after(silenceMaxMs, () => {
      this.#lastWords += ` no sign of life for ${silenceMaxMs / 1000} s`;
      this.#child?.kill('SIGKILL');
    });
  }
}

const unexpected = (response: Response): CheckpointError =>
  new CheckpointError(`the checkpoint process answered ${response.kind}`, null);

/**
 * How the process ended, once it has and its last words are read. Not by 'close', which does not come
 * when this side has closed the channel.
 */
async function endOf(child: ChildProcess): Promise<string> {
  const silent = new Promise<void>((resolve) => child.stderr?.once('close', resolve) ?? resolve());
  const how = await new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`it could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(`it ended with ${signal ?? `code ${code}`}`));
  });
  await silent;
  return how;
}
