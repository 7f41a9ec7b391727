/** `npm run generate [-- --check]`: writes the generated files, or tells which are not current. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFiles } from './generate-files.js';
import { readMiniDb } from './read-file.js';
import { GrammarRefused } from './refusal.js';

const ROOT = new URL('../../../', import.meta.url);

/** The table of use cases names every class, so it waits until there are some. */
const USE_CASES_FILE = 'src/application/generated/use-cases.ts';
const hasUseCases = existsSync(new URL('src/application/use-cases', ROOT));

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function isCurrent(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}

function run(isCheck: boolean): number {
  const files = [...generateFiles(readMiniDb())]
    .filter(([name]) => name !== USE_CASES_FILE || hasUseCases)
    .map(([name, text]) => ({ name, text, path: fileURLToPath(new URL(name, ROOT)) }));
  const stale = files.filter(({ path, text }) => !isCurrent(path, text));
  for (const { name, path, text } of stale) {
    if (isCheck) console.error(`${name} is not current: run \`npm run generate\``);
    else write(path, text);
  }
  console.log(`${files.length} files, ${stale.length} ${isCheck ? 'not current' : 'written'}`);
  return isCheck && stale.length > 0 ? 1 : 0;
}

try {
  process.exitCode = run(process.argv.includes('--check'));
} catch (error) {
  if (!(error instanceof GrammarRefused)) throw error;
  console.error(`grammar/mini-db.ohm:${error.message}`);
  process.exitCode = 1;
}
