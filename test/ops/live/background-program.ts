import { type ChildProcess, spawn } from 'node:child_process';

const OUTPUT_CHARACTERS_MAX = 64 * 1024;

/** A program that runs until it is stopped, and never longer than this process. */
export class BackgroundProgram {
  static readonly #running = new Set<ChildProcess>();
  /** The end of what it has written. */
  output = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;

  constructor(program: string, parameters: readonly string[]) {
    if (BackgroundProgram.#running.size === 0) process.once('exit', BackgroundProgram.#killAll);
    const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    BackgroundProgram.#running.add(child);
    const keep = (text: string): void => {
      this.output = (this.output + text).slice(-OUTPUT_CHARACTERS_MAX);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    this.#ended = new Promise((resolve) => {
      child.once('close', () => resolve());
      child.once('error', (error) => {
        keep(String(error));
        resolve();
      });
    });
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.#ended;
    BackgroundProgram.#running.delete(this.#child);
  }

  static readonly #killAll = (): void => {
    for (const child of BackgroundProgram.#running) child.kill('SIGKILL');
  };
}
