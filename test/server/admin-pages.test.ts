import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { ContainerModule } from 'inversify';
import { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import { Port } from '../../src/application/ports/identifiers.js';
import { measuredServer, type Scene } from '../metrics/scene.js';
import { bytesOf, showResp } from '../helpers/resp-value.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { TOKEN, tokenFile } from '../helpers/token-file.js';

type Section = Readonly<Record<string, unknown>>;

const page = ({ server }: Scene, path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${server.adminPort}${path}`, { headers });

/** Name and message of each reason, null when the server is ready. */
async function notReady(scene: Scene): Promise<Readonly<Record<string, string>> | null> {
  const response = await page(scene, '/readyz');
  if (response.status === 200) return null;
  const { reasons } = (await response.json()) as { reasons: { name: string; message: string }[] };
  return Object.fromEntries(reasons.map(({ name, message }) => [name, message]));
}

test('/info tells what INFO does, numbers as numbers', async (t) => {
  const scene = await measuredServer(t);
  await scene.client.command('SET', 'a', '1', 'EX', '60');
  await scene.client.command('NONSENSE');
  const response = await page(scene, '/info');
  t.is(response.headers.get('content-type'), 'application/json; charset=utf-8');
  const info = (await response.json()) as Record<string, Section>;
  const text = bytesOf(await scene.client.command('INFO', 'everything'))!.toString();
  for (const line of text.split('\r\n').filter((each) => each.startsWith('# '))) {
    t.true(line.slice(2).toLowerCase() in info, line);
  }
  const fields = Object.values(info).flatMap(Object.keys);
  for (const field of fields) t.true(text.includes(`\n${field}:`), field);
  const { server, cpu, commandstats, errorstats, keyspace, memory } = info;
  t.is(server!['tcp_port'], scene.server.port);
  t.is(server!['mini_db_version'], '0.1.0');
  t.is(typeof cpu!['used_cpu_user'], 'number');
  t.is(memory!['maxmemory_policy'], 'noeviction');
  t.deepEqual(keyspace, { db0: { keys: 1, expires: 1, avg_ttl: 0 } });
  t.deepEqual(errorstats, { errorstat_ERR: { count: 1 } });
  const set = commandstats!['cmdstat_set'] as Record<string, number>;
  t.like(set, { calls: 1, rejected_calls: 0, failed_calls: 0 });
  t.is(typeof set['usec_per_call'], 'number');
});

test('above its limit of memory the server is not ready, until it is below again', async (t) => {
  const scene = await measuredServer(t, { maxMemoryBytes: 4_000_000 });
  await scene.client.command('SET', 'small', 'x');
  t.is(await notReady(scene), null);
  await scene.client.command('SET', 'large', 'x'.repeat(5_000_000));
  const isRefused = async (): Promise<boolean> =>
    showResp(await scene.client.command('SET', 'more', 'x')).startsWith('-OOM ');
  t.true(await isRefused());
  const memory = 'used memory is above maxmemory and no key may be evicted: writes are refused';
  t.deepEqual(await notReady(scene), { memory });
  t.is((await scene.values()).get('minidb_not_ready{reason="memory"}'), 1);
  t.is((await scene.values()).get('minidb_ready'), 0);
  // Keys may go, but none has an expiry: that is found out by the next write.
  await scene.client.command('CONFIG', 'SET', 'maxmemory-policy', 'volatile-lru');
  t.true(await isRefused());
  t.deepEqual(await notReady(scene), { memory });
  await scene.client.command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
  t.is(await notReady(scene), null);
  await scene.client.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
  await scene.client.command('DEL', 'large');
  t.is(await notReady(scene), null);
});

test('each reason is told by itself', async (t) => {
  const disk = new FaultyDisk();
  const onDisk = new ContainerModule(({ rebind }) => void rebind(Port.Disk).toConstantValue(disk));
  const scene = await measuredServer(t, { maxMemoryBytes: 4_000_000 }, [onDisk]);
  await scene.client.command('SET', 'large', 'x'.repeat(5_000_000));
  disk.fail({ operation: 'fdatasync', code: 'EIO' });
  await t.throwsAsync(scene.client.command('DEL', 'none', 'large'));
  const reasons = (await notReady(scene))!;
  t.deepEqual(Object.keys(reasons), ['journal']);
  t.regex(reasons['journal']!, /EIO/);
});

async function withTokens(t: ExecutionContext): Promise<Scene> {
  const folder = temporaryFolder();
  const authTokens = join(folder, 'tokens');
  writeFileSync(authTokens, tokenFile(), { mode: 0o600 });
  return measuredServer(t, { authTokens });
}

test('with tokens a profile and a snapshot take one, also on this machine; figures do not', async (t) => {
  const scene = await withTokens(t);
  const authorization = `Bearer ${TOKEN}`;
  for (const path of ['/debug/cpu-profile?seconds=0', '/debug/heap-snapshot?x']) {
    t.is((await page(scene, path)).status, 401, path);
    t.is((await page(scene, path, { authorization: 'Bearer wrong' })).status, 401, path);
    t.is((await page(scene, path, { authorization })).status, 400, path);
  }
  for (const path of ['/info', '/metrics']) t.is((await page(scene, path)).status, 200, path);
});

test('a profile of the server itself', async (t) => {
  const scene = await measuredServer(t);
  const profile = await page(scene, '/debug/cpu-profile?seconds=1');
  t.true(Array.isArray(((await profile.json()) as Section)['samples']));
});
