import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NAMES = ['decoder', 'framing', 'keyspace', 'ordered-index', 'journal', 'publish'];

/** Commands that run the benches of single parts, those that there are. */
export function microBenches(): string[] {
  return NAMES.map((name) => fileURLToPath(new URL(`./${name}.js`, import.meta.url)))
    .filter(existsSync)
    .map((path) => `node ${path}`);
}
