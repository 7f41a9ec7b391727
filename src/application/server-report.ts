import { inject, injectable } from 'inversify';
import type { Call } from './call.js';
import type { Clock } from './ports/clock.js';
import { Port } from './ports/identifiers.js';
import type { Journal } from './ports/journal.js';
import type { ProcessInformation } from './ports/process-information.js';
import { REDIS_VERSION } from './redis-version.js';
import { CheckpointStatus } from './checkpoint-status.js';
import { ConfigParameters } from './config-parameters.js';
import { ServerState } from './server-state.js';
import { Statistics } from './statistics.js';

export interface ReportSection {
  readonly name: string;
  readonly fields: readonly (readonly [name: string, value: string | number])[];
}

const SECOND_MS = 1000;

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
  readonly #startedAtMs: number;

  constructor(
    @inject(Port.Journal) journal: Journal,
    @inject(Port.ProcessInformation) process: ProcessInformation,
    @inject(Port.Clock) clock: Clock,
    @inject(CheckpointStatus) checkpoints: CheckpointStatus,
    @inject(Statistics) statistics: Statistics,
    @inject(ServerState) state: ServerState,
    @inject(ConfigParameters) parameters: ConfigParameters,
  ) {
    this.#journal = journal;
    this.#process = process;
    this.#clock = clock;
    this.#checkpoints = checkpoints;
    this.#statistics = statistics;
    this.#state = state;
    this.#parameters = parameters;
    this.#startedAtMs = clock.nowMs();
  }

  sections(call: Call): ReportSection[] {
    return [
      { name: 'Server', fields: this.#server(call) },
      { name: 'Clients', fields: this.#clients() },
      { name: 'Memory', fields: this.#memory(call) },
      { name: 'Persistence', fields: this.#persistence() },
      { name: 'Stats', fields: this.#stats() },
      {
        name: 'Replication',
        fields: [
          ['role', 'master'],
          ['connected_slaves', 0],
        ],
      },
      { name: 'CPU', fields: this.#cpu() },
      { name: 'Keyspace', fields: keyspace(call) },
    ];
  }

  #server(call: Call): ReportSection['fields'] {
    const uptimeSeconds = Math.floor((call.nowMs - this.#startedAtMs) / SECOND_MS);
    return [
      ['redis_version', REDIS_VERSION],
      ['redis_mode', 'standalone'],
      ['mini_db_version', this.#process.version],
      ['os', this.#process.operatingSystem],
      ['runtime', this.#process.runtime],
      ['process_id', this.#process.processId],
      ['tcp_port', this.#parameters.get('port') ?? ''],
      ['uptime_in_seconds', uptimeSeconds],
      ['uptime_in_days', Math.floor(uptimeSeconds / 86_400)],
    ];
  }

  #clients(): ReportSection['fields'] {
    return [
      ['connected_clients', this.#statistics.connectionsOpen],
      ['maxclients', this.#parameters.get('maxclients') ?? ''],
    ];
  }

  #memory(call: Call): ReportSection['fields'] {
    return [
      ['used_memory', call.databases.usedBytes],
      ['used_memory_rss', this.#process.residentBytes()],
      ['allocated_memory', call.databases.allocatedBytes],
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
    const lag = Math.max(0, this.#journal.appended - status.sequence);
    return [
      ['rdb_changes_since_last_save', lag],
      ['rdb_bgsave_in_progress', startedMonotonicMs === null ? 0 : 1],
      ['rdb_last_save_time', Math.floor(status.savedAtMs / SECOND_MS)],
      ['rdb_last_bgsave_status', status.failure === null ? 'ok' : 'err'],
      ['rdb_last_bgsave_time_sec', Math.round(status.lastDurationMs / SECOND_MS)],
      ['rdb_current_bgsave_time_sec', secondsSince(startedMonotonicMs, nowMs)],
      ['table_version', status.version],
      ['table_sequence', status.sequence],
      ['table_rows', status.tableRows],
      ['table_bytes', status.tableBytes],
      ['table_lag_records', lag],
      ['table_lag_seconds', lag === 0 ? 0 : secondsSince(status.endedMonotonicMs, nowMs)],
    ];
  }

  #stats(): ReportSection['fields'] {
    const statistics = this.#statistics;
    return [
      ['total_connections_received', statistics.connectionsReceived],
      ['total_commands_processed', statistics.commandsProcessed],
      ['rejected_requests', statistics.requestsRejected],
      ['refused_logins', statistics.loginsRefused],
      ['expired_keys', statistics.keysExpired],
      ['keyspace_hits', statistics.keyspaceHits],
      ['keyspace_misses', statistics.keyspaceMisses],
    ];
  }

  #cpu(): ReportSection['fields'] {
    const { user, system } = this.#process.cpuSeconds();
    return [
      ['used_cpu_sys', system.toFixed(6)],
      ['used_cpu_user', user.toFixed(6)],
    ];
  }
}

/** -1 when it is not going on. */
const secondsSince = (startedMs: number | null, nowMs: number): number =>
  startedMs === null ? -1 : Math.floor((nowMs - startedMs) / SECOND_MS);

function keyspace(call: Call): ReportSection['fields'] {
  return [...call.databases.inUse()]
    .filter((database) => database.keyspace.count > 0)
    .map(({ index, keyspace: { count, expiring } }) => [
      `db${index}`,
      `keys=${count},expires=${expiring},avg_ttl=0`,
    ]);
}
