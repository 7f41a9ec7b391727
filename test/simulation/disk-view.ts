import type { Disk, DiskFile } from '../../src/application/ports/disk.js';

export type Operation = Exclude<keyof Disk, 'open'> | Exclude<keyof DiskFile, 'path'> | OpenMode;
type OpenMode = 'create' | 'read file' | 'write file';

/** What an operation does, and what is left when it is taken out of the program. */
export interface Ways<T> {
  readonly go: () => Promise<T>;
  readonly without: () => Promise<void>;
}

/** What stands between a program and its disk. */
export type Between = <T>(operation: Operation, path: string, ways: Ways<T>) => Promise<T>;

/** A disk all of whose operations pass one function. Writing durably is a write and a sync. */
export function diskView(disk: Disk, between: Between): Disk {
  const pass = passing(between);
  const modes = { create: 'create', read: 'read file', write: 'write file' } as const;
  return {
    open: async (path, mode) => {
      const file = await pass(modes[mode], path, () => disk.open(path, mode));
      return fileView(file, between);
    },
    list: (path) => pass('list', path, () => disk.list(path)),
    size: (path) => pass('size', path, () => disk.size(path)),
    makeFolder: (path) => pass('makeFolder', path, () => disk.makeFolder(path)),
    syncFolder: (path) => pass('syncFolder', path, () => disk.syncFolder(path)),
    rename: (from, to) => pass('rename', to, () => disk.rename(from, to)),
    link: (from, to) => pass('link', to, () => disk.link(from, to)),
    remove: (path) => pass('remove', path, () => disk.remove(path)),
  };
}

const passing =
  (between: Between) =>
  <T>(operation: Operation, path: string, go: () => Promise<T>): Promise<T> =>
    between(operation, path, { go, without: async () => undefined });

function fileView(file: DiskFile, between: Between): DiskFile {
  const { path } = file;
  const pass = passing(between);
  const write = (buffer: Uint8Array, position: number): Promise<void> =>
    pass('write', path, () => file.write(buffer, position));
  return {
    path,
    size: () => pass('size', path, () => file.size()),
    read: (buffer, position) => pass('read', path, () => file.read(buffer, position)),
    write,
    writeDurably: (buffer, position) =>
      between('writeDurably', path, {
        go: () => file.writeDurably(buffer, position),
        without: () => file.write(buffer, position),
      }),
    sync: () => pass('sync', path, () => file.sync()),
    truncate: (size) => pass('truncate', path, () => file.truncate(size)),
    close: () => pass('close', path, () => file.close()),
  };
}
