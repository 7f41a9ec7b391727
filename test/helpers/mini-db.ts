import { fileURLToPath } from 'node:url';
import { type ProgramResult, runProgram } from './run-program.js';

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));

/** Runs `mini-db` in a process of its own, to its end. */
export const runMiniDb = (words: readonly string[]): Promise<ProgramResult> =>
  runProgram(process.execPath, [MAIN, ...words]);
