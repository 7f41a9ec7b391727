import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder. */
export function makeTempFolder(): string {
  return mkdtempSync(join(tmpdir(), 'mini-db-'));
}

/** Removes the folder and all in it; no error when it does not exist. */
export function removeTempFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
