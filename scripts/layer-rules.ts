import { posix } from 'node:path';
import type { Import } from './import-paths.js';

/** Files beside the layers that bind them together. */
const ROOTS =
  /^src\/(?:(?:check-data|checkpoint-main|container|edit-tokens|index|language|main|start-server|table-reader-main)\.ts$|container\/)/;
/** Libraries whose decorators application classes carry. */
const APPLICATION_PACKAGES: ReadonlySet<string> = new Set(['inversify', 'reflect-metadata']);

/**
 * The layer of a file, by its path from the project's folder: `domain`, `application`, `adapters/tcp`,
 * `root`, or `outside` for all that is not in src/ (grammar/ too: the generator writes for the layers and
 * nothing in them needs it). Null for a file in src/ that is in none.
 */
export function layerOf(path: string): string | null {
  if (ROOTS.test(path)) return 'root';
  const [top, second = '', third = '', ...rest] = path.split('/');
  if (top !== 'src') return 'outside';
  if (second === 'domain' || second === 'application') return third === '' ? null : second;
  return second === 'adapters' && rest.length > 0 ? `adapters/${third}` : null;
}

/** What is wrong with one import of the file at `path`; null when nothing is. */
export function violation(path: string, { path: imported }: Import): string | null {
  const layer = layerOf(path);
  if (layer === null || layer === 'root' || layer === 'outside') return null;
  const isInner = layer === 'domain' || layer === 'application';
  if (imported === null) return isInner ? `${layer} may not import a computed path` : null;
  if (!imported.startsWith('.')) {
    return mayUsePackage(layer, imported) ? null : `${layer} may not import ${imported}`;
  }
  const target = posix.join(posix.dirname(path), imported).replace(/\.js$/, '.ts');
  const targetLayer = layerOf(target);
  if (targetLayer === layer || mayImport(layer).includes(targetLayer ?? '')) return null;
  const allowed = [layer, ...mayImport(layer)].join(', ');
  return `${layer} may not import ${target}; it may import ${allowed}`;
}

function mayUsePackage(layer: string, name: string): boolean {
  if (layer === 'domain') return false;
  return layer !== 'application' || APPLICATION_PACKAGES.has(name);
}

/** Other layers than its own. */
function mayImport(layer: string): readonly string[] {
  if (layer === 'domain') return [];
  return layer === 'application' ? ['domain'] : ['application', 'domain'];
}
