import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../helpers/run-program.js';
import type { Checks } from '../interop/checks.js';

/** The project's folder, from the compiled test. */
const ROOT = new URL('../../../', import.meta.url);

/** The path of a file or folder of the project. */
export const inProject = (path: string): string => fileURLToPath(new URL(path, ROOT));

export const textOf = (path: string): string => readFileSync(inProject(path), 'utf8');

/** A program that says by its exit code whether all is well. */
export async function passes(
  check: Checks['check'],
  program: string,
  words: readonly string[],
): Promise<void> {
  const { code, stdout, stderr } = await runProgram(program, words);
  check(`${program} ${words.join(' ')}: ${stdout}${stderr}`, code === 0);
}
