import { inject, injectable } from 'inversify';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import type { ProcessInformation } from '../ports/process-information.js';
import { REDIS_VERSION } from './redis-version.js';
import { CheckpointStatus } from '../checkpoint/checkpoint-status.js';
import { ConfigParameters } from './config-parameters.js';
import { ServerState } from './server-state.js';
import { CommandReport } from '../execution/command-report.js';
import { Eviction } from '../databases/eviction.js';
import { humanBytes } from '../use-case-parts/human-bytes.js';
import { Databases } from '../databases/databases.js';
import { Pause } from '../execution/pause.js';
import type { ReportSection } from './report-section.js';
import { RuntimeSettings } from './runtime-settings.js';
import type { Session } from '../clients/session.js';
import { Sessions } from '../clients/sessions.js';
import { Statistics } from '../statistics/statistics.js';
import { TableLag } from '../checkpoint/table-lag.js';
import { MICROSECONDS, SECOND_MS } from '../../domain/time-units.js';

/** The state of the server in numbers, section by section, for INFO. */
@injectable()
export class ServerReport {
  readonly #journal: Journal;
  readonly #process: ProcessInformation;
  readonly #clock: Clock;
  readonly #checkpoints: CheckpointStatus;
  readonly #statistics: Statistics;
  readonly #state: ServerState;
  readonly #parameters: ConfigParameters;
  readonly #commands: CommandReport;
  readonly #sessions: Sessions;
  readonly #settings: RuntimeSettings;
  readonly #pause: Pause;
  readonly #eviction: Eviction;
  readonly #lag: TableLag;
  readonly #databases: Databases;

  constructor(
    @inject(Port.Journal) journal: Journal,
    @inject(Port.ProcessInformation) process: ProcessInformation,
    @inject(Port.Clock) clock: Clock,
    @inject(CheckpointStatus) checkpoints: CheckpointStatus,
    @inject(Statistics) statistics: Statistics,
    @inject(ServerState) state: ServerState,
    @inject(ConfigParameters) parameters: ConfigParameters,
    @inject(CommandReport) commands: CommandReport,
    @inject(Sessions) sessions: Sessions,
    @inject(RuntimeSettings) settings: RuntimeSettings,
    @inject(Pause) pause: Pause,
    @inject(Eviction) eviction: Eviction,
    @inject(TableLag) lag: TableLag,
    @inject(Databases) databases: Databases,
  ) {
    this.#journal = journal;
    this.#process = process;
    this.#clock = clock;
    this.#checkpoints = checkpoints;
    this.#statistics = statistics;
    this.#state = state;
    this.#parameters = parameters;
    this.#commands = commands;
    this.#sessions = sessions;
    this.#settings = settings;
    this.#pause = pause;
    this.#eviction = eviction;
    this.#lag = lag;
    this.#databases = databases;
  }

