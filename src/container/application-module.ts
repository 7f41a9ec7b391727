import { ContainerModule } from 'inversify';
import { OpenLogins } from '../application/access-control/open-logins.js';
import { RightsOfTokens } from '../application/access-control/rights-of-tokens.js';
import { Users } from '../application/access-control/users.js';
import { Access } from '../application/access.js';
import { AdminAccess } from '../application/admin-access.js';
import { Admission } from '../application/admission.js';
import { Audit } from '../application/audit.js';
import { Authentication } from '../application/authentication.js';
import { ChangeTimes } from '../application/change-times.js';
import { Channels } from '../application/channels.js';
import { Checkpoints } from '../application/checkpoints.js';
import { CheckpointStatus } from '../application/checkpoint-status.js';
import { ClientLines } from '../application/client-lines.js';
import { CommandKeys } from '../application/command-keys.js';
import { CommandRate } from '../application/command-rate.js';
import { CommandReport } from '../application/command-report.js';
import { CommandTimes } from '../application/command-times.js';
import { CommandTable } from '../application/command-table.js';
import { CrossProtocol } from '../application/cross-protocol.js';
import { ConfigParameters } from '../application/config-parameters.js';
import { Databases } from '../application/databases.js';
import { Deliveries } from '../application/deliveries.js';
import { Engine } from '../application/engine.js';
import { Evaluation } from '../application/evaluation.js';
import { Eviction } from '../application/eviction.js';
import { Flush } from '../application/flush.js';
import { HoldUps } from '../application/hold-ups.js';
import { IdleClients } from '../application/idle-clients.js';
import { Latency } from '../application/latency.js';
import { Loading } from '../application/loading.js';
import { LoginDelays } from '../application/login-delays.js';
import { ClientMetrics } from '../application/metrics/client-metrics.js';
import { CommandMetrics } from '../application/metrics/command-metrics.js';
import { DiskMetrics } from '../application/metrics/disk-metrics.js';
import { JournalMetrics } from '../application/metrics/journal-metrics.js';
import { KeyspaceMetrics } from '../application/metrics/keyspace-metrics.js';
import { Metrics } from '../application/metrics/metrics.js';
import { ServerMetrics } from '../application/metrics/server-metrics.js';
import { TableMetrics } from '../application/metrics/table-metrics.js';
import { Pause } from '../application/pause.js';
import { noAuditLog } from '../application/ports/audit-log.js';
import { Port } from '../application/ports/identifiers.js';
import { noLoadingProgress } from '../application/ports/loading-progress.js';
import { RecoveryStatus } from '../application/recovery-status.js';
import { RuntimeSettings } from '../application/runtime-settings.js';
import { SampledDiskSpace } from '../application/sampled-disk-space.js';
import { Server } from '../application/server.js';
import { ServerReport } from '../application/server-report.js';
import { ServerState } from '../application/server-state.js';
import { Sessions } from '../application/sessions.js';
import { SlicedCommands } from '../application/sliced-commands.js';
import { SlowCommandLog } from '../application/slow-command-log.js';
import { SlowLog } from '../application/slow-log.js';
import { Slices } from '../application/slices.js';
import { SlowSubscribers } from '../application/slow-subscribers.js';
import { Statistics } from '../application/statistics.js';
import { Stopping } from '../application/stopping.js';
import { TableLag } from '../application/table-lag.js';
import { Upkeep } from '../application/upkeep.js';

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
  bind(Port.Readiness).toService(ServerState);
});
