import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.js';
import { commandLine, readyPort, type ServerOptions } from './server-kinds.js';

export interface Exit {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** The server ended before it was ready. */
export class ServerEndedError extends Error {
  override readonly name = 'ServerEndedError';
  readonly exit: Exit;

  constructor(exit: Exit) {
    super(`the server ended with ${exit.code ?? exit.signal}: ${exit.stderr}`);
    this.exit = exit;
  }
}

const OUTPUT_CHARACTERS_MAX = 64 * 1024;

/** A server in a process of its own. No process outlives the one that started it. */
export class ServerProcess {
  static readonly #running = new Set<ServerProcess>();
  static #isWatchingExit = false;

  /** Resolves with the port when the server says that it is ready; rejects with ServerEndedError. */
  readonly ready: Promise<number>;
  /** Resolves when the process is gone and its output is read. */
  readonly exited: Promise<Exit>;
  #port = 0;
  #stderr = '';
  #stdout = '';
  readonly #child: ChildProcessByStdio<null, Readable, Readable>;

  private constructor(options: ServerOptions) {
    const { program, parameters } = commandLine(options);
    this.#child = spawn(program, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.environment },
    });
    ServerProcess.#watch(this);
    this.exited = this.#whenExited();
    this.ready = this.#whenReady(options);
    // Whoever waits for `ready` gets the error; who does not wait for it does not care.
    this.ready.catch(() => undefined);
  }

  /** Starts the process without waiting until it is ready. */
  static async spawn(options: ServerOptions): Promise<ServerProcess> {
    const needsPort = options.kind === 'redis' && options.port === undefined;
    return new ServerProcess(needsPort ? { ...options, port: await freePort() } : options);
  }

  /** Starts the process and waits until it is ready. Rejects with ServerEndedError. */
  static async start(options: ServerOptions): Promise<ServerProcess> {
    const server = await ServerProcess.spawn(options);
    await server.ready;
    return server;
  }

  /** 0 before it is ready. */
  get port(): number {
    return this.#port;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get stderr(): string {
    return this.#stderr;
  }

  get stdout(): string {
    return this.#stdout;
  }

  /** What it starts, and what that starts. */
  descendants(): number[] {
    return [...childrenOf(this.pid), ...this.checkpointProcesses()];
  }

  /** Those that make a checkpoint: what it starts is a shell that starts them. */
  checkpointProcesses(): number[] {
    return childrenOf(this.pid).flatMap(childrenOf);
  }

  isMakingCheckpoint(): boolean {
    return this.checkpointProcesses().some((pid) => !['', 'checkpoint-idle'].includes(nameOf(pid)));
  }

  /** Waits for something in its log, which comes by another pipe than what says that it is ready. */
  logged(pattern: RegExp): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (!pattern.test(this.#stderr)) return;
        this.#child.stderr.off('data', look);
        resolve();
      };
      this.#child.stderr.on('data', look);
      this.exited.then((exit) => reject(new ServerEndedError(exit)), reject);
      look();
    });
  }

  /** Ends the process as power loss does for its memory: no handler runs. */
  kill(): Promise<Exit> {
    this.#child.kill('SIGKILL');
    return this.exited;
  }

  /** Asks it to stop cleanly. */
  terminate(): Promise<Exit> {
    this.#child.kill('SIGTERM');
    return this.exited;
  }

  #whenExited(): Promise<Exit> {
    this.#child.stderr.setEncoding('utf8');
    this.#child.stderr.on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-OUTPUT_CHARACTERS_MAX);
    });
    return new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('close', (code, signal) => {
        ServerProcess.#running.delete(this);
        resolve({ code, signal, stderr: this.#stderr });
      });
    });
  }

  #whenReady(options: ServerOptions): Promise<number> {
    return new Promise((resolve, reject) => {
      createInterface({ input: this.#child.stdout }).on('line', (line) => {
        this.#stdout = `${this.#stdout}${line}\n`.slice(-OUTPUT_CHARACTERS_MAX);
        const port = this.#port === 0 ? readyPort(line, options) : null;
        if (port === null) return;
        this.#port = port;
        resolve(port);
      });
      this.exited.then((exit) => reject(new ServerEndedError(exit)), reject);
    });
  }

  static #watch(server: ServerProcess): void {
    this.#running.add(server);
    if (this.#isWatchingExit) return;
    this.#isWatchingExit = true;
    process.once('exit', () => {
      for (const running of this.#running) running.#child.kill('SIGKILL');
    });
  }
}

/** None when the process is gone. */
function childrenOf(pid: number): number[] {
  try {
    const ids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1');
    return ids.trim() === '' ? [] : ids.trim().split(' ').map(Number);
  } catch {
    return [];
  }
}

/** Empty when the process is gone. */
function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'latin1').trim();
  } catch {
    return '';
  }
}
