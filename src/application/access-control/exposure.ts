import type { Settings } from '../server/settings.js';

/** What is known about the addresses that a server is about to listen on. */
export interface Reach {
  /** Clients need a token or what stands for one. */
  readonly hasTokens: boolean;
  /** Nobody outside this machine can connect to `host`. */
  readonly isHostLocal: boolean;
  readonly isAdminHostLocal: boolean;
}

type Exposed = Pick<Settings, 'host' | 'adminHost' | 'adminPort'> &
  Pick<Settings, 'allowUnauthenticated' | 'allowPlaintextAuth' | 'tlsCert' | 'tlsPort'>;

/**
 * Why a server may not listen where these settings say, and what to do; null when it may. A password
 * set by CONFIG SET requirepass does not count: nobody has set it when the server starts.
 */
export function exposureRefusal(settings: Exposed, reach: Reach): string | null {
  const { host, adminHost, adminPort, allowUnauthenticated, allowPlaintextAuth } = settings;
  const { hasTokens, isHostLocal, isAdminHostLocal } = reach;
  if (!hasTokens && !allowUnauthenticated) {
    if (!isHostLocal) return openTo('--host', host, 'read and change everything');
    if (adminPort !== 'off' && !isAdminHostLocal) {
      return openTo('--admin-host', adminHost, 'ask the admin port');
    }
  }
  const isEncrypted = settings.tlsCert !== null && settings.tlsPort === null;
  if (hasTokens && !isHostLocal && !isEncrypted && !allowPlaintextAuth) {
    return (
      `--host ${host} can be reached from other machines, and tokens would cross the network unencrypted; ` +
      'make --port TLS with --tls-cert and --tls-key and without --tls-port, listen on 127.0.0.1, or say that ' +
      'something else encrypts: --allow-plaintext-auth'
    );
  }
  return null;
}

function openTo(flag: string, host: string, what: string): string {
  return (
    `${flag} ${host} can be reached from other machines, and without tokens everybody there could ${what}; ` +
    `give --auth-tokens FILE, listen on 127.0.0.1, or accept it with --allow-unauthenticated`
  );
}
