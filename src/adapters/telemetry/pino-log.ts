import { destination, type Logger, pino, stdSerializers, stdTimeFunctions } from 'pino';
import { prettyFactory } from 'pino-pretty';
import type { Log, LogFields } from '../../application/ports/log.js';
import type { LogFormat, LogLevel } from '../../application/server/settings.js';

/** Takes one record's line, newline included, and keeps it before it returns. */
export interface LogSink {
  write(line: string): void;
}

export interface PinoLogOptions {
  readonly level: LogLevel;
  readonly format: LogFormat;
  /** Colours in the pretty format. */
  readonly isColoured?: boolean;
  readonly sink?: LogSink;
}

/**
 * Records go to standard error, because standard output belongs to the ready line. Each is written
 * before its call returns: the last one before a crash is the one that is needed.
 * Errors belong in the field `error`, which shows type, message and stack. The names level, time, pid
 * and msg are the record's own and no fields.
 */
export class PinoLog implements Log {
  isDebugEnabled: boolean;
  #level: LogLevel;
  readonly #logger: Logger;

  constructor({ level, format, isColoured = false, sink = standardError() }: PinoLogOptions) {
    this.#level = level;
    this.#logger = pino(
      {
        level,
        base: { pid: process.pid },
        timestamp: stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        serializers: { error: stdSerializers.err },
      },
      format === 'json' ? sink : prettySink(sink, isColoured),
    );
    this.isDebugEnabled = this.#logger.isLevelEnabled('debug');
  }

  get level(): LogLevel {
    return this.#level;
  }

  setLevel(level: LogLevel): void {
    this.#level = level;
    this.#logger.level = level;
    this.isDebugEnabled = this.#logger.isLevelEnabled('debug');
  }

  debug(event: string, fields: LogFields, message: string): void {
    if (this.isDebugEnabled) this.#logger.debug(record(event, fields), message);
  }

  info(event: string, fields: LogFields, message: string): void {
    this.#logger.info(record(event, fields), message);
  }

  warn(event: string, fields: LogFields, message: string): void {
    this.#logger.warn(record(event, fields), message);
  }

  error(event: string, fields: LogFields, message: string): void {
    this.#logger.error(record(event, fields), message);
  }
}

function record(event: string, fields: LogFields): LogFields {
  return Object.assign({ event }, fields, { event });
}

function standardError(): LogSink {
  return destination({ dest: 2, sync: true });
}

/** In this thread: pino-pretty as a transport is a worker, and its last records are lost at exit. */
function prettySink(sink: LogSink, isColoured: boolean): LogSink {
  const format = prettyFactory({
    colorize: isColoured,
    translateTime: 'SYS:HH:MM:ss.l',
    ignore: 'pid,event',
    messageFormat: '{event}: {msg}',
    errorLikeObjectKeys: ['error'],
    singleLine: true,
  });
  return { write: (line) => sink.write(format(line)) };
}
