import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants as access } from 'node:fs';
import { constants, setPriority } from 'node:os';
import type { Readable, Writable } from 'node:stream';

const SHELL = '/bin/sh';
/**
 * Runs its parameters, and behind them the line, for each line that it reads; tells when that begins
 * and how it ends. Signals that a terminal or a service manager sends to all are the server's business.
 */
const LOOP = `trap '' INT TERM HUP
while read -r run; do
  "$@" "$run" <&3 2>&1 &
  printf '\\n@started %s\\n' "$!"
  wait "$!" 2>/dev/null
  printf '\\n@ended %s\\n' "$?"
done`;
/** What `ps` shows it as. */
const NAME = 'mini-db-checkpoints';
const STARTED = /^@started (\d+)$/;
const ENDED = /^@ended (\d+)$/;
/** A shell adds this to the number of the signal that ended a program. */
const SIGNAL_BASE = 128;
const WORDS_MAX = 2000;

export interface LauncherOptions {
  /** The program and its parameters, asked for when they are first needed. */
  readonly command: () => readonly string[];
  /** A line that it wrote and that may be a message: one in braces. */
  readonly onMessage: (line: string) => void;
  /** `words`: the last of what else it wrote. */
  readonly onEnd: (how: string, words: string) => void;
  /** For tests: another shell than /bin/sh. */
  readonly shell?: string;
}

/** A process that was spawned: the shell, or the program itself. */
interface Host {
  readonly process: ChildProcess;
  readonly isShell: boolean;
  readonly requests: Writable | undefined;
  readonly gone: Promise<void>;
}

/**
 * Starts a program again and again, one at a time, without a fork of this process: for that the system
 * copies the tables of all its memory, some 50 ms for each GiB, and nobody is served meanwhile. A shell
 * that is started while there is little memory does it instead. It holds the other ends of the pipes,
 * which each program inherits, and the lowest priority, which each thread of a program has from the
 * beginning. Where there is no shell, each program is forked.
 */
export class Launcher {
  readonly #options: LauncherOptions;
  #host: Host | null = null;
  #runs = 0;
  #rest = '';
  #words = '';
  #pid: number | null = null;
  #isRunning = false;
  #isKillWanted = false;
  #ended: Promise<void> = Promise.resolve();
  #settleEnded: () => void = () => undefined;

  constructor(options: LauncherOptions) {
    this.#options = options;
  }

  /** Resolves when no program is running. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  /** To be called while this process is small. Does nothing when the shell is there. */
  open(): void {
    const { command, shell = SHELL } = this.#options;
    if (this.#host !== null || !isProgram(shell)) return;
    this.#host = this.#spawn(shell, ['-c', LOOP, NAME, ...command()], true);
  }

  /** Starts the program; returns the word that it has as its last parameter. No other may be running. */
  start(): string {
    if (this.#isRunning) throw new Error('a program is running');
    this.#isRunning = true;
    this.#isKillWanted = false;
    this.#pid = null;
    this.#rest = '';
    this.#words = '';
    this.#ended = new Promise((resolve) => (this.#settleEnded = resolve));
    const run = String(++this.#runs);
    this.open();
    if (this.#host === null) {
      const [program = '', ...parameters] = this.#options.command();
      this.#host = this.#spawn(program, [...parameters, run], false);
      this.#pid = this.#host.process.pid ?? null;
    } else {
      this.#host.process.stdin?.write(`${run}\n`);
    }
    return run;
  }

  /** To the program's standard input. */
  send(line: string): void {
    this.#host?.requests?.write(line);
  }

  /** Ends the program that is running, if there is one. */
  kill(): void {
    if (!this.#isRunning) return;
    this.#isKillWanted = true;
    if (this.#pid === null) return;
    try {
      process.kill(this.#pid, 'SIGKILL');
    } catch {
      // It has ended by itself, and that is about to be known.
    }
  }

  /** Ends all that is running; resolves when it is gone. */
  async close(): Promise<void> {
    this.kill();
    await this.#ended;
    const host = this.#host;
    host?.process.stdin?.end();
    await host?.gone;
  }

  #spawn(program: string, parameters: readonly string[], isShell: boolean): Host {
    const pipes = isShell ? 4 : 3;
    const child = spawn(program, parameters, {
      stdio: Array.from({ length: pipes }, () => 'pipe'),
    });
    // There are none when the system has no descriptors left, which 'error' tells next.
    const stdio = (child.stdio as ChildProcess['stdio'] | undefined) ?? [];
    const requests = stdio[isShell ? 3 : 0] as Writable | undefined;
    // That nobody reads any more is told by the end of the process.
    for (const input of [stdio[0], requests]) input?.on('error', () => undefined);
    for (const output of [stdio[1], stdio[2]] as (Readable | undefined)[]) {
      output?.setEncoding('utf8').on('data', (text: string) => this.#heard(text));
    }
    const gone = endOf(child).then((how) => this.#hostEnded(child, how));
    if (child.pid !== undefined) lowerPriority(child.pid);
    return { process: child, isShell, requests, gone };
  }

  #heard(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop()!;
    for (const line of lines) this.#heardLine(line);
  }

  #heardLine(line: string): void {
    const isShell = this.#host?.isShell === true;
    const started = isShell ? STARTED.exec(line) : null;
    const ended = isShell ? ENDED.exec(line) : null;
    if (started !== null) {
      this.#pid = Number(started[1]);
      if (this.#isKillWanted) this.kill();
    } else if (ended !== null) {
      this.#programEnded(howItEnded(Number(ended[1])));
    } else if (line.startsWith('{')) {
      this.#options.onMessage(line);
    } else {
      this.#words = `${this.#words} ${line}`.slice(-WORDS_MAX);
    }
  }

  #hostEnded(child: ChildProcess, how: string): void {
    if (this.#host?.process !== child) return;
    this.#heardLine(this.#rest);
    // A program that outlives its shell ends when nobody is at the other end of its input.
    this.#host.requests?.destroy();
    this.#host = null;
    if (this.#isRunning) this.#programEnded(how);
  }

  #programEnded(how: string): void {
    this.#isRunning = false;
    this.#pid = null;
    this.#settleEnded();
    this.#options.onEnd(how, this.#words.trim().replaceAll(/\s+/g, ' '));
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, access.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Before it has started any thread: those have the priority of the one that starts them. */
function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already.
  }
}

/** How a process ended, once it has and all that it wrote is read. */
function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`it could not be started: ${error.message}`));
    child.once('close', (code, signal) => resolve(`it ended with ${signal ?? `code ${code}`}`));
  });
}

function howItEnded(status: number): string {
  const signals = Object.entries(constants.signals);
  const signal = signals.find(([, number]) => number === status - SIGNAL_BASE);
  return `it ended with ${signal?.[0] ?? `code ${status}`}`;
}
