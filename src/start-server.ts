import type { ContainerModule } from 'inversify';
import { FileAuditLog } from './adapters/audit/file-audit-log.js';
import { NoTokens } from './adapters/auth/no-tokens.js';
import { TokenFile } from './adapters/auth/token-file.js';
import { packageVersion } from './adapters/cli/process-io.js';
import { settingsOf } from './adapters/config/settings-of.js';
import { CommandTable } from './application/execution/command-table.js';
import { isLocalHost } from './adapters/system/local-host.js';
import { exposureRefusal } from './application/access-control/exposure.js';
import type { AuditLog } from './application/ports/audit-log.js';
import type { TokenStore } from './application/ports/token-store.js';
import { Port } from './application/ports/identifiers.js';
import type { LoadingProgress } from './application/ports/loading-progress.js';
import type { Log } from './application/ports/log.js';
import { TransportError } from './application/ports/transport.js';
import type { RunningServer } from './application/server/running-server.js';
import { type Addresses, Server } from './application/server/server.js';
import { type Settings, UsageError } from './application/server/settings.js';
import { StartAbandonedError, Stopping } from './application/server/stopping.js';
import { createContainer } from './container.js';
import { languageOf } from './language.js';

export interface Extension {
  /**
   * More of the command language, as text: `Shop <: MiniDb { Command += Restock … }`. Each new rule
   * needs a use case bound under its name.
   */
  readonly grammar?: string;
  /** Loaded last: bind use cases of the extension, rebind ports to swap adapters. */
  readonly modules?: readonly ContainerModule[];
}

/**
 * Starts a server inside this process. Settings that are not given have the defaults of the command
 * line. Rejects with UsageError, DirectoryLockedError, DataDamagedError, TransportError or DiskError.
 */
export async function startServer(
  options: Partial<Settings> & Extension = {},
): Promise<RunningServer> {
  const { grammar, modules, ...given } = options;
  return serve(settingsOf(given), {
    ...(grammar === undefined ? {} : { grammar }),
    ...(modules === undefined ? {} : { modules }),
  });
}

/** Who waits for the server at a terminal. */
export interface Operator {
  /** Aborted when they want it to stop, also while it starts. */
  readonly stopping?: AbortSignal;
  readonly loading?: LoadingProgress;
}

/** Starts a server with settings that are complete. Rejects with the reason when `stopping` is aborted. */
export async function serve(
  settings: Settings,
  extension: Extension = {},
  { stopping, loading }: Operator = {},
): Promise<RunningServer> {
  const container = createContainer({
    settings,
    tokens: new NoTokens(),
    version: packageVersion(),
  });
  if (extension.grammar !== undefined) container.load(await languageOf(extension.grammar));
  container.load(...(extension.modules ?? []));
  if (settings.authTokens !== null) {
    const tokens = await TokenFile.read(
      settings.authTokens,
      container.get<Log>(Port.Log),
      container.get(CommandTable),
    );
    container.rebind<TokenStore>(Port.TokenStore).toConstantValue(tokens);
  }
  await refuseExposure(settings, container.get<TokenStore>(Port.TokenStore).isRequired);
  if (settings.auditLog !== null) {
    const audit = await FileAuditLog.open(settings.auditLog, {
      clock: container.get(Port.Clock),
      timers: container.get(Port.Timers),
      log: container.get(Port.Log),
    });
    container.rebind<AuditLog>(Port.AuditLog).toConstantValue(audit);
  }
  if (loading !== undefined) container.rebind(Port.LoadingProgress).toConstantValue(loading);
  // Nobody is told of an abort that was before there was a listener.
  stopping?.throwIfAborted();
  const server = container.get(Server);
  const wish = container.get(Stopping);
  stopping?.addEventListener('abort', () => wish.request(String(stopping.reason)), { once: true });
  const { port, tlsPort, adminPort } = await startUnlessStopped(server, stopping);
  const stopped = new Promise<void>((resolve, reject) => {
    server.onStop((stop) => void stop.then(resolve, reject));
  });
  // Who stops it is told of a failure; who does not wait for the end does not care.
  stopped.catch(() => undefined);
  const stop = (): Promise<void> => server.stop();
  wish.onRequest(() => void stop().catch(() => undefined));
  const reload = (): Promise<void> => server.reload();
  const reopenLogs = (): Promise<void> => server.reopenLogs();
  return { port, tlsPort, adminPort, reload, reopenLogs, stop, stopped };
}

/** Before anything is opened. Rejects with UsageError, or TransportError when there is no such host. */
async function refuseExposure(settings: Settings, hasTokens: boolean): Promise<void> {
  const { host, adminHost, adminPort } = settings;
  const isHostLocal = await isLocal(host);
  const isAdminHostLocal = adminPort === 'off' || (await isLocal(adminHost));
  const refusal = exposureRefusal(settings, { hasTokens, isHostLocal, isAdminHostLocal });
  if (refusal !== null) throw new UsageError(refusal);
}

async function isLocal(host: string): Promise<boolean> {
  try {
    return await isLocalHost(host);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new TransportError(`cannot listen on ${host}: ${message}`, code ?? 'UNKNOWN', {
      cause: error,
    });
  }
}

/** A start that was given up because of the signal rejects with the signal's reason. */
async function startUnlessStopped(server: Server, stopping?: AbortSignal): Promise<Addresses> {
  try {
    return await server.start();
  } catch (error) {
    if (error instanceof StartAbandonedError) stopping?.throwIfAborted();
    throw error;
  }
}
