import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A slow network downloads 100 MB in that time. */
const INSTALL_MS_MAX = 300_000;

/** Python with packages from PyPI, outside the project and kept for the next run. */
export class PythonEnvironment {
  readonly #folder: string;
  readonly #packages: readonly string[];

  /** `packages` have their versions, as `redis==8.1.0`. */
  constructor(name: string, packages: readonly string[]) {
    this.#packages = packages;
    const versions = packages.join('-').replaceAll('==', '-');
    this.#folder = join(tmpdir(), `mini-db-${name}-${versions}`);
  }

  /** The path of a program in it, such as `python`. */
  program(name: string): string {
    return join(this.#folder, 'bin', name);
  }

  /** Makes it when it is not there. Null when it worked, else why there is none. */
  prepare(): string | null {
    if (existsSync(this.program('python'))) return null;
    const folder = mkdtempSync(`${this.#folder}-`);
    const failure =
      attempt('python3', ['-m', 'venv', folder]) ??
      attempt(join(folder, 'bin', 'python'), [
        '-m',
        'pip',
        'install',
        '--quiet',
        ...this.#packages,
      ]);
    if (failure !== null) {
      rmSync(folder, { recursive: true, force: true });
      return failure;
    }
    this.#publish(folder);
    return null;
  }

  /** Under its final name only when it is complete: programs in it know the folder by its first name. */
  #publish(folder: string): void {
    const link = `${folder}.link`;
    symlinkSync(folder, link);
    renameSync(link, this.#folder);
  }
}

function attempt(program: string, words: readonly string[]): string | null {
  const { error, status, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    timeout: INSTALL_MS_MAX,
  });
  if (error !== undefined) return `${program}: ${error.message}`;
  return status === 0 ? null : `${program} ${words.join(' ')}: ${stderr.trim()}`;
}
