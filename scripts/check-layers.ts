import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from './import-paths.js';
import { layerOf, violation } from './layer-rules.js';

const FOLDERS = ['src', 'grammar', 'test', 'bench', 'scripts', 'ops'];
/** Beyond this a file is a defect, beyond the other it deserves a look. */
const LINES_MAX = 400;
const LINES_NOTICED = 250;

export interface LayerReport {
  /** Each begins with `file:line: `. */
  readonly violations: readonly string[];
  readonly warnings: readonly string[];
  readonly filesRead: number;
  readonly importsRead: number;
}

/** Reads every TypeScript file of the project in `root` and tells where layers or lengths are broken. */
export function checkLayers(root: string): LayerReport {
  const violations: string[] = [];
  const warnings: string[] = [];
  let importsRead = 0;
  const files = FOLDERS.flatMap((folder) => sourcesIn(root, folder));
  for (const path of files) {
    const source = readFileSync(join(root, path), 'utf8');
    const imports = importsOf(source);
    importsRead += imports.length;
    violations.push(...violationsOf(path, imports));
    if (path.includes('/generated/')) continue;
    const lines = source.split('\n').length - 1;
    const message = `${path}:${lines}: ${lines} lines; split it by subject`;
    if (lines > LINES_MAX) violations.push(message);
    else if (lines > LINES_NOTICED) warnings.push(message);
  }
  if (files.length === 0) violations.push(`${root}:0: no TypeScript file was read`);
  return { violations, warnings, filesRead: files.length, importsRead };
}

function violationsOf(path: string, imports: ReturnType<typeof importsOf>): string[] {
  if (layerOf(path) === null) {
    return [`${path}:1: in no layer; domain/, application/, adapters/<family>/ or container/`];
  }
  return imports.flatMap((found) => {
    const message = violation(path, found);
    return message === null ? [] : [`${path}:${found.line}: ${message}`];
  });
}

/** Paths from `root`, with `/` between parts, sorted. A folder that does not exist has none. */
function sourcesIn(root: string, folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}
