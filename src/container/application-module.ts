import { ContainerModule } from 'inversify';
import { OpenLogins } from '../application/access-control/open-logins.js';
import { RightsOfTokens } from '../application/access-control/rights-of-tokens.js';
import { Users } from '../application/access-control/users.js';
import { Access } from '../application/access-control/access.js';
import { AdminAccess } from '../application/access-control/admin-access.js';
import { Admission } from '../application/clients/admission.js';
import { Audit } from '../application/access-control/audit.js';
import { Authentication } from '../application/access-control/authentication.js';
import { ChangeTimes } from '../application/checkpoint/change-times.js';
import { Channels } from '../application/publish/channels.js';
import { Checkpoints } from '../application/checkpoint/checkpoints.js';
import { CheckpointStatus } from '../application/checkpoint/checkpoint-status.js';
import { ClientLines } from '../application/clients/client-lines.js';
import { CommandKeys } from '../application/execution/command-keys.js';
import { CommandRate } from '../application/access-control/command-rate.js';
import { CommandReport } from '../application/execution/command-report.js';
import { CommandTimes } from '../application/statistics/command-times.js';
import { CommandTable } from '../application/execution/command-table.js';
import { CrossProtocol } from '../application/clients/cross-protocol.js';
import { ConfigParameters } from '../application/server/config-parameters.js';
import { Databases } from '../application/databases/databases.js';
import { Deliveries } from '../application/publish/deliveries.js';
import { Engine } from '../application/execution/engine.js';
import { Evaluation } from '../application/execution/evaluation.js';
import { Eviction } from '../application/databases/eviction.js';
import { Flush } from '../application/databases/flush.js';
import { HoldUps } from '../application/execution/hold-ups.js';
import { IdleClients } from '../application/clients/idle-clients.js';
import { Latency } from '../application/statistics/latency.js';
import { Loading } from '../application/server/loading.js';
import { LoginDelays } from '../application/access-control/login-delays.js';
import { ClientMetrics } from '../application/metrics/client-metrics.js';
import { CommandMetrics } from '../application/metrics/command-metrics.js';
import { DiskMetrics } from '../application/metrics/disk-metrics.js';
import { JournalMetrics } from '../application/metrics/journal-metrics.js';
import { KeyspaceMetrics } from '../application/metrics/keyspace-metrics.js';
import { Metrics } from '../application/metrics/metrics.js';
import { ServerMetrics } from '../application/metrics/server-metrics.js';
import { TableMetrics } from '../application/metrics/table-metrics.js';
import { Pause } from '../application/execution/pause.js';
import { noAuditLog } from '../application/ports/audit-log.js';
import { Port } from '../application/ports/identifiers.js';
import { noLoadingProgress } from '../application/ports/loading-progress.js';
import { RecoveryStatus } from '../application/server/recovery-status.js';
import { RuntimeSettings } from '../application/server/runtime-settings.js';
import { SampledDiskSpace } from '../application/server/sampled-disk-space.js';
import { ReportPage } from '../application/server/report-page.js';
import { Server } from '../application/server/server.js';
import { ServerReport } from '../application/server/server-report.js';
import { ServerState } from '../application/server/server-state.js';
import { Sessions } from '../application/clients/sessions.js';
import { SlicedCommands } from '../application/execution/sliced-commands.js';
import { SlowCommandLog } from '../application/statistics/slow-command-log.js';
import { SlowLog } from '../application/statistics/slow-log.js';
import { Slices } from '../application/execution/slices.js';
import { SlowSubscribers } from '../application/publish/slow-subscribers.js';
import { Statistics } from '../application/statistics/statistics.js';
import { Stopping } from '../application/server/stopping.js';
import { TableLag } from '../application/checkpoint/table-lag.js';
import { Upkeep } from '../application/databases/upkeep.js';

/** The application's own classes, one of each. */
const CLASSES = [
  Access,
  AdminAccess,
  Admission,
  Audit,
  Authentication,
  ChangeTimes,
  Channels,
  CheckpointStatus,
  Checkpoints,
  ClientLines,
  ClientMetrics,
  CommandKeys,
  CommandMetrics,
  CommandRate,
  CommandReport,
  CommandTable,
  CommandTimes,
  ConfigParameters,
  CrossProtocol,
  Databases,
  Deliveries,
  DiskMetrics,
  Engine,
  Evaluation,
  Eviction,
  Flush,
  HoldUps,
  IdleClients,
  JournalMetrics,
  KeyspaceMetrics,
  Latency,
  Loading,
  LoginDelays,
  Metrics,
  OpenLogins,
  Pause,
  RecoveryStatus,
  ReportPage,
  RightsOfTokens,
  RuntimeSettings,
  SampledDiskSpace,
  Server,
  ServerMetrics,
  ServerReport,
  ServerState,
  Sessions,
  SlicedCommands,
  Slices,
  SlowCommandLog,
  SlowLog,
  SlowSubscribers,
  Statistics,
  Stopping,
  TableLag,
  TableMetrics,
  Upkeep,
  Users,
];

/** Each bound to itself, and the ports that they stand for. */
export const applicationModule = new ContainerModule(({ bind }) => {
  for (const Class of CLASSES) bind<unknown>(Class).toSelf();
  bind(Port.AuditLog).toConstantValue(noAuditLog);
  bind(Port.LoadingProgress).toConstantValue(noLoadingProgress);
  bind(Port.AdminGate).toService(AdminAccess);
  bind(Port.Executor).toService(Engine);
  bind(Port.InfoPage).toService(ReportPage);
  bind(Port.Readiness).toService(ServerState);
});
