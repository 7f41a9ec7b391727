import test, { type ExecutionContext } from 'ava';
import { ContainerModule } from 'inversify';
import { exitOf } from '../../src/adapters/cli/exit-codes.js';
import { Port } from '../../src/application/ports/identifiers.js';
import type { RunningServer } from '../../src/application/server/running-server.js';
import { startServer } from '../../src/start-server.js';
import { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import { ConnectionLostError, RespClient } from '../helpers/resp-client.js';
import { showResp } from '../helpers/resp-value.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

// What an operator and the clients are told when the disk is full or fails, by a whole server.

const UNEXPECTED = 1;

async function startOn(t: ExecutionContext, disk: FaultyDisk): Promise<RunningServer> {
  const onDisk = new ContainerModule(({ rebind }) => {
    rebind(Port.Disk).toConstantValue(disk);
  });
  const where = { data: temporaryFolder(), port: 0, adminPort: 'off' } as const;
  const how = { logLevel: 'silent', drainTimeoutMs: 0, checkpointIntervalMs: 86_400_000 } as const;
  const server = await startServer({ ...where, ...how, modules: [onDisk] });
  t.teardown(() => server.stop().catch(() => undefined));
  return server;
}

async function connected(t: ExecutionContext, server: RunningServer): Promise<RespClient> {
  const client = await RespClient.connect(server.port);
  t.teardown(() => client.destroy());
  return client;
}

const set = async (client: RespClient): Promise<string> =>
  showResp(await client.command('SET', 'key', 'value'));

test('a first start on a full disk says so and ends, and leaves nothing that is in the way', async (t) => {
  const disk = new FaultyDisk();
  disk.bytesMax = 10;
  const { code, message } = exitOf(await t.throwsAsync(startOn(t, disk)));
  t.is(code, UNEXPECTED);
  const advice = 'check the data directory and its disk';
  t.is(message, `write format.json.new: ENOSPC; ${advice}`);
  disk.bytesMax = Infinity;
  const server = await startOn(t, disk);
  t.is(await set(await connected(t, server)), '+OK');
  await server.stop();
});

test('a start on a full disk answers reads, refuses writes, and heals when there is room', async (t) => {
  const disk = new FaultyDisk();
  const first = await startOn(t, disk);
  t.is(await set(await connected(t, first)), '+OK');
  await first.stop();
  disk.bytesMax = disk.bytes - 100;
  const server = await startOn(t, disk);
  const client = await connected(t, server);
  t.is(showResp(await client.command('GET', 'key')), '"value"');
  t.regex(
    await set(client),
    /^-?.*MISCONF disk is full: ENOSPC on write; writes are refused until/,
  );
  disk.bytesMax = Infinity;
  // It tries by itself, and nobody has to restart it.
  let reply = '';
  while (reply !== '+OK') reply = await set(client);
  await server.stop();
  const last = await startOn(t, disk);
  t.is(showResp(await (await connected(t, last)).command('GET', 'key')), '"value"');
  await last.stop();
});

test('a failed sync is told to clients and, at the stop, to the operator', async (t) => {
  const disk = new FaultyDisk();
  const server = await startOn(t, disk);
  const stopped = t.throwsAsync(server.stopped);
  const client = await connected(t, server);
  t.is(await set(client), '+OK');
  disk.fail({ operation: 'fdatasync', code: 'EIO' });
  // Whether that write is there is not known, so it gets no reply.
  await t.throwsAsync(client.command('SET', 'key', 'in doubt'), {
    instanceOf: ConnectionLostError,
  });
  const refused = await set(await connected(t, server));
  t.regex(refused, /MISCONF journal failed: EIO on fdatasync; writes are refused until a restart/);
  const { code, message } = exitOf(await t.throwsAsync(server.stop()));
  t.is(code, UNEXPECTED);
  t.regex(
    message,
    /^fdatasync journal\/\d{20}\.journal\S*: EIO; check the data directory and its disk$/,
  );
  await stopped;
});
