import type { LogLevel } from '../server/settings.js';

/** Fields of one log record: plain data, never a value that a client stored and never a secret. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Structured logs. `event` is a stable name in kebab-case; `message` is for people. */
export interface Log {
  readonly isDebugEnabled: boolean;
  readonly level: LogLevel;
  setLevel(level: LogLevel): void;
  debug(event: string, fields: LogFields, message: string): void;
  info(event: string, fields: LogFields, message: string): void;
  warn(event: string, fields: LogFields, message: string): void;
  error(event: string, fields: LogFields, message: string): void;
}
