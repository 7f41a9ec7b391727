import type { ExecutionContext } from 'ava';
import type { ContainerModule } from 'inversify';
import type { RunningServer } from '../../src/application/server/running-server.js';
import type { Settings } from '../../src/application/server/settings.js';
import { startServer } from '../../src/start-server.js';
import { RespClient } from '../helpers/resp-client.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { scrape, scrapeSecure, type Scraped, valuesOf } from './scrape.js';

/** A server with its metrics, and a client. */
export interface Scene {
  readonly server: RunningServer;
  readonly client: RespClient;
  connect(): Promise<RespClient>;
  values(): Promise<Scraped>;
}

/** `ca` when the admin port speaks TLS. */
export async function measuredServer(
  t: ExecutionContext,
  settings: Partial<Settings> = {},
  modules: readonly ContainerModule[] = [],
  ca?: Buffer,
): Promise<Scene> {
  const server = await startServer({
    port: 0,
    adminPort: 0,
    data: temporaryFolder(),
    logLevel: 'silent',
    ...settings,
    modules,
  });
  t.teardown(() => server.stop().catch(() => undefined));
  const connect = async (): Promise<RespClient> => {
    const client = await RespClient.connect(server.port);
    t.teardown(() => client.destroy());
    return client;
  };
  return {
    server,
    client: await connect(),
    connect,
    values: async () =>
      valuesOf(await (ca ? scrapeSecure(server.adminPort!, ca) : scrape(server.adminPort!))),
  };
}
