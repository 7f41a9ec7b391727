import { ContainerModule } from 'inversify';
import { OpenLogins } from '../application/access-control/open-logins.js';
import { RightsOfTokens } from '../application/access-control/rights-of-tokens.js';
import { Users } from '../application/access-control/users.js';
import { Access } from '../application/access.js';
import { Admission } from '../application/admission.js';
import { Authentication } from '../application/authentication.js';
import { ChangeTimes } from '../application/change-times.js';
import { Channels } from '../application/channels.js';
import { Checkpoints } from '../application/checkpoints.js';
import { CheckpointStatus } from '../application/checkpoint-status.js';
import { ClientLines } from '../application/client-lines.js';
import { CommandKeys } from '../application/command-keys.js';
import { CommandReport } from '../application/command-report.js';
import { CommandTimes } from '../application/command-times.js';
import { CommandTable } from '../application/command-table.js';
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
import { Pause } from '../application/pause.js';
import { Port } from '../application/ports/identifiers.js';
import { noLoadingProgress } from '../application/ports/loading-progress.js';
import { RuntimeSettings } from '../application/runtime-settings.js';
import { Server } from '../application/server.js';
import { ServerReport } from '../application/server-report.js';
import { ServerState } from '../application/server-state.js';
import { Sessions } from '../application/sessions.js';
import { SlicedCommands } from '../application/sliced-commands.js';
import { SlowLog } from '../application/slow-log.js';
import { Slices } from '../application/slices.js';
import { SlowSubscribers } from '../application/slow-subscribers.js';
import { Statistics } from '../application/statistics.js';
import { Stopping } from '../application/stopping.js';
import { Upkeep } from '../application/upkeep.js';

/** The application's own classes, each bound to itself, and the ports that they stand for. */
export const applicationModule = new ContainerModule(({ bind }) => {
  const classes = [Authentication, Checkpoints, CheckpointStatus, CommandTable, ConfigParameters];
  for (const Class of classes) bind<unknown>(Class).toSelf();
  const more = [Databases, Engine, Evaluation, Flush, Loading, Server, ServerReport, ServerState];
  for (const Class of more) bind<unknown>(Class).toSelf();
  const sessions = [
    Access,
    Admission,
    RightsOfTokens,
    ChangeTimes,
    Channels,
    Deliveries,
    SlowSubscribers,
  ];
  for (const Class of sessions) bind<unknown>(Class).toSelf();
  for (const Class of [SlicedCommands, Slices, Statistics, Stopping, Upkeep])
    bind<unknown>(Class).toSelf();
  const observing = [ClientLines, CommandKeys, CommandReport, CommandTimes, Latency, SlowLog];
  for (const Class of observing) bind<unknown>(Class).toSelf();
  const limiting = [
    Users,
    Eviction,
    HoldUps,
    IdleClients,
    OpenLogins,
    Pause,
    RuntimeSettings,
    Sessions,
  ];
  for (const Class of limiting) bind<unknown>(Class).toSelf();
  bind(Port.LoadingProgress).toConstantValue(noLoadingProgress);
  bind(Port.Executor).toService(Engine);
  bind(Port.Readiness).toService(ServerState);
});
