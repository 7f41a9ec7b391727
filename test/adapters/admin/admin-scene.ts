import type { ExecutionContext } from 'ava';
import { AdminServer, type AdminServerOptions } from '../../../src/adapters/admin/admin-server.js';
import type { AdminGate, AdminRefusal } from '../../../src/application/ports/admin-gate.js';
import type { Diagnostics } from '../../../src/application/ports/diagnostics.js';
import type { MetricsPage } from '../../../src/application/ports/metrics-page.js';
import { StubLog } from '../../helpers/protocol-stubs.js';

export const HOST = '127.0.0.1';

const metrics: MetricsPage = {
  render: async (accept) => {
    if (accept === 'application/failure') throw new Error('no figures');
    return { contentType: 'text/plain; version=0.0.4', body: `up 1 ${accept}\n` };
  },
};

/** Refuses what says so, as another machine would be. */
const gate: AdminGate = {
  refusal: ({ authorization }) =>
    authorization.startsWith('Bearer ') ? (authorization.slice(7) as AdminRefusal) : null,
};

const noDiagnostics: Diagnostics = {
  cpuProfile: () => Promise.reject(new Error('no profile')),
  heapSnapshot: () => {
    throw new Error('no snapshot');
  },
};

export const adminOptions = (): AdminServerOptions => ({
  host: HOST,
  port: 0,
  readiness: { reasons: () => [] },
  metrics,
  info: { render: () => '{"server":{}}\n' },
  diagnostics: noDiagnostics,
  log: new StubLog(),
  gate,
  tls: null,
});

/** A server whose parts are stubs, but for those that a test gives; it ends with the test. */
export async function startAdmin(t: ExecutionContext, options: Partial<AdminServerOptions> = {}) {
  const server = new AdminServer({ ...adminOptions(), ...options });
  const port = await server.start();
  t.teardown(() => server.stop());
  return { server, port, base: `http://${HOST}:${port}` };
}
