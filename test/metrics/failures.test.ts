import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ContainerModule } from 'inversify';
import { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import { Metrics } from '../../src/application/metrics/metrics.js';
import type { Checkpointer } from '../../src/application/ports/checkpointer.js';
import { Port } from '../../src/application/ports/identifiers.js';
import { ForeignCommitError } from '../../src/application/ports/table.js';
import { SUBSCRIBER_OUTPUT_BYTES_MAX } from '../../src/domain/limits.js';
import { startServer } from '../../src/start-server.js';
import { startTestServer, connectForTest } from '../helpers/test-server.js';
import { MemoryServer } from '../helpers/memory-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { measuredServer } from './scene.js';
import { scrape, valuesOf } from './scrape.js';

const onDisk = (disk: FaultyDisk): ContainerModule =>
  new ContainerModule(({ rebind }) => void rebind(Port.Disk).toConstantValue(disk));

test('a sync that fails: failures, failed, refusing, not ready', async (t) => {
  const disk = new FaultyDisk();
  const { client, values } = await measuredServer(t, {}, [onDisk(disk)]);
  const before = await values();
  for (const name of ['failures_total', 'failed', 'refuses_writes']) {
    t.is(before.get(`minidb_journal_${name}`), 0, name);
  }
  t.is(before.get('minidb_ready'), 1);
  disk.fail({ operation: 'fdatasync', code: 'EIO' });
  await t.throwsAsync(client.command('SET', 'a', '1'));
  const after = await values();
  for (const name of ['failures_total', 'failed', 'refuses_writes']) {
    t.is(after.get(`minidb_journal_${name}`), 1, name);
  }
  t.is(after.get('minidb_ready'), 0);
  t.is(after.get('minidb_not_ready{reason="journal"}'), 1);
});

test('changes that wait for the disk are a backlog', async (t) => {
  const server = await MemoryServer.start();
  const families = server.container.get(Metrics).families;
  const backlog = families.find(({ name }) => name === 'minidb_journal_backlog_bytes')!;
  const value = (): unknown => backlog.read()[0];
  t.deepEqual(value(), { labels: {}, value: 0 });
  server.journal.backlogBytes = 17;
  t.deepEqual(value(), { labels: {}, value: 17 });
});

test('a checkpoint that fails, and one that a foreign commit stops for good', async (t) => {
  let failure = new Error('no room');
  const failing: Checkpointer = {
    open: () => undefined,
    prepare: () => Promise.reject(failure),
    cleanUp: async () => ({ files: 0, bytes: 0 }),
    stop: async () => undefined,
    close: async () => undefined,
  };
  const module = new ContainerModule(
    ({ rebind }) => void rebind(Port.Checkpointer).toConstantValue(failing),
  );
  const { client, values } = await measuredServer(t, {}, [module]);
  await client.command('SET', 'a', '1');
  t.is((await values()).get('minidb_checkpoint_failing'), 0);
  await client.command('SAVE');
  const failed = await values();
  t.is(failed.get('minidb_checkpoint_failing'), 1);
  t.is(failed.get('minidb_checkpoint_blocked'), 0);
  t.is(failed.get('minidb_checkpoints_total{result="failed"}'), 1);
  failure = new ForeignCommitError(1);
  await client.command('SAVE');
  t.is((await values()).get('minidb_checkpoint_blocked'), 1);
});

test('a checkpoint under way has a duration', async (t) => {
  t.plan(1);
  let end: () => void = () => undefined;
  const slow: Checkpointer = {
    open: () => undefined,
    prepare: () => new Promise((resolve) => (end = () => resolve(null))),
    cleanUp: async () => ({ files: 0, bytes: 0 }),
    stop: async () => end(),
    close: async () => undefined,
  };
  const module = new ContainerModule(
    ({ rebind }) => void rebind(Port.Checkpointer).toConstantValue(slow),
  );
  const { client, values } = await measuredServer(t, {}, [module]);
  await client.command('SET', 'a', '1');
  t.is((await values()).get('minidb_checkpoint_running_seconds'), 0);
  await client.command('BGSAVE');
  // The journal is rotated first; the test's time-out ends this.
  while ((await values()).get('minidb_checkpoint_running_seconds') === 0);
  end();
});

test('a subscriber that does not read is closed and counted', async (t) => {
  const server = await MemoryServer.start();
  const families = server.container.get(Metrics).families;
  const closed = families.find(({ name }) => name === 'minidb_slow_subscribers_closed_total')!;
  const [slow, publisher] = [server.connect(), server.connect()];
  slow.ask('SUBSCRIBE a\n');
  slow.channel.unsentBytes = SUBSCRIBER_OUTPUT_BYTES_MAX + 1;
  publisher.ask('PUBLISH a x\n');
  t.deepEqual(closed.read()[0], { labels: {}, value: 1 });
});

test('a start tells what it read and what it cut', async (t) => {
  const folder = temporaryFolder();
  const killed = await startTestServer(t, { folder, durability: 'always' });
  const client = await connectForTest(t, killed);
  await client.command('SET', 'a', '1');
  await client.command('SAVE');
  await client.pipeline([
    ['SET', 'b', '1'],
    ['SET', 'c', '1'],
  ]);
  await killed.kill();
  const journal = join(folder, 'journal');
  const last = readdirSync(journal)
    .filter((name) => name.endsWith('.journal'))
    .toSorted()
    .at(-1)!;
  appendFileSync(join(journal, last), Buffer.alloc(100, 1));
  const server = await startServer({ port: 0, adminPort: 0, data: folder, logLevel: 'silent' });
  t.teardown(() => server.stop());
  const values = valuesOf(await scrape(server.adminPort!));
  t.is(values.get('minidb_recovery_progress_ratio'), 1);
  t.is(values.get('minidb_recovery_rows'), 1);
  t.is(values.get('minidb_recovery_changes'), 2);
  t.true(values.get('minidb_recovery_cut_bytes')! >= 100);
  t.true(values.get('minidb_recovery_duration_seconds')! > 0);
});
