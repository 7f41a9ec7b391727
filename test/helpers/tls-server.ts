import { ServerProcess } from './server-process.js';
import { TestCertificates } from './test-certificates.js';
import { temporaryFolder } from './temporary-folder.js';

/** An authority, a certificate of the server, and clients: one right, one out of time, one of others. */
export function tlsCertificates(): TestCertificates {
  const made = new TestCertificates();
  made.issue('server');
  made.issue('client');
  made.issue('expired', { days: -1 });
  made.makeAuthority('other-ca');
  made.issue('stranger', { ca: 'other-ca' });
  return made;
}

/** Servers whose port is TLS, unless the flags say more: one for each set of flags, shared by all tests of a file. */
export class TlsServers {
  readonly #made: TestCertificates;
  readonly #servers = new Map<string, Promise<ServerProcess>>();

  constructor(made: TestCertificates) {
    this.#made = made;
  }

  with(flags: readonly string[]): Promise<ServerProcess> {
    const name = flags.join(' ');
    const known = this.#servers.get(name) ?? this.#start(flags);
    this.#servers.set(name, known);
    return known;
  }

  async stop(): Promise<void> {
    for (const server of this.#servers.values()) await (await server).kill();
  }

  #start(flags: readonly string[]): Promise<ServerProcess> {
    const { cert, key } = this.#made.issued('server');
    const all = ['--tls-cert', cert, '--tls-key', key, ...flags];
    return ServerProcess.start({ folder: temporaryFolder(), durability: 'none', flags: all });
  }
}

/** What makes the server ask clients for certificates. */
export const clientAuth = (made: TestCertificates, how: 'optional' | 'required'): string[] => [
  '--tls-ca',
  made.ca,
  '--tls-client-auth',
  how,
];
