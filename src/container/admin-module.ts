import { ContainerModule } from 'inversify';
import { AdminServer } from '../adapters/admin/admin-server.js';
import { NodeDiagnostics } from '../adapters/system/node-diagnostics.js';
import type { TlsCertificates } from '../adapters/tcp/tls/tls-certificates.js';
import { Port } from '../application/ports/identifiers.js';
import type { Settings } from '../application/server/settings.js';

/** HTTP for operators, and what only it tells. */
export const adminModule = new ContainerModule(({ bind }) => {
  bind(Port.Diagnostics).toDynamicValue(
    (context) => new NodeDiagnostics({ timers: context.get(Port.Timers) }),
  );
  bind(Port.Admin).toDynamicValue((context) => {
    const { adminHost, adminPort } = context.get<Settings>(Port.Settings);
    if (adminPort === 'off') return null;
    return new AdminServer({
      host: adminHost,
      port: adminPort,
      readiness: context.get(Port.Readiness),
      metrics: context.get(Port.MetricsPage),
      info: context.get(Port.InfoPage),
      diagnostics: context.get(Port.Diagnostics),
      log: context.get(Port.Log),
      gate: context.get(Port.AdminGate),
      tls: context.get<TlsCertificates | null>(Port.Certificates),
    });
  });
});