  /** `nowMs`: milliseconds since 1970. */
  sections(nowMs: number): ReportSection[] {
    return [
      usual('Server', this.#server(nowMs)),
      usual('Clients', this.#clients()),
      usual('Memory', this.#memory()),
      usual('Persistence', this.#persistence()),
      usual('Stats', this.#stats()),
      usual('Replication', REPLICATION),
      usual('CPU', this.#cpu()),
      usual('Modules', []),
      { name: 'Commandstats', isUsual: false, fields: this.#commands.commands() },
      usual('Errorstats', this.#commands.errors()),
      usual('Cluster', [['cluster_enabled', 0]]),
      usual('Keyspace', this.#keyspace()),
    ];
  }

  #server(nowMs: number): ReportSection['fields'] {
    const uptimeSeconds = Math.floor((nowMs - this.#state.startedAtMs) / SECOND_MS);
    return [
      ['redis_version', REDIS_VERSION],
      ['redis_mode', 'standalone'],
      ['mini_db_version', this.#process.version],
      ['os', this.#process.operatingSystem],
      ['runtime', this.#process.runtime],
      ['process_id', this.#process.processId],
      ['server_time_usec', nowMs * MICROSECONDS],
      ['tcp_port', Number(this.#parameters.get('port'))],
      ['uptime_in_seconds', uptimeSeconds],
      ['uptime_in_days', Math.floor(uptimeSeconds / 86_400)],
    ];
  }

  #clients(): ReportSection['fields'] {
    return [
      ['connected_clients', this.#statistics.connectionsOpen],
      ['maxclients', this.#settings.maxConnections],
      ['blocked_clients', this.#sessions.all().filter(isBlocked).length],
      ['paused_clients', this.#pause.waiting.size],
      ['clients_waiting_for_memory', this.#eviction.waiting.size],
    ];
  }

  #memory(): ReportSection['fields'] {
    const { allocatedBytes, usedBytes } = this.#databases;
    const { maxMemoryBytes, maxMemoryPolicy } = this.#settings;
    const residentBytes = this.#process.residentBytes();
    return [
      ['used_memory', usedBytes],
      ['used_memory_human', humanBytes(usedBytes)],
      ['used_memory_rss', residentBytes],
      ['used_memory_rss_human', humanBytes(residentBytes)],
      ['allocated_memory', allocatedBytes],
      ['allocated_memory_human', humanBytes(allocatedBytes)],
      ['maxmemory', maxMemoryBytes],
      ['maxmemory_human', humanBytes(maxMemoryBytes)],
      ['maxmemory_policy', maxMemoryPolicy],
    ];
  }

  #persistence(): ReportSection['fields'] {
    const { appended, durable, backlogBytes, refusal } = this.#journal;
    return [
      ['loading', this.#state.phase === 'ready' || this.#state.phase === 'stopping' ? 0 : 1],
      ['journal_durability', this.#parameters.get('durability') ?? ''],
      ['journal_appended_sequence', appended],
      ['journal_durable_sequence', durable],
      ['journal_backlog_bytes', backlogBytes],
      ['journal_status', refusal === null ? 'ok' : 'err'],
      ...this.#table(),
    ];
  }

  /** Under Redis's names what means the same, and the table itself under its own. */
  #table(): ReportSection['fields'] {
    const status = this.#checkpoints;
    const nowMs = this.#clock.monotonicMs();
    const { startedMonotonicMs } = status;
    return [
      ['rdb_changes_since_last_save', this.#lag.records],
      ['rdb_bgsave_in_progress', startedMonotonicMs === null ? 0 : 1],
      ['rdb_last_save_time', Math.floor(status.savedAtMs / SECOND_MS)],
      ['rdb_last_bgsave_status', status.failure === null ? 'ok' : 'err'],
      ['rdb_last_bgsave_time_sec', Math.round(status.lastDurationMs / SECOND_MS)],
      ['rdb_current_bgsave_time_sec', secondsSince(startedMonotonicMs, nowMs)],
      ['table_version', status.version],
      ['table_sequence', status.sequence],
      ['table_rows', status.tableRows],
      ['table_bytes', status.tableBytes],
      ['table_lag_records', this.#lag.records],
      ['table_lag_seconds', Math.floor(this.#lag.seconds)],
    ];
  }

  #stats(): ReportSection['fields'] {
    const statistics = this.#statistics;
    return [
      ['total_connections_received', statistics.connectionsReceived],
      ['total_commands_processed', statistics.commandsProcessed],
      ['total_net_input_bytes', this.#sessions.bytesReceived],
      ['total_net_output_bytes', this.#sessions.bytesSent],
      ['rejected_connections', statistics.connectionsRefused],
      ['rejected_requests', statistics.requestsRejected],
      ['refused_logins', statistics.loginsRefused],
      ['refused_permissions', statistics.permissionsRefused],
      ['expired_keys', statistics.keysExpired],
      ['evicted_keys', statistics.keysEvicted],
      ['keyspace_hits', statistics.keyspaceHits],
      ['keyspace_misses', statistics.keyspaceMisses],
      ['total_error_replies', statistics.errorReplies],
    ];
  }

  #cpu(): ReportSection['fields'] {
    const { user, system } = this.#process.cpuSeconds();
    return [
      ['used_cpu_sys', { number: system, digits: 6 }],
      ['used_cpu_user', { number: user, digits: 6 }],
    ];
  }

  #keyspace(): ReportSection['fields'] {
    return [...this.#databases.inUse()]
      .filter((database) => database.keyspace.count > 0)
      .map(({ index, keyspace: { count, expiring } }) => [
        `db${index}`,
        { parts: { keys: count, expires: expiring, avg_ttl: 0 } },
      ]);
  }
}

const REPLICATION: ReportSection['fields'] = [
  ['role', 'master'],
  ['connected_slaves', 0],
];

const usual = (name: string, fields: ReportSection['fields']): ReportSection => {
  return { name, isUsual: true, fields };
};

const isBlocked = ({ connection }: Session): boolean => connection?.isWaiting === true;

/** -1 when it is not going on. */
const secondsSince = (startedMs: number | null, nowMs: number): number =>
  startedMs === null ? -1 : Math.floor((nowMs - startedMs) / SECOND_MS);
