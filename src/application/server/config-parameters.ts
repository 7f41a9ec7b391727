import { inject, injectable } from 'inversify';
import { ByteView } from '../../domain/bytes.js';
import { ARGUMENT_BYTES_MAX, DATABASES } from '../../domain/limits.js';
import { CommandTimes } from '../statistics/command-times.js';
import {
  fixed,
  immutable,
  INT32_MAX,
  integer,
  memory,
  oneOf,
  type Parameter,
  type Place,
  value,
} from './config-values.js';
import { Eviction } from '../databases/eviction.js';
import { MEMORY_POLICIES } from '../databases/memory-policy.js';
import { Port } from '../ports/identifiers.js';
import type { Log } from '../ports/log.js';
import type { Password } from '../ports/password.js';
import { RuntimeSettings } from './runtime-settings.js';
import { ServerState } from './server-state.js';
import { type Durability, LOG_LEVELS, type LogLevel, type Settings } from './settings.js';
import { SlowLog } from '../statistics/slow-log.js';
import { duration, size, timerDuration } from '../use-case-parts/value-types.js';

const APPENDFSYNC: Readonly<Record<Durability, string>> = {
  always: 'always',
  interval: 'everysec',
  none: 'no',
};

/** Redis's words for how much is logged. */
const LOGLEVELS = ['debug', 'verbose', 'notice', 'warning', 'nothing'] as const;
const LEVEL_OF: Readonly<Record<(typeof LOGLEVELS)[number], LogLevel>> = {
  debug: 'debug',
  verbose: 'debug',
  notice: 'info',
  warning: 'warn',
  nothing: 'silent',
};
const LOGLEVEL_OF: Readonly<Record<LogLevel, (typeof LOGLEVELS)[number]>> = {
  debug: 'debug',
  info: 'notice',
  warn: 'warning',
  error: 'warning',
  silent: 'nothing',
};

const CONNECTIONS_CEILING = 2 ** 32 - 1;

/** What CONFIG GET and CONFIG SET know: parameters by the names Redis has for them, and our own. */
@injectable()
export class ConfigParameters {
  readonly #settings: Settings;
  readonly #runtime: RuntimeSettings;
  readonly #state: ServerState;
  readonly #log: Log;
  readonly #password: Password;
  readonly #parameters: ReadonlyMap<string, Parameter>;

  constructor(
    @inject(Port.Settings) settings: Settings,
    @inject(RuntimeSettings) runtime: RuntimeSettings,
    @inject(ServerState) state: ServerState,
    @inject(Eviction) eviction: Eviction,
    @inject(CommandTimes) times: CommandTimes,
    @inject(SlowLog) slowLog: SlowLog,
    @inject(Port.Log) log: Log,
    @inject(Port.Password) password: Password,
  ) {
    this.#settings = settings;
    this.#runtime = runtime;
    this.#state = state;
    this.#log = log;
    this.#password = password;
    const known = {
      ...this.#unchanging(),
      ...this.#table(),
      ...this.#memory(eviction),
      ...this.#observing(times, slowLog),
      ...this.#clients(),
    };
    this.#parameters = new Map(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** In alphabetical order. */
  names(): IterableIterator<string> {
    return this.#parameters.keys();
  }

  get(name: string): string | undefined {
    return this.#parameters.get(name)?.get();
  }

  /** By a name in lower case. */
  find(name: string): Parameter | undefined {
    return this.#parameters.get(name);
  }

  #unchanging(): Record<string, Parameter> {
    const settings = this.#settings;
    return {
      appendfsync: fixed(() => APPENDFSYNC[settings.durability]),
      appendonly: fixed(() => 'yes'),
      bind: fixed(() => settings.host),
      databases: immutable(() => String(DATABASES)),
      dir: immutable(() => settings.data),
      durability: immutable(() => settings.durability),
      port: fixed(() => String(this.#state.port ?? settings.port)),
      'proto-max-bulk-len': fixed(() => String(ARGUMENT_BYTES_MAX)),
      save: fixed(() => ''),
    };
  }

  #table(): Record<string, Parameter> {
    return {
      'checkpoint-interval': value(this.#at('checkpointIntervalMs'), timerDuration),
      'checkpoint-journal-bytes': value(this.#at('checkpointJournalBytes'), size),
      retention: value(this.#at('retentionMs'), duration),
      'retention-bytes': value(this.#at('retentionBytes'), size),
    };
  }

  #memory(eviction: Eviction): Record<string, Parameter> {
    const limit = memory(this.#at('maxMemoryBytes'), size);
    const applied = (): void => eviction.applyPolicy();
    const policy = oneOf(this.#at('maxMemoryPolicy', applied), MEMORY_POLICIES);
    return {
      'max-memory': limit,
      maxmemory: limit,
      'max-memory-policy': policy,
      'maxmemory-policy': policy,
      'maxmemory-samples': integer(this.#at('maxMemorySamples'), 1, INT32_MAX),
    };
  }

  #observing(times: CommandTimes, slowLog: SlowLog): Record<string, Parameter> {
    const log = this.#log;
    const level: Place<LogLevel> = {
      get: () => log.level,
      set: (wanted) => log.setLevel(wanted),
    };
    const loglevel: Place<(typeof LOGLEVELS)[number]> = {
      get: () => LOGLEVEL_OF[log.level],
      set: (wanted) => log.setLevel(LEVEL_OF[wanted]),
    };
    const threshold = this.#at('slowLogMicroseconds', () => times.applyThreshold());
    const length = this.#at('slowLogEntriesMax', () => slowLog.trim());
    const most = Number.MAX_SAFE_INTEGER;
    const runtime = this.#runtime;
    const tracking: Place<'yes' | 'no'> = {
      get: () => (runtime.tracksLatency ? 'yes' : 'no'),
      set: (wanted) => void (runtime.tracksLatency = wanted === 'yes'),
    };
    return {
      'latency-tracking': oneOf(tracking, ['yes', 'no']),
      'latency-monitor-threshold': integer(this.#at('latencyThresholdMs'), 0, most),
      'log-level': oneOf(level, LOG_LEVELS),
      loglevel: oneOf(loglevel, LOGLEVELS),
      'slow-command-ms': integer(this.#at('slowCommandMs'), 0, most),
      'slowlog-log-slower-than': integer(threshold, -1, most),
      'slowlog-max-len': integer(length, 0, most),
    };
  }

  #clients(): Record<string, Parameter> {
    const limit = integer(this.#at('maxConnections'), 1, CONNECTIONS_CEILING);
    return {
      'max-connections': limit,
      maxclients: limit,
      'max-commands-per-second': immutable(() => String(this.#settings.maxCommandsPerSecond)),
      'max-connections-per-address': immutable(() =>
        String(this.#settings.maxConnectionsPerAddress),
      ),
      requirepass: this.#requirepass(),
      timeout: integer(this.#at('idleTimeoutSeconds'), 0, INT32_MAX),
    };
  }

  /** Only a hash is kept, so that it cannot be shown. */
  #requirepass(): Parameter {
    return {
      get: () => (this.#password.isSet ? '(redacted)' : ''),
      parse: (text) => {
        // A copy: the view is pointed elsewhere before the change is made.
        const password = new ByteView(text.copy());
        return () => this.#password.set(password);
      },
    };
  }

  #at<Key extends keyof RuntimeSettings>(
    key: Key,
    changed: () => void = () => undefined,
  ): Place<RuntimeSettings[Key]> {
    const runtime = this.#runtime;
    return {
      get: () => runtime[key],
      set: (wanted) => {
        runtime[key] = wanted;
        changed();
      },
    };
  }
}
