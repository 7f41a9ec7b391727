/** `npm run generate [-- --check]`: writes the generated files, or tells which are not current. */
import { generateFiles } from './generate-files.js';
import { projectFiles, readFrom, staleFiles, writeFiles } from './project-files.js';
import { readMiniDb } from './read-file.js';
import { GrammarRefused } from './refusal.js';

const ROOT = new URL('../../../', import.meta.url);

/** What is not documented does not keep the rest from being written, so that a new rule has its types. */
function run(isCheck: boolean): number {
  const { texts, problems } = generateFiles(readMiniDb(), readFrom(ROOT));
  const files = projectFiles(ROOT, texts);
  const stale = staleFiles(ROOT, files);
  console.log(`${files.length} generated files, ${stale.length} not current`);
  for (const problem of problems) console.error(problem);
  if (!isCheck) {
    writeFiles(ROOT, stale);
    return problems.length === 0 ? 0 : 1;
  }
  for (const { name } of stale) console.error(`${name} is not current: run \`npm run generate\``);
  return stale.length + problems.length === 0 ? 0 : 1;
}

try {
  process.exitCode = run(process.argv.includes('--check'));
} catch (error) {
  if (!(error instanceof GrammarRefused)) throw error;
  console.error(`grammar/mini-db.ohm:${error.message}`);
  process.exitCode = 1;
}
