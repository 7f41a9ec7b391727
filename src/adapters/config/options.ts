import { MEMORY_POLICIES } from '../../application/databases/memory-policy.js';
import { LOG_LEVELS, type Settings } from '../../application/server/settings.js';
import {
  COMMANDS_PER_SECOND_MAX,
  CONNECTIONS_MAX,
  CONNECTIONS_PER_ADDRESS_MAX,
  IDLE_TIMEOUT_MS,
} from '../../domain/limits.js';
import {
  count,
  duration,
  oneOf,
  port,
  portOrOff,
  size,
  text,
  timerDuration,
  toggle,
} from '../../application/use-case-parts/value-types.js';
import { option, optional, type Option } from './option.js';

const host = text('host', 'a host name or address');
const file = text('file', 'a file');
/** Sockets also need descriptors; the system's own limit is far below this. */
const CONNECTIONS_CEILING = 1_000_000;
/** A day. */
const SLOW_COMMAND_MS_CEILING = 86_400_000;
/** More than a server can do. */
const RATE_CEILING = 1_000_000_000;

/** The only place that knows the options; order is the help's. */
export const OPTIONS: { readonly [Key in keyof Settings]: Option<Settings[Key]> } = {
  host: option({ name: 'host', help: 'address to listen on' }, host, '127.0.0.1'),
  port: option({ name: 'port', help: 'port to listen on; 0 means any free one' }, port, '6380'),
  data: option(
    { name: 'data', help: 'data directory, made when it does not exist' },
    text('directory', 'a directory'),
    './data',
  ),
  durability: option(
    {
      name: 'durability',
      help: 'when a write counts as kept: always waits for the disk, interval syncs every second, none never',
    },
    oneOf('always', 'interval', 'none'),
    'always',
  ),
  adminHost: option(
    { name: 'admin-host', help: 'address of the admin HTTP port' },
    host,
    '127.0.0.1',
  ),
  adminPort: option(
    { name: 'admin-port', help: 'admin HTTP port (/healthz, /readyz); 0 means any free one' },
    portOrOff,
    '9380',
  ),
  authTokens: optional(
    {
      name: 'auth-tokens',
      help: 'file of tokens, one JSON object a line; without it clients need none',
    },
    file,
  ),
  tlsCert: optional(
    {
      name: 'tls-cert',
      help: 'certificate of the server in PEM, behind it those that lead to its authority; makes --port TLS unless there is --tls-port',
    },
    file,
  ),
  tlsKey: optional({ name: 'tls-key', help: 'private key of the certificate, in PEM' }, file),
  tlsCa: optional(
    { name: 'tls-ca', help: 'certificates in PEM of the authorities that clients are checked by' },
    file,
  ),
  tlsClientAuth: option(
    {
      name: 'tls-client-auth',
      help: 'whether clients need a certificate; optional checks those that have one',
    },
    oneOf('none', 'optional', 'required'),
    'none',
  ),
  tlsPort: optional(
    {
      name: 'tls-port',
      help: 'port for TLS, so that --port stays plain; 0 means any free one',
    },
    port,
  ),
  tlsMinVersion: option(
    { name: 'tls-min-version', help: 'oldest version of TLS that clients may speak' },
    oneOf('1.2', '1.3'),
    '1.2',
  ),
  allowUnauthenticated: option(
    {
      name: 'allow-unauthenticated',
      help: 'without tokens, listen on addresses that other machines reach all the same',
    },
    toggle,
    'off',
  ),
  allowPlaintextAuth: option(
    {
      name: 'allow-plaintext-auth',
      help: 'with tokens, listen unencrypted on addresses that other machines reach all the same',
    },
    toggle,
    'off',
  ),
  maxConnections: option(
    { name: 'max-connections', help: 'clients at a time; more are refused' },
    count(1, CONNECTIONS_CEILING),
    String(CONNECTIONS_MAX),
  ),
  maxConnectionsPerAddress: option(
    { name: 'max-connections-per-address', help: 'of these from one address; 0 means no bound' },
    count(0, CONNECTIONS_CEILING),
    String(CONNECTIONS_PER_ADDRESS_MAX),
  ),
  maxCommandsPerSecond: option(
    {
      name: 'max-commands-per-second',
      help: 'of the owner of a token; more wait, and are not read meanwhile; 0 means no bound',
    },
    count(0, RATE_CEILING),
    String(COMMANDS_PER_SECOND_MAX),
  ),
  idleTimeoutMs: option(
    {
      name: 'idle-timeout',
      help: 'clients that ask nothing for so long, in whole seconds, are disconnected; 0 means never',
    },
    timerDuration,
    String(IDLE_TIMEOUT_MS),
  ),
  loginDelayOnLoopback: option(
    {
      name: 'login-delay-on-loopback',
      help: 'refused logins from this machine slow down the next ones too, as those of others do',
    },
    toggle,
    'off',
  ),
  maxMemoryBytes: option(
    { name: 'max-memory', help: 'bound for keys and values; 0 means none' },
    size,
    '0',
  ),
  orderedIndex: option(
    {
      name: 'ordered-index',
      help: 'keep keys in order too, so that commands about prefixes look at no others; costs memory and time for each new key',
    },
    toggle,
    'off',
  ),
  maxMemoryPolicy: option(
    { name: 'max-memory-policy', help: 'what makes room when that is used up' },
    { ...oneOf(...MEMORY_POLICIES), placeholder: 'policy' },
    'noeviction',
  ),
  checkpointIntervalMs: option(
    { name: 'checkpoint-interval', help: 'how old the table gets at most while something changes' },
    timerDuration,
    '60s',
  ),
  checkpointJournalBytes: option(
    {
      name: 'checkpoint-journal-bytes',
      help: 'growth of the journal that brings the table up to date earlier, if the table is not larger',
    },
    size,
    '64MiB',
  ),
  retentionMs: option(
    { name: 'retention', help: 'how far back in time the table and the journal are kept' },
    duration,
    '1h',
  ),
  retentionBytes: option(
    {
      name: 'retention-bytes',
      help: 'how much is kept for that at most; the last 10 minutes always are',
    },
    size,
    '10GiB',
  ),
  drainTimeoutMs: option(
    { name: 'drain-timeout', help: 'time that a stop may take to finish what clients have sent' },
    timerDuration,
    '10s',
  ),
  slowCommandMs: option(
    {
      name: 'slow-command-ms',
      help: 'log commands that hold up the server for so many milliseconds; 0 means none',
    },
    count(0, SLOW_COMMAND_MS_CEILING),
    '100',
  ),
  auditLog: optional(
    {
      name: 'audit-log',
      help: 'file for who logged in, changed the configuration or gave commands of an administrator, a JSON line each; - is standard output',
    },
    text('file', 'a file or -'),
  ),
  logLevel: option(
    { name: 'log-level', help: 'least important records to log' },
    oneOf(...LOG_LEVELS),
    'info',
  ),
  logFormat: option(
    { name: 'log-format', help: 'how records look on standard error' },
    oneOf('json', 'pretty'),
    'json',
  ),
};

/** Tells where more settings are, so it is none itself and cannot be in the file. */
export const CONFIG_FILE: Option<string | null> = optional(
  { name: 'config', help: 'JSON file of settings; keys are the flags without their dashes' },
  file,
);
