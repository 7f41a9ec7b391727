import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/** Ours and Redis's. */
const JOURNAL_NAME = /\.journal$|\.incr\.aof$/;

/** Removes the last bytes of the newest journal file under `folder`: a fault made on purpose. */
export function cutJournal(folder: string, bytes: number): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => JOURNAL_NAME.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).size > 0);
  const newest = files.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs).at(-1);
  if (newest === undefined) throw new Error(`no journal to cut in ${folder}`);
  truncateSync(newest, Math.max(0, statSync(newest).size - bytes));
}
