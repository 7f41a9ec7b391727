import { configuration } from '../../../src/adapters/config/read-settings.js';
import type { Check } from '../../../src/application/check/check-listener.js';
import type { CliIo } from '../../../src/adapters/cli/cli-io.js';
import type { Serve } from '../../../src/adapters/cli/serve.js';
import type { RunningServer } from '../../../src/application/server/running-server.js';

export interface FakeIo extends CliIo {
  readonly texts: { out: string; err: string };
  /** As if the process got SIGTERM; does nothing when nobody listens. */
  signal(): void;
  /** As if it got SIGHUP. */
  reload(): void;
  /** As if it got SIGUSR2. */
  reopen(): void;
  readonly isListening: boolean;
}

/** A process's surroundings in memory; `serve` refuses unless one is given. */
export function fakeIo(
  options: { serve?: Serve; check?: Check; tokens?: CliIo['tokens']; isTerminal?: boolean } = {},
): FakeIo {
  const texts = { out: '', err: '' };
  let onReload: (() => void) | null = null;
  let onReopen: (() => void) | null = null;
  let listener: ((signal: string) => void) | null = null;
  const isTerminal = options.isTerminal ?? false;
  return {
    version: '1.2.3',
    pid: 42,
    out: { isTerminal, columns: undefined, write: (text) => void (texts.out += text) },
    err: { isTerminal, columns: undefined, write: (text) => void (texts.err += text) },
    configuration,
    serve: options.serve ?? (() => Promise.reject(new Error('not expected to serve'))),
    check: options.check ?? (() => Promise.reject(new Error('not expected to check'))),
    tokens: options.tokens ?? (() => Promise.reject(new Error('not expected to edit tokens'))),
    onStopSignal: (stop) => {
      listener = stop;
      return () => void (listener = null);
    },
    onReloadSignal: (reload) => {
      onReload = reload;
      return () => void (onReload = null);
    },
    onReopenSignal: (reopen) => {
      onReopen = reopen;
      return () => void (onReopen = null);
    },
    texts,
    reopen: () => onReopen?.(),
    reload: () => onReload?.(),
    signal: () => listener?.('SIGTERM'),
    get isListening() {
      return listener !== null;
    },
  };
}

export interface FakeServer extends RunningServer {
  stops: number;
  reloads: number;
  reopens: number;
  /** As if the server stopped by itself, with an error when one is given. */
  end(error?: Error): void;
}

export function fakeServer(adminPort: number | null = 9001): FakeServer {
  let resolve: () => void;
  let reject: (error: Error) => void;
  const stopped = new Promise<void>((onStopped, onFailed) => {
    resolve = onStopped;
    reject = onFailed;
  });
  const server: FakeServer = {
    port: 7001,
    tlsPort: null,
    adminPort,
    stopped,
    stops: 0,
    reloads: 0,
    reopens: 0,
    reload: () => {
      server.reloads++;
      return Promise.resolve();
    },
    reopenLogs: () => {
      server.reopens++;
      return Promise.resolve();
    },
    stop: () => {
      server.stops++;
      resolve();
      return Promise.resolve();
    },
    end: (error) => (error === undefined ? resolve() : reject(error)),
  };
  return server;
}
