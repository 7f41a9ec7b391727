/**
 * The disk as persistence sees it. It is a port because what happens on power loss is part of the
 * contract and has to be simulated: content is durable after `sync` of the file, a name (created,
 * renamed, linked or removed) after `syncFolder` of its folder, and nothing earlier.
 *
 * Paths are relative to the data directory, with `/` between parts. Failures reject with DiskError.
 */
export interface Disk {
  /**
   * `create`: a new file for writing, EEXIST when there is one. `read`: an existing file for reading.
   * `write`: an existing file for reading and writing.
   */
  open(path: string, mode: 'create' | 'read' | 'write'): Promise<DiskFile>;
  /** Names of files and folders in `path`, sorted. ENOENT when there is no such folder. */
  list(path: string): Promise<string[]>;
  /** Bytes; ENOENT when there is no such file. */
  size(path: string): Promise<number>;
  /** Creates the folder and its parents; no error when it exists. */
  makeFolder(path: string): Promise<void>;
  /** Makes creations, renames, links and removals of names in this folder durable. */
  syncFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for the same file; EEXIST when `to` exists. */
  link(from: string, to: string): Promise<void>;
  /** Removes a file; no error when it does not exist. */
  remove(path: string): Promise<void>;
}

export interface DiskFile {
  readonly path: string;
  size(): Promise<number>;
  /** Fills `buffer` from `position`; returns the bytes read, fewer only at the end of the file. */
  read(buffer: Uint8Array, position: number): Promise<number>;
  /** Writes all of `buffer` at `position`. On failure part of it may have been written. */
  write(buffer: Uint8Array, position: number): Promise<void>;
  /** As `write` and then `sync`, which a system may do in one request. A rejection means the same as theirs. */
  writeDurably(buffer: Uint8Array, position: number): Promise<void>;
  /** Content and size are durable when it resolves. A rejection is final: what was written since the last success is in doubt. */
  sync(): Promise<void>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

/** An operation of the disk failed. `code` is the system's: ENOSPC, EIO, ENOENT, EEXIST, EACCES, … */
export class DiskError extends Error {
  readonly code: string;
  readonly operation: string;
  /** As it was given; of the data directory itself, its own name. */
  readonly path: string;

  constructor(operation: string, path: string, code: string, options?: ErrorOptions) {
    super(`${operation} ${path}: ${code}`, options);
    this.name = 'DiskError';
    this.operation = operation;
    this.path = path;
    this.code = code;
  }
}
