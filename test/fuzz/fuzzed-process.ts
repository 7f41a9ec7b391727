import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Request, Response } from './messages.js';
import type { Figures } from './process-figures.js';

/** Far more than any answer takes, on a busy machine too. */
const HANG_MS = 60_000;
const ERROR_CHARACTERS_MAX = 16 * 1024;

/** The process ended, or does not answer. */
export class FuzzedProcessError extends Error {
  override readonly name = 'FuzzedProcessError';
}

/** A process whose end and silence are failures. It does not outlive the one that started it. */
export class FuzzedProcess {
  static readonly #running = new Set<FuzzedProcess>();
  static #isWatchingExit = false;

  readonly #child: ChildProcess;
  #errors = '';
  #isStopping = false;
  /** What ended it; null while it runs. */
  end: FuzzedProcessError | null = null;
  #refuse: ((error: Error) => void) | null = null;

  constructor(main: 'server-main.js' | 'files-main.js', parameters: readonly string[]) {
    this.#child = fork(fileURLToPath(new URL(main, import.meta.url)), parameters, {
      execArgv: ['--expose-gc'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-ERROR_CHARACTERS_MAX);
    });
    this.#child.once('exit', (code, signal) => {
      FuzzedProcess.#running.delete(this);
      if (this.#isStopping) return;
      this.end = new FuzzedProcessError(`it ended with ${code ?? signal}: ${this.#errors}`);
      this.#refuse?.(this.end);
    });
    FuzzedProcess.#watch(this);
  }

  /** What it wrote to its standard error. */
  get errors(): string {
    return this.#errors;
  }

  /** Resolves with the port of a server, 0 of another process. */
  async ready(): Promise<number> {
    const response = await this.#next();
    return response.kind === 'ready' ? response.port : this.#unexpected(response);
  }

  async figures(): Promise<Figures> {
    const response = await this.ask({ kind: 'figures' });
    return response.kind === 'figures' ? response.figures : this.#unexpected(response);
  }

  ask(request: Request): Promise<Response> {
    const response = this.#next();
    this.#child.send(request);
    return response;
  }

  stop(): void {
    this.#isStopping = true;
    this.#child.kill('SIGKILL');
  }

  static #watch(started: FuzzedProcess): void {
    this.#running.add(started);
    if (this.#isWatchingExit) return;
    this.#isWatchingExit = true;
    process.once('exit', () => {
      for (const running of this.#running) running.stop();
    });
  }

  #next(): Promise<Response> {
    if (this.end !== null) return Promise.reject(this.end);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new FuzzedProcessError(`no answer in ${HANG_MS} ms`));
      }, HANG_MS);
      const settle = (): void => {
        clearTimeout(late);
        this.#refuse = null;
      };
      this.#refuse = (error) => {
        settle();
        reject(error);
      };
      this.#child.once('message', (response: Response) => {
        settle();
        resolve(response);
      });
    });
  }

  #unexpected(response: Response): never {
    throw new FuzzedProcessError(`it answered ${response.kind}`);
  }
}
