import { close, constants, fstat, open, write } from 'node:fs';
import { promisify } from 'node:util';
import type { AuditEvent, AuditLog } from '../../application/ports/audit-log.js';
import type { Clock } from '../../application/ports/clock.js';
import type { Log } from '../../application/ports/log.js';
import type { Timers } from '../../application/ports/timers.js';
import { UsageError } from '../../application/server/settings.js';
import { AUDIT_BUFFER_BYTES_MAX } from '../../domain/limits.js';

const STANDARD_OUTPUT = '-';
const STANDARD_OUTPUT_DESCRIPTOR = 1;
const MODE = 0o600;
/** What a group that collects logs does not need, and nobody else does. */
const WIDE_MODE = 0o027;
/** Without a reader, a named pipe is refused and not waited for. */
const FLAGS = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK;
/** A pipe whose reader is slow is tried again after this. */
const RETRY_MS = 20;
/** A stop waits so long for one that does not read. */
const CLOSE_MAX_MS = 2000;

const openFile = promisify(open);
const closeFile = promisify(close);
const statFile = promisify(fstat);

export interface AuditPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

/**
 * A line of JSON for each event, appended to a file, or to standard output when its name is `-`. Lines
 * wait in memory while one write is on its way, so that no client waits for a disk; what finds no room
 * there, or cannot be written, is told by a line `events-lost` with their number.
 */
export class FileAuditLog implements AuditLog {
  readonly isOn = true;
  readonly #path: string;
  readonly #ports: AuditPorts;
  #descriptor: number;
  #lines: string[] = [];
  #waitingCharacters = 0;
  #lost = 0;
  /** The last write stopped inside a line. */
  #isLineTorn = false;
  #isFailing = false;
  #isClosed = false;
  /** Of the writes on their way; null when there are none. */
  #writing: Promise<void> | null = null;

  private constructor(path: string, descriptor: number, ports: AuditPorts) {
    this.#path = path;
    this.#descriptor = descriptor;
    this.#ports = ports;
  }

  /** Rejects with UsageError when the file cannot be opened for appending. */
  static async open(path: string, ports: AuditPorts): Promise<FileAuditLog> {
    try {
      return new FileAuditLog(path, await openAt(path, ports.log), ports);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(
        `cannot open the audit log: ${reason}; give --audit-log a file that this user may write`,
        { cause: error },
      );
    }
  }

  record(event: AuditEvent): void {
    if (this.#isClosed) return;
    const line = this.#lineOf(event);
    if (this.#waitingCharacters + line.length > AUDIT_BUFFER_BYTES_MAX) {
      this.#lost++;
      return;
    }
    this.#lines.push(line);
    this.#waitingCharacters += line.length;
    this.#writing ??= this.#writeAll();
  }

  async reopen(): Promise<void> {
    if (this.#path === STANDARD_OUTPUT) return;
    try {
      const descriptor = await openAt(this.#path, this.#ports.log);
      const before = this.#descriptor;
      this.#descriptor = descriptor;
      await this.#writing;
      await closeFile(before);
    } catch (error) {
      this.#ports.log.error(
        'audit-log-not-reopened',
        { error },
        'the audit log goes on in its old file',
      );
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.race([this.#writing, this.#patience()]);
    if (this.#path !== STANDARD_OUTPUT) await closeFile(this.#descriptor).catch(() => undefined);
  }

  #patience(): Promise<void> {
    if (this.#writing === null) return Promise.resolve();
    return new Promise((resolve) => {
      const cancel = this.#ports.timers.deadline(CLOSE_MAX_MS, resolve);
      void this.#writing?.then(cancel);
    });
  }

  #lineOf(event: AuditEvent | { event: 'events-lost'; count: number }): string {
    const time = new Date(this.#ports.clock.nowMs()).toISOString();
    return `${JSON.stringify({ time, ...event })}\n`;
  }

  async #writeAll(): Promise<void> {
    // What is recorded in this turn goes in one write.
    await Promise.resolve();
    while (this.#lines.length > 0) await this.#writeWaiting();
    this.#writing = null;
  }

  /** Writes all that waits. Never rejects. */
  async #writeWaiting(): Promise<void> {
    const lines = this.#lines;
    const lost = this.#lost;
    if (lost > 0) lines.unshift(this.#lineOf({ event: 'events-lost', count: lost }));
    this.#lines = [];
    this.#waitingCharacters = 0;
    this.#lost = 0;
    const bytes = Buffer.from((this.#isLineTorn ? '\n' : '') + lines.join(''));
    let done = 0;
    try {
      while (done < bytes.length) done += await this.#writeSome(bytes, done);
      this.#isLineTorn = false;
      this.#isFailing = false;
    } catch (error) {
      const written = linesIn(bytes, done);
      const isLossTold = lost === 0 || written > 0;
      this.#lost += lines.length - written + (isLossTold ? 0 : lost - 1);
      this.#isLineTorn = done > 0 && bytes[done - 1] !== NEWLINE;
      this.#failed(error);
    }
  }

  /** Bytes that were taken, at least one. */
  async #writeSome(bytes: Buffer, from: number): Promise<number> {
    for (;;) {
      const written = await writeTo(this.#descriptor, bytes, from);
      if (written > 0) return written;
      await new Promise<void>((resolve) => this.#ports.timers.after(RETRY_MS, resolve));
    }
  }

  /** Told once for as long as it goes on. */
  #failed(error: unknown): void {
    if (this.#isFailing) return;
    this.#isFailing = true;
    const what = 'the audit log cannot be written; events are lost, and will be counted in it';
    this.#ports.log.error('audit-log-failed', { path: this.#path, error }, what);
  }
}

const NEWLINE = 10;

/** Whole lines, as far as they can be counted: a line that only ends a torn one is none. */
function linesIn(bytes: Buffer, end: number): number {
  let lines = 0;
  for (let at = 1; at < end; at++) if (bytes[at] === NEWLINE) lines++;
  return lines;
}

/** 0 when a pipe is full. */
function writeTo(descriptor: number, bytes: Buffer, from: number): Promise<number> {
  return new Promise((resolve, reject) => {
    write(descriptor, bytes, from, bytes.length - from, null, (error, written) => {
      if (error === null) resolve(written);
      else if (error.code === 'EAGAIN') resolve(0);
      else reject(error);
    });
  });
}

async function openAt(path: string, log: Log): Promise<number> {
  if (path === STANDARD_OUTPUT) return STANDARD_OUTPUT_DESCRIPTOR;
  const descriptor = await openFile(path, FLAGS, MODE);
  const stats = await statFile(descriptor);
  if (stats.isFile() && (stats.mode & WIDE_MODE) !== 0) {
    const mode = (stats.mode & 0o777).toString(8).padStart(4, '0');
    log.warn(
      'audit-log-permissions',
      { path, mode },
      `${path} has mode ${mode}: other users can read or change the audit log; run chmod g-w,o-rwx on it`,
    );
  }
  return descriptor;
}
