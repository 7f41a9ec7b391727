/** The part of `npm run generate [-- --check]` that is for operators: the dashboard. */
import { staleFiles, writeFiles } from '../grammar/generate/project-files.js';
import { dashboard } from './grafana/dashboard.js';
import { ROWS } from './grafana/rows.js';

const ROOT = new URL('../../', import.meta.url);

const files = [{ name: 'ops/grafana/mini-db.json', text: dashboard(ROWS) }];
const stale = staleFiles(ROOT, files);
if (process.argv.includes('--check')) {
  for (const { name } of stale) console.error(`${name} is not current: run \`npm run generate\``);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else writeFiles(ROOT, stale);
