import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { Container, ContainerModule } from 'inversify';
import { HashedPassword } from './adapters/auth/hashed-password.js';
import { ChildCheckpointer } from './adapters/checkpoint/child-checkpointer.js';
import { FileJournal } from './adapters/journal/file-journal.js';
import { JsonPathQuery } from './adapters/json/json-path-query.js';
import { DeltaTable } from './adapters/parquet/delta/delta-table.js';
import { ParallelReader, startReadWorker } from './adapters/parquet/parallel/parallel-reader.js';
import { RespLineConversations } from './adapters/protocol/conversations.js';
import { GrammarDecoder } from './adapters/protocol/grammar-decoder.js';
import { LockedDataDirectory } from './adapters/system/locked-data-directory.js';
import { NodeDisk } from './adapters/system/node-disk.js';
import { NodeProcess } from './adapters/system/node-process.js';
import { PollingFileWatcher } from './adapters/system/polling-file-watcher.js';
import { SocketLock } from './adapters/system/socket-lock.js';
import { StatfsDiskSpace } from './adapters/system/statfs-disk-space.js';
import { SystemClock } from './adapters/system/system-clock.js';
import { SystemRandom } from './adapters/system/system-random.js';
import { SystemTimers } from './adapters/system/system-timers.js';
import { warnOfWideModes } from './adapters/system/wide-modes.js';
import { TcpServer } from './adapters/tcp/tcp-server.js';
import { SampledLog } from './adapters/telemetry/sampled-log.js';
import { PrometheusPage } from './adapters/telemetry/prometheus-page.js';
import { TlsCertificates } from './adapters/tcp/tls/tls-certificates.js';
import { PinoLog } from './adapters/telemetry/pino-log.js';
import type { Catalogue } from './application/execution/command.js';
import { catalogue } from './application/generated/catalogue.js';
import { useCases } from './application/generated/use-cases.js';
import type { DataDirectory } from './application/ports/data-directory.js';
import type { Disk } from './application/ports/disk.js';
import { Metrics } from './application/metrics/metrics.js';
import { Port } from './application/ports/identifiers.js';
import type { ProcessInformation } from './application/ports/process-information.js';
import type { TokenStore } from './application/ports/token-store.js';
import { RuntimeSettings } from './application/server/runtime-settings.js';
import type { Settings } from './application/server/settings.js';
import { Statistics } from './application/statistics/statistics.js';
import type { UseCase } from './application/execution/use-case.js';
import { adminModule } from './container/admin-module.js';
import { applicationModule } from './container/application-module.js';

/** What has to be known before anything can be bound. */
export interface ContainerInputs {
  readonly settings: Settings;
  readonly tokens: TokenStore;
  /** Mini DB's own. */
  readonly version: string;
}

/** A whole server, not started: `get(Server)` is its life. Rebind a Port to swap an adapter. */
export function createContainer(inputs: ContainerInputs): Container {
  const container = new Container({ defaultScope: 'Singleton' });
  container.load(
    settingsModule(inputs),
    systemModule,
    telemetryModule,
    journalModule,
    tableModule,
    languageModule,
    useCasesModule,
    applicationModule,
    protocolModule,
    transportModule,
    adminModule,
  );
  return container;
}

const settingsModule = ({ settings, tokens, version }: ContainerInputs): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(Port.Settings).toConstantValue(settings);
    bind(Port.TokenStore).toConstantValue(tokens);
    bind(Port.Password).toDynamicValue(() => new HashedPassword());
    bind(Port.ProcessInformation).toConstantValue(new NodeProcess(version));
  });

const systemModule = new ContainerModule(({ bind }) => {
  bind(Port.Clock).toDynamicValue(() => new SystemClock());
  bind(Port.Random).toDynamicValue(() => new SystemRandom());
  bind(Port.Timers).toDynamicValue(() => new SystemTimers());
  bind(Port.FileWatcher).toDynamicValue(
    (context) => new PollingFileWatcher({ timers: context.get(Port.Timers) }),
  );
  bind(Port.Disk).toDynamicValue(
    (context) => new NodeDisk(context.get<Settings>(Port.Settings).data),
  );
  bind(Port.DiskSpace).toDynamicValue(
    (context) => new StatfsDiskSpace(context.get<Settings>(Port.Settings).data),
  );
  bind(Port.DirectoryLock).toDynamicValue(
    (context) =>
      new SocketLock({
        disk: new NodeDisk(context.get<Settings>(Port.Settings).data),
        random: context.get(Port.Random),
      }),
  );
  bind(Port.DataDirectory).toDynamicValue(
    (context) =>
      new LockedDataDirectory({
        disk: context.get(Port.Disk),
        lock: context.get(Port.DirectoryLock),
        random: context.get(Port.Random),
        onOpened: () =>
          warnOfWideModes(context.get<Settings>(Port.Settings).data, context.get(Port.Log)),
      }),
  );
});

