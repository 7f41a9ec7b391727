import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What reads our tables and talks to our server, in the versions that this was tried with. */
const PACKAGES = ['deltalake==1.6.6', 'polars==2.1.0', 'redis==8.1.0'];
/** Outside the project, and kept for the next run. */
const ENVIRONMENT = join(tmpdir(), `mini-db-interop-${PACKAGES.join('-').replaceAll('==', '-')}`);
export const PYTHON = join(ENVIRONMENT, 'bin', 'python');
export const SCRIPTS = fileURLToPath(new URL('../../../test/interop/', import.meta.url));
/** A slow network downloads 100 MB in that time. */
const INSTALL_MS_MAX = 300_000;
const SCRIPT_MS_MAX = 300_000;
const OUTPUT_BYTES_MAX = 1024 * 1024 * 1024;

/** Null when it worked, else why there is no Python with these packages. */
export function preparePython(): string | null {
  if (existsSync(PYTHON)) return null;
  const folder = mkdtempSync(`${ENVIRONMENT}-`);
  const failure =
    attempt('python3', ['-m', 'venv', folder]) ??
    attempt(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', ...PACKAGES]);
  if (failure !== null) {
    rmSync(folder, { recursive: true, force: true });
    return failure;
  }
  publish(folder);
  return null;
}

/** Under its final name only when it is complete: programs in it know the folder by its first name. */
function publish(folder: string): void {
  const link = `${folder}.link`;
  symlinkSync(folder, link);
  renameSync(link, ENVIRONMENT);
}

function attempt(program: string, words: readonly string[]): string | null {
  const { error, status, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    timeout: INSTALL_MS_MAX,
  });
  if (error !== undefined) return `${program}: ${error.message}`;
  return status === 0 ? null : `${program} ${words.join(' ')}: ${stderr.trim()}`;
}

/** Lines of JSON that a script of this folder prints. */
export function runScript(name: string, request: object): unknown[] {
  const { error, status, stdout, stderr } = spawnSync(PYTHON, [join(SCRIPTS, name)], {
    input: JSON.stringify(request),
    encoding: 'utf8',
    timeout: SCRIPT_MS_MAX,
    maxBuffer: OUTPUT_BYTES_MAX,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

/** A script that goes on while others do; `finish` ends its input and gives the lines it has printed. */
export function startScript(name: string, request: object): { finish(): Promise<unknown[]> } {
  const script = spawn(PYTHON, [join(SCRIPTS, name)], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  script.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve, reject) => {
    script.once('error', reject);
    script.once('close', resolve);
  });
  script.stdin.write(`${JSON.stringify(request)}\n`);
  return {
    async finish() {
      script.stdin.end();
      const status = await ended;
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
      return output
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
    },
  };
}
