import type { SecureContextOptions } from 'node:tls';
import type { Certificates } from '../../../application/ports/certificates.js';
import type { Clock } from '../../../application/ports/clock.js';
import type { FileWatcher, StopWatching } from '../../../application/ports/file-watcher.js';
import type { Log } from '../../../application/ports/log.js';
import type { Cancel, Timers } from '../../../application/ports/timers.js';
import { readTlsFiles, type TlsFiles, type TlsMaterial } from './tls-files.js';
import { DAY_MS } from '../../../domain/time-units.js';

/** Certificates of 90 days are renewed by then. */
const EXPIRY_WARNING_MS = 30 * DAY_MS;

export interface TlsCertificatesOptions {
  readonly files: TlsFiles;
  readonly watcher: FileWatcher;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

/**
 * The files that `--tls-cert`, `--tls-key` and `--tls-ca` name. Connections keep what they were made
 * with; new ones get what was read last and was right.
 */
export class TlsCertificates implements Certificates {
  readonly #options: TlsCertificatesOptions;
  #material: TlsMaterial | null = null;
  readonly #listeners: (() => void)[] = [];
  /** Reads come one after the other, so that an older state never comes last. */
  #reading: Promise<void> = Promise.resolve();
  #stopWatching: StopWatching = () => undefined;
  #cancelDaily: Cancel = () => undefined;
  #isClosed = false;

  constructor(options: TlsCertificatesOptions) {
    this.#options = options;
  }

  /** After `open`. */
  get secureContext(): SecureContextOptions {
    if (this.#material === null) throw new Error('the certificates have not been read');
    return this.#material.options;
  }

  get expiresAtMs(): number | null {
    return this.#material?.expiresAtMs ?? null;
  }

  /** Tells when `secureContext` is another one. */
  onReplaced(replaced: () => void): void {
    this.#listeners.push(replaced);
  }

  async open(): Promise<void> {
    const { files, watcher, timers } = this.#options;
    const { certificate, key, authorities } = files;
    const paths = [certificate, key, ...(authorities === null ? [] : [authorities])];
    const stopWatching = await watcher.watch(paths, () => void this.reload());
    if (this.#isClosed) stopWatching();
    else this.#stopWatching = stopWatching;
    await this.#read();
    this.#warnOfExpiry();
    this.#cancelDaily = timers.every(DAY_MS, () => this.#warnOfExpiry());
  }

  reload(): Promise<void> {
    this.#reading = this.#reading.then(() => this.#readAgain());
    return this.#reading;
  }

  close(): void {
    this.#isClosed = true;
    this.#stopWatching();
    this.#cancelDaily();
  }

  async #read(): Promise<void> {
    const { files, clock } = this.#options;
    this.#material = await readTlsFiles(files, clock.nowMs());
  }

  async #readAgain(): Promise<void> {
    if (this.#isClosed || this.#material === null) return;
    const { log, files } = this.#options;
    try {
      await this.#read();
      for (const replaced of this.#listeners) replaced();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `the TLS certificate stays the one that was read before: ${reason}`;
      log.error('tls-reload-failed', { reason }, message);
      return;
    }
    const expires = new Date(this.#material.expiresAtMs).toISOString();
    const path = files.certificate;
    log.info('tls-reloaded', { path, expires }, `new connections get ${path}, until ${expires}`);
    this.#warnOfExpiry();
  }

  #warnOfExpiry(): void {
    const { clock, log, files } = this.#options;
    const { expiresAtMs } = this.#material!;
    const leftMs = expiresAtMs - clock.nowMs();
    if (leftMs > EXPIRY_WARNING_MS) return;
    const expires = new Date(expiresAtMs).toISOString();
    const verb = leftMs > 0 ? 'expires' : 'has expired';
    log.warn(
      'tls-certificate-expires',
      { path: files.certificate, expires },
      `${files.certificate}: the certificate ${verb} at ${expires}; renew it and replace the file`,
    );
  }
}
