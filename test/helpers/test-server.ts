import type { ExecutionContext } from 'ava';
import { RespClient } from './resp-client.js';
import { kindUnderTest, type ServerOptions } from './server-kinds.js';
import { ServerProcess } from './server-process.js';
import { temporaryFolder } from './temporary-folder.js';

/** A server for one test in a folder of its own, ended with the test. Durability is `none` unless told. */
export async function startTestServer(
  t: ExecutionContext,
  options: Partial<ServerOptions> = {},
): Promise<ServerProcess> {
  const server = await ServerProcess.start({
    kind: kindUnderTest(),
    folder: options.folder ?? temporaryFolder(),
    durability: 'none',
    ...options,
  });
  t.teardown(() => server.kill());
  return server;
}

/** A raw client for one test, closed with it. */
export async function connectForTest(
  t: ExecutionContext,
  server: ServerProcess,
): Promise<RespClient> {
  const client = await RespClient.connect(server.port);
  t.teardown(() => client.destroy());
  return client;
}
