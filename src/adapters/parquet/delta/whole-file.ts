import { DiskError } from '../../../application/ports/disk.js';
import type { Disk } from '../../../application/ports/disk.js';

/** All bytes of a file that is small enough for memory. Rejects with DiskError. */
export async function readWhole(disk: Disk, path: string): Promise<Uint8Array> {
  const file = await disk.open(path, 'read');
  try {
    const bytes = new Uint8Array(await file.size());
    return bytes.subarray(0, await file.read(bytes, 0));
  } finally {
    await file.close();
  }
}

/** A new file; its content is durable when it resolves, its name is not. After a failure nothing is left of it. */
export async function writeNew(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'create');
  try {
    await file.write(bytes, 0);
    await file.sync();
  } catch (error) {
    await disk.remove(path).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

/** Null when there is no such file. */
export async function sizeOf(disk: Disk, path: string): Promise<number | null> {
  try {
    return await disk.size(path);
  } catch (error) {
    if (error instanceof DiskError && error.code === 'ENOENT') return null;
    throw error;
  }
}
