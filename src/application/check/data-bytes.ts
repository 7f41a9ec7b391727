import { DiskError } from '../ports/disk.js';
import type { Disk } from '../ports/disk.js';

const FOLDERS = ['journal', 'table', 'table/_delta_log'];

/** Bytes of the journal's and the table's files. */
export async function dataBytes(disk: Disk): Promise<number> {
  let bytes = 0;
  for (const folder of FOLDERS) {
    for (const name of await namesIn(disk, folder)) bytes += await disk.size(`${folder}/${name}`);
  }
  return bytes;
}

async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (error instanceof DiskError && error.code === 'ENOENT') return [];
    throw error;
  }
}
