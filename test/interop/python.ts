import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PythonEnvironment } from '../helpers/python-environment.js';

/** What reads our tables and talks to our server, in the versions that this was tried with. */
const PACKAGES = ['deltalake==1.6.6', 'polars==2.1.0', 'redis==8.1.0'];
const ENVIRONMENT = new PythonEnvironment('interop', PACKAGES);
export const PYTHON = ENVIRONMENT.program('python');
export const SCRIPTS = fileURLToPath(new URL('../../../test/interop/', import.meta.url));
const SCRIPT_MS_MAX = 300_000;
const OUTPUT_BYTES_MAX = 1024 * 1024 * 1024;

/** Null when it worked, else why there is no Python with these packages. */
export const preparePython = (): string | null => ENVIRONMENT.prepare();

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
