import { readFileSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { CliIo, Configuration, Output } from './cli-io.js';
import type { Check } from '../../application/check/check-listener.js';
import type { Serve } from './serve.js';

/** From `dist/src/adapters/cli`, where this file runs, to the package's folder. */
const PACKAGE_FILE = new URL('../../../../package.json', import.meta.url);

/** The command line's surroundings when it is a process of its own. */
export function processIo(options: {
  configuration: Configuration;
  serve: Serve;
  check: Check;
  tokens: CliIo['tokens'];
}): CliIo {
  return {
    ...options,
    version: packageVersion(),
    pid: process.pid,
    out: output(process.stdout),
    err: output(process.stderr),
    onStopSignal: listenForSignals,
    onReloadSignal: (reload) => listenFor('SIGHUP', reload),
    onReopenSignal: (reopen) => listenFor('SIGUSR2', reopen),
  };
}

/** The version in package.json. */
export function packageVersion(): string {
  const content: unknown = JSON.parse(readFileSync(PACKAGE_FILE, 'utf8'));
  if (typeof content === 'object' && content !== null && 'version' in content) {
    return String(content.version);
  }
  throw new Error(`${PACKAGE_FILE.pathname} has no version`);
}

type FileStream = NodeJS.WriteStream & { fd: number };

function output(stream: FileStream): Output {
  // A reader that has gone away must not end the server.
  stream.on('error', () => undefined);
  return {
    isTerminal: isatty(stream.fd),
    columns: stream.columns,
    write: (text) => writeAll(stream, Buffer.from(text)),
  };
}

/** At once, so that nothing is lost when the process ends; what a full pipe does not take follows later. */
function writeAll(stream: FileStream, bytes: Uint8Array): void {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(stream.fd, bytes, written);
  } catch {
    stream.write(bytes.subarray(written));
  }
}

/** Only the first signal is ours: a second one ends the process at once, as a crash would, which loses nothing. */
function listenForSignals(stop: (signal: string) => void): () => void {
  const end = () => {
    process.off('SIGTERM', onSignal);
    process.off('SIGINT', onSignal);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    end();
    stop(signal);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return end;
}

/** Without a listener these signals end the process. */
function listenFor(signal: 'SIGHUP' | 'SIGUSR2', call: () => void): () => void {
  process.on(signal, call);
  return () => void process.off(signal, call);
}
