import { type FileHandle, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { UsageError } from '../../application/server/settings.js';

/** An edit takes milliseconds, so that who waits for longer waits for one that was killed. */
const LOCK_WAIT_MS = 5000;
const LOCK_RETRY_MS = 10;
/** Nobody but its owner reads or writes it. */
const MODE = 0o600;

export interface Edited<Result> {
  /** The file's new text. */
  readonly text: string;
  readonly result: Result;
}

/**
 * Gives the file at `path` the text that `edit` makes of the present one, which is empty when there is
 * no file. The new file takes the old one's place at once, so that a reader has one or the other, also
 * after a power loss. Processes that edit it wait for each other. Rejects with UsageError.
 */
export async function editFile<Result>(
  path: string,
  edit: (text: string) => Edited<Result>,
): Promise<Result> {
  try {
    // What a link leads to is replaced, and the link stays.
    const target = await realPathOf(path);
    const lock = `${target}.lock`;
    await acquire(lock);
    try {
      const { text, result } = edit(await textOf(target));
      await replace(target, text);
      return result;
    } finally {
      await unlink(lock);
    }
  } catch (error) {
    if (error instanceof UsageError || codeOf(error) === null) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot change the token file: ${reason}`, { cause: error });
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : null;

async function unlessMissing<Value>(work: Promise<Value>, value: Value): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return value;
    throw error;
  }
}

const realPathOf = (path: string): Promise<string> => unlessMissing(realpath(path), path);
const textOf = (path: string): Promise<string> => unlessMissing(readFile(path, 'utf8'), '');

async function acquire(lock: string): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += LOCK_RETRY_MS) {
    try {
      const file = await open(lock, 'wx', MODE);
      await file.close();
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (waitedMs >= LOCK_WAIT_MS) {
      throw new UsageError(
        `${lock} has been there for ${LOCK_WAIT_MS / 1000} s: somebody else edits the file, or was killed while they did; remove it when nobody does`,
      );
    }
    await delay(LOCK_RETRY_MS);
  }
}

async function replace(target: string, text: string): Promise<void> {
  const unfinished = `${target}.new`;
  try {
    // What a killed edit left is overwritten; the lock says that nobody else writes it.
    const file = await open(unfinished, 'w', MODE);
    try {
      await file.chmod(MODE);
      await keepOwner(file, target);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, target);
  } catch (error) {
    await unlink(unfinished).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

/** When root edits it, the server that owns it still has to read it. */
async function keepOwner(file: FileHandle, target: string): Promise<void> {
  const before = await unlessMissing(stat(target), null);
  if (before === null) return;
  const { uid, gid } = await file.stat();
  if (before.uid !== uid || before.gid !== gid) await file.chown(before.uid, before.gid);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
