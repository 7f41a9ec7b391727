import { constants, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './error-code.js';

const { O_RDONLY } = constants;
const READ_BY_GROUP = 0o040;
/**
 * Permissions of what is made: the owner's alone, or also for the group to read where the operator
 * lets it read the directory, for those who query the table.
 */
export const MODES = {
  file: { owner: 0o600, group: 0o640 },
  folder: { owner: 0o700, group: 0o750 },
} as const;

export async function syncFolderAt(path: string): Promise<void> {
  const folder = await open(path, O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/**
 * Not `recursive`: Node 20 then tries for ever, in a thread that no signal ends, where a folder exists
 * and nothing can be made in it, such as /proc.
 */
export async function makeFolderAt(path: string, mode: number): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolderAt(dirname(path), mode);
  try {
    await mkdir(path, { mode });
  } catch (error) {
    // Somebody else has just made it.
    if (codeOf(error) === 'EEXIST' && (await isFolder(path))) return;
    throw error;
  }
  await syncFolderAt(dirname(path));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Whether the folder is there and its group may read it. */
export async function isReadByGroup(path: string): Promise<boolean> {
  try {
    return ((await stat(path)).mode & READ_BY_GROUP) !== 0;
  } catch {
    return false;
  }
}
