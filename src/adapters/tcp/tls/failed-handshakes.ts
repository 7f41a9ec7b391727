import type { Socket } from 'node:net';
import type { Log } from '../../../application/ports/log.js';

/** Logs why a client could not be made secure. */
export function logFailedHandshake(
  log: Log,
  error: Error & { readonly code?: string },
  { remoteAddress, remotePort, authorizationError }: Socket & { authorizationError?: unknown },
): void {
  if (!log.isDebugEnabled) return;
  const reason = reasonOf(error, authorizationError);
  const client = `${remoteAddress}:${remotePort}`;
  log.debug('tls-handshake-failed', { client, reason }, `no TLS handshake: ${reason}`);
}

/** Node reports a certificate that it refuses as a connection that was reset. */
function reasonOf({ code, message }: Error & { code?: string }, certificate: unknown): string {
  if (typeof certificate === 'string') return certificate;
  return code ?? message;
}
