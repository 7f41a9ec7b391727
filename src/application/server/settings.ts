import type { MemoryPolicy } from '../databases/memory-policy.js';

export type Durability = 'always' | 'interval' | 'none';
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export type LogFormat = 'json' | 'pretty';
/** Whether clients prove who they are by a certificate, too; `optional` checks those that have one. */
export type TlsClientAuth = 'none' | 'optional' | 'required';
export type TlsMinVersion = '1.2' | '1.3';
/** 0 means any free port. */
export type OptionalPort = number | 'off';

/** All that a server is told at its start. How it is written down is the config adapter's business. */
export interface Settings {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** The data directory, relative to the working directory. */
  readonly data: string;
  readonly durability: Durability;
  readonly adminHost: string;
  readonly adminPort: OptionalPort;
  /** File of tokens; null when every client may do everything. */
  readonly authTokens: string | null;
  /** File of the server's certificate, in PEM, and of those that lead to its authority; null without TLS. */
  readonly tlsCert: string | null;
  /** File of its private key; null without TLS. */
  readonly tlsKey: string | null;
  /** File of the authorities whose certificates clients may have; null when they are not asked for one. */
  readonly tlsCa: string | null;
  readonly tlsClientAuth: TlsClientAuth;
  /** Port for TLS beside the plain one; null when `port` itself is TLS, or there is none. 0 means any free port. */
  readonly tlsPort: number | null;
  readonly tlsMinVersion: TlsMinVersion;
  /** Without tokens, other machines may connect all the same. */
  readonly allowUnauthenticated: boolean;
  /** With tokens, other machines may send them unencrypted. */
  readonly allowPlaintextAuth: boolean;
  /** Clients at a time, at least 1. */
  readonly maxConnections: number;
  /** Of these, from one address; 0 means no bound. */
  readonly maxConnectionsPerAddress: number;
  /** Of the owner of a token, over all its connections; 0 means no bound. */
  readonly maxCommandsPerSecond: number;
  /** Clients that ask nothing for so long are disconnected; 0 means never. */
  readonly idleTimeoutMs: number;
  /** Refused logins from this machine slow down the next ones, too. */
  readonly loginDelayOnLoopback: boolean;
  /** Bytes of keys and values; 0 means no bound. */
  readonly maxMemoryBytes: number;
  /** Each database keeps its keys in order too. */
  readonly orderedIndex: boolean;
  /** What makes room when they are used up. */
  readonly maxMemoryPolicy: MemoryPolicy;
  /** Commands that hold up the server for so long are logged; 0 means none. */
  readonly slowCommandMs: number;
  readonly checkpointIntervalMs: number;
  readonly checkpointJournalBytes: number;
  readonly retentionMs: number;
  readonly retentionBytes: number;
  /** How long a stop may take for what clients have already sent. */
  readonly drainTimeoutMs: number;
  /** File that events are appended to, `-` for standard output; null when none are recorded. */
  readonly auditLog: string | null;
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
}

/** The operator asked for something that cannot be: exit code 2, and the message says what would do. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}
