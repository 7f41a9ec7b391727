import type { RunningServer } from '../../application/server/running-server.js';
import type { Settings } from '../../application/server/settings.js';
import type { CliIo } from './cli-io.js';
import { EXIT } from './exit-codes.js';
import { ProgressBar } from './progress-bar.js';
import { readyJson, readyText } from './ready-line.js';

/** Starts the server and stays until it has stopped, by a signal or by itself. Returns the exit code. */
export async function serveCommand(settings: Settings, io: CliIo): Promise<number> {
  const stopping = new AbortController();
  const stopListening = io.onStopSignal((signal) => stopping.abort(signal));
  try {
    return await serveUntilStopped(settings, io, stopping.signal);
  } finally {
    stopListening();
  }
}

async function serveUntilStopped(
  settings: Settings,
  io: CliIo,
  stopping: AbortSignal,
): Promise<number> {
  const { host, adminHost } = settings;
  const starting = io.serve(settings, stopping, new ProgressBar(io.out));
  // A signal that comes too early is for what is read by then.
  const tell = (call: (server: RunningServer) => Promise<void>) => (): void =>
    void starting.then(call, () => undefined);
  const stopReloading = io.onReloadSignal(tell((server) => server.reload()));
  const stopReopening = io.onReopenSignal(tell((server) => server.reopenLogs()));
  try {
    const server = await starting;
    if (!stopping.aborted) {
      const ready = { server, host, adminHost, pid: io.pid, version: io.version };
      io.out.write(io.out.isTerminal ? readyText(ready) : readyJson(ready));
      await Promise.race([server.stopped, aborted(stopping)]);
    }
    await server.stop();
    await server.stopped;
  } catch (error) {
    // A start that was told to stop may end by throwing the signal's reason.
    if (!stopping.aborted || error !== stopping.reason) throw error;
  } finally {
    stopReloading();
    stopReopening();
  }
  return EXIT.clean;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