const telemetryModule = new ContainerModule(({ bind }) => {
  bind(Port.MetricsPage).toDynamicValue((context) => new PrometheusPage(context.get(Metrics)));
  bind(Port.Log).toDynamicValue((context) => {
    const { logLevel, logFormat } = context.get<Settings>(Port.Settings);
    return new SampledLog({
      log: new PinoLog({ level: logLevel, format: logFormat }),
      clock: context.get(Port.Clock),
      timers: context.get(Port.Timers),
    });
  });
});

const journalModule = new ContainerModule(({ bind }) => {
  bind(Port.Journal).toDynamicValue(
    (context) =>
      new FileJournal({
        disk: context.get(Port.Disk),
        clock: context.get(Port.Clock),
        timers: context.get(Port.Timers),
        random: context.get(Port.Random),
        durability: context.get<Settings>(Port.Settings).durability,
      }),
  );
});

const tableModule = new ContainerModule(({ bind }) => {
  bind(Port.Table).toDynamicValue((context) => {
    const directory = context.get<DataDirectory>(Port.DataDirectory);
    const { version } = context.get<ProcessInformation>(Port.ProcessInformation);
    return new DeltaTable({
      disk: context.get(Port.Disk),
      random: context.get(Port.Random),
      owner: {
        get databaseId() {
          return directory.databaseId;
        },
        softwareVersion: version,
      },
      parallel: parallelReaderOf(context.get(Port.Disk)),
    });
  });
  bind(Port.Checkpointer).toDynamicValue((context) => {
    const directory = context.get<DataDirectory>(Port.DataDirectory);
    const { data } = context.get<Settings>(Port.Settings);
    const { version } = context.get<ProcessInformation>(Port.ProcessInformation);
    return new ChildCheckpointer({
      script: fileURLToPath(new URL('checkpoint-main.js', import.meta.url)),
      parameters: () => [data, directory.databaseId, version],
      timers: context.get(Port.Timers),
    });
  });
});

/** Threads read the machine's disk by themselves; whatever else stands for one is in this thread. */
function parallelReaderOf(disk: Disk): ParallelReader | null {
  if (!(disk instanceof NodeDisk)) return null;
  const script = new URL('table-reader-main.js', import.meta.url);
  return new ParallelReader({ startWorker: () => startReadWorker(script, disk.root) });
}

const languageModule = new ContainerModule(({ bind }) => {
  bind(Port.Catalogue).toConstantValue(catalogue);
  bind(Port.Decoder).to(GrammarDecoder);
  bind(Port.JsonQuery).toDynamicValue(() => new JsonPathQuery());
});

/** One binding a command, named as its grammar rule; an extension binds its own beside them. */
const useCasesModule = new ContainerModule(({ bind }) => {
  for (const [rule, useCase] of Object.entries(useCases)) {
    bind<UseCase>(Port.UseCase).to(useCase).whenNamed(rule);
  }
  bind<ReadonlyMap<string, UseCase>>(Port.UseCases).toDynamicValue((context) => {
    const commands = context.get<Catalogue>(Port.Catalogue);
    return new Map(
      commands.map(({ rule }) => [rule, context.get<UseCase>(Port.UseCase, { name: rule })]),
    );
  });
});

const protocolModule = new ContainerModule(({ bind }) => {
  bind(Port.Conversations).toDynamicValue(
    (context) =>
      new RespLineConversations({
        executor: context.get(Port.Executor),
        decoder: context.get(Port.Decoder),
        journal: context.get(Port.Journal),
        timers: context.get(Port.Timers),
        clock: context.get(Port.Clock),
      }),
  );
});

const transportModule = new ContainerModule(({ bind }) => {
  bind(Port.Certificates).toDynamicValue((context) => {
    const { tlsCert, tlsKey, tlsCa, tlsMinVersion } = context.get<Settings>(Port.Settings);
    if (tlsCert === null || tlsKey === null) return null;
    return new TlsCertificates({
      files: { certificate: tlsCert, key: tlsKey, authorities: tlsCa, minVersion: tlsMinVersion },
      watcher: context.get(Port.FileWatcher),
      clock: context.get(Port.Clock),
      timers: context.get(Port.Timers),
      log: context.get(Port.Log),
    });
  });
  bind(Port.Transport).toDynamicValue(
    (context) =>
      new TcpServer({
        tls: tlsOf(context.get(Port.Certificates), context.get(Port.Settings)),
        conversations: context.get(Port.Conversations),
        timers: context.get(Port.Timers),
        clock: context.get(Port.Clock),
        log: context.get(Port.Log),
        connectionsPerAddressMax: context.get<Settings>(Port.Settings).maxConnectionsPerAddress,
        connectionsMax: () => context.get(RuntimeSettings).maxConnections,
        onRefused: () => void context.get(Statistics).connectionsRefused++,
      }),
  );
});

function tlsOf(certificates: TlsCertificates | null, { tlsClientAuth }: Settings) {
  return certificates === null ? null : { certificates, clientAuth: tlsClientAuth };
}
