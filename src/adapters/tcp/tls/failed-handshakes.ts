import type { Socket } from 'node:net';
import type { Clock } from '../../../application/ports/clock.js';
import type { Log } from '../../../application/ports/log.js';

/** One record in this time: whoever floods the port must not fill the log, too. */
const RECORD_INTERVAL_MS = 1000;

/** Logs why clients could not be made secure. */
export class FailedHandshakes {
  readonly #clock: Clock;
  readonly #log: Log;
  #nextRecordMs = -Infinity;
  #untold = 0;

  constructor({ clock, log }: { clock: Clock; log: Log }) {
    this.#clock = clock;
    this.#log = log;
  }

  note(error: Error & { code?: string }, socket: Socket & { authorizationError?: unknown }): void {
    if (!this.#log.isDebugEnabled) return;
    const nowMs = this.#clock.monotonicMs();
    if (nowMs < this.#nextRecordMs) return void this.#untold++;
    this.#nextRecordMs = nowMs + RECORD_INTERVAL_MS;
    const fields = {
      address: socket.remoteAddress,
      reason: reasonOf(error, socket.authorizationError),
      untold: this.#untold,
    };
    this.#untold = 0;
    this.#log.debug('tls-handshake-failed', fields, `no TLS handshake: ${fields.reason}`);
  }
}

/** Node reports a certificate that it refuses as a connection that was reset. */
function reasonOf({ code, message }: Error & { code?: string }, certificate: unknown): string {
  if (typeof certificate === 'string') return certificate;
  return code ?? message;
}
