import { DiskError } from '../../application/ports/disk.js';
import { TransportError } from '../../application/ports/transport.js';
import { UsageError } from '../../application/server/settings.js';
import { DataDamagedError, UnsupportedFormatError } from '../../domain/errors.js';

/** What the process tells whoever started it. */
export const EXIT = {
  clean: 0,
  unexpected: 1,
  usage: 2,
  locked: 3,
  damaged: 4,
  addressInUse: 5,
} as const;

export interface Exit {
  readonly code: number;
  /** One line that says what happened and what to do; a stack trace only for what nobody expected. */
  readonly message: string;
}

/** Of the error itself or of what caused it, the first that has a code of its own. */
export function exitOf(error: unknown): Exit {
  for (const cause of causes(error)) {
    const exit = knownExit(cause);
    if (exit !== null) return exit;
  }
  if (error instanceof TransportError) return transportExit(error);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: EXIT.unexpected, message: `unexpected error: ${text}` };
}

/** A transport's own failure, without a cause of Node's that says more. */
function transportExit({ code, message }: TransportError): Exit {
  const isAddress = LISTEN_ADVICE.has(code);
  return exit(
    isAddress ? EXIT.addressInUse : EXIT.unexpected,
    `${message}; check --host and --port`,
  );
}

function* causes(error: unknown): Generator<Error> {
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at);
    yield at;
  }
}

function knownExit(error: Error): Exit | null {
  if (error instanceof UsageError) return exit(EXIT.usage, error.message);
  // Compared by name: the class is the lock's own, and its message says what to do.
  if (error.name === 'DirectoryLockedError') return exit(EXIT.locked, error.message);
  if (error instanceof DataDamagedError) {
    return exit(EXIT.damaged, `${error.message}; restore it from a backup, nothing was changed`);
  }
  if (error instanceof UnsupportedFormatError) return exit(EXIT.damaged, error.message);
  if (error instanceof DiskError) {
    return exit(EXIT.unexpected, `${error.message}; ${diskAdvice(error)}`);
  }
  return listenExit(error) ?? fileExit(error);
}

function diskAdvice({ code, operation }: DiskError): string {
  const isFileInTheWay = code === 'ENOTDIR' || (code === 'EEXIST' && operation === 'mkdir');
  return isFileInTheWay
    ? 'a file is in the way, move it or choose another data directory'
    : 'check the data directory and its disk';
}

/** A file of the operator's that the system refuses before a disk adapter is there to say so. */
function fileExit(error: NodeJS.ErrnoException): Exit | null {
  if (error.syscall === undefined || error.path === undefined) return null;
  return exit(EXIT.unexpected, `${error.message}; check that it is there and may be used`);
}

/** Codes of a listen that failed, with what helps. */
const LISTEN_ADVICE = new Map([
  ['EADDRINUSE', 'is in use; stop what listens there or choose another port'],
  ['EACCES', 'is not allowed to this user; choose a port above 1023'],
  ['EADDRNOTAVAIL', 'is not an address of this machine; choose another host'],
]);

function listenExit(error: NodeJS.ErrnoException & { hostname?: string }): Exit | null {
  if (error.syscall === 'getaddrinfo') {
    return exit(
      EXIT.usage,
      `there is no host ${error.hostname ?? ''}; correct --host or --admin-host`,
    );
  }
  const advice = LISTEN_ADVICE.get(error.code ?? '');
  if (error.syscall !== 'listen' || advice === undefined) return null;
  return exit(EXIT.addressInUse, `address ${addressOf(error)} ${advice}`);
}

/** Node puts the address on the error but does not declare it. */
function addressOf(error: Error & { address?: string; port?: number }): string {
  // Port 0, any free one, is left out.
  return error.port === undefined ? (error.address ?? '') : `${error.address}:${error.port}`;
}

function exit(code: number, message: string): Exit {
  return { code, message: message.replaceAll(/\s*[\r\n]+\s*/g, ' ') };
}
