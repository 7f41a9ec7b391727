import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of the names, times and contents of all files but those of the lock. */
export function treeDigest(folder: string): string {
  const digest = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names) {
    if (name.startsWith('lock')) continue;
    const stats = statSync(join(folder, name));
    digest.update(`${name} ${stats.mtimeMs}\n`);
    if (stats.isFile()) digest.update(readFileSync(join(folder, name)));
  }
  return digest.digest('hex');
}
