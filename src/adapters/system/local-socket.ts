import { chmod, open } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { join, relative } from 'node:path';
import { DiskError } from '../../application/ports/disk.js';

/** Sockets have room for 107 bytes on Linux and 103 on macOS, and Node cuts what is longer silently. */
const SOCKET_PATH_BYTES_MAX = 100;
/** A live process may be too busy to say who it is. It is alive all the same. */
const GREETING_MAX_MS = 1000;

const SOCKET_MODE = 0o600;

/** There is no process behind the name, or no such name; the last two are of links that lead nowhere. */
const NOBODY = new Set(['ECONNREFUSED', 'ENOENT', 'ELOOP', 'ENOTDIR']);

export interface Holder {
  readonly pid: number | null;
}

/** Calls `use` with a short path to `name` in `folder`, however deep that is. */
async function withShortPath<T>(
  folder: string,
  name: string,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const absolute = join(folder, name);
  const fromHere = join('.', relative(process.cwd(), absolute));
  const shorter = fromHere.length < absolute.length ? fromHere : absolute;
  if (Buffer.byteLength(shorter) <= SOCKET_PATH_BYTES_MAX) return use(shorter);
  const opened = await open(folder, 'r');
  try {
    return await use(join('/proc/self/fd', String(opened.fd), name));
  } finally {
    await opened.close();
  }
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : 'EUNKNOWN');

/** A socket file that tells who asks this process's number, for as long as the process lives. */
export function listenAt(folder: string, name: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(`${process.pid}\n`);
  });
  server.unref();
  return withShortPath(folder, name, (path) => {
    return new Promise<Server>((resolve, reject) => {
      server.once('error', (cause) => {
        reject(new DiskError('bind', name, codeOf(cause), { cause }));
      });
      server.listen({ path, exclusive: true }, () => {
        // Nobody else has to know who holds the directory; where that cannot be said, no harm is done.
        chmod(path, SOCKET_MODE).then(
          () => resolve(server),
          () => resolve(server),
        );
      });
    });
  });
}

/** Null when nobody listens at the socket file, or there is none. */
export function probe(folder: string, name: string): Promise<Holder | null> {
  return withShortPath(folder, name, (path) => {
    return new Promise<Holder | null>((resolve, reject) => {
      let text = '';
      let isConnected = false;
      const socket = connect({ path });
      const answered = (): void => {
        clearTimeout(timer);
        socket.destroy();
        resolve({ pid: /^[0-9]+\n/.test(text) ? Number.parseInt(text, 10) : null });
      };
      const timer = setTimeout(answered, GREETING_MAX_MS);
      socket.on('connect', () => void (isConnected = true));
      socket.on('data', (bytes) => void (text += bytes.toString('latin1')));
      socket.on('end', answered);
      socket.on('error', (cause) => {
        const code = codeOf(cause);
        // EAGAIN: so many are asking that the holder's queue is full.
        if (isConnected || code === 'EAGAIN') return answered();
        clearTimeout(timer);
        if (NOBODY.has(code)) resolve(null);
        else reject(new DiskError('connect', name, code, { cause }));
      });
    });
  });
}
