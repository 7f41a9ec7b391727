import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../../application/ports/log.js';

/**
 * What nobody but the owner needs. The group may look, where an operator has made the directory so:
 * that is how analysts read the table.
 */
const WIDE = 0o027;
const PERMISSIONS = 0o777;
/** Folders whose content is looked at; files of the table are as many as the data is large. */
const LISTED = ['.', 'journal'];
const LOOKED_AT = ['table', 'table/_delta_log'];

/**
 * Warns, in one record, when others may change what is in a data directory, or users outside its
 * group may read it. What cannot be looked at is left out: this is advice.
 */
export async function warnOfWideModes(root: string, log: Log): Promise<void> {
  if (process.platform === 'win32') return;
  const wide = await wideOnes(root);
  const first = wide[0];
  if (first === undefined) return;
  const mode = textOf(first.mode);
  const others = wide.length === 1 ? '' : ` and ${wide.length - 1} more in it`;
  log.warn(
    'data-permissions',
    { path: first.path, mode, count: wide.length },
    `${first.path} has mode ${mode}${others}: other users can get at the data; run chmod -R g-w,o-rwx ${root}`,
  );
}

interface Looked {
  readonly path: string;
  readonly mode: number;
}

async function wideOnes(root: string): Promise<Looked[]> {
  const directory = await look(root);
  // Whoever cannot enter the directory reaches nothing in it, whatever modes that has.
  if (directory === null || (directory.mode & (WIDE | 0o010)) === 0) return [];
  const names = await Promise.all(LISTED.map((folder) => namesIn(root, folder)));
  const paths = [...new Set([...names.flat(), ...LOOKED_AT])];
  const looked = await Promise.all(paths.map((path) => look(join(root, path))));
  return [directory, ...looked].filter(
    (one) => one !== null && (one.mode & WIDE) !== 0,
  ) as Looked[];
}

async function namesIn(root: string, folder: string): Promise<string[]> {
  try {
    return (await readdir(join(root, folder))).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Null for what is gone, and for links and sockets, whose modes say nothing. */
async function look(path: string): Promise<Looked | null> {
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory()) return null;
    return { path, mode: found.mode & PERMISSIONS };
  } catch {
    return null;
  }
}

const textOf = (mode: number): string => mode.toString(8).padStart(4, '0');
