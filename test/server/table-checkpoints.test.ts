import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { liveRows } from '../helpers/live-rows.js';
import { bytesOf, showResp } from '../helpers/resp-value.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { connectForTest, startTestServer } from '../helpers/test-server.js';
import { commitsIn, everything, fill, openDuck, PATIENT, SAVE_TIMEOUT_MS } from './table-scene.js';

test.serial('BGSAVE answers at once, LASTSAVE and INFO tell when it is done', async (t) => {
  t.timeout(SAVE_TIMEOUT_MS);
  const server = await startTestServer(t, { durability: 'always' });
  const client = await connectForTest(t, server);
  const lastSave = Number(showResp(await client.command('LASTSAVE')).slice(1));
  t.true(Math.abs(lastSave - Date.now() / 1000) < 60);
  await client.command('SET', 'a', '1');
  const replies = await client.pipeline([['BGSAVE'], ['BGSAVE'], ['BGSAVE', 'SCHEDULE'], ['SAVE']]);
  t.deepEqual(replies.map(showResp), [
    '+Background saving started',
    '-ERR Background save already in progress',
    '+Background saving scheduled',
    '+OK',
  ]);
  const report = bytesOf(await client.command('INFO', 'persistence'))!.toString();
  t.regex(report, /rdb_changes_since_last_save:0\r\n/);
  t.regex(report, /rdb_last_bgsave_status:ok\r\n/);
  t.regex(report, /table_rows:1\r\n/);
  t.regex(report, /table_lag_records:0\r\n/);
});

test.serial(
  'a foreign commit stops checkpoints with an alarm, and the server goes on',
  async (t) => {
    t.timeout(SAVE_TIMEOUT_MS);
    const folder = temporaryFolder();
    const flags = ['--log-level', 'error'];
    const server = await startTestServer(t, { folder, durability: 'always', flags });
    const client = await connectForTest(t, server);
    await client.command('SET', 'a', '1');
    t.is(showResp(await client.command('SAVE')), '+OK');
    const log = join(folder, 'table', '_delta_log');
    const name = `${'1'.padStart(20, '0')}.json`;
    writeFileSync(join(log, name), '{"commitInfo":{"timestamp":1,"operation":"WRITE"}}\n');
    await client.command('SET', 'b', '2');
    const refused = showResp(await client.command('SAVE'));
    t.regex(refused, /^-ERR checkpoint failed: /);
    t.true(refused.includes(name), refused);
    const [set, get] = await client.pipeline([
      ['SET', 'c', '3'],
      ['GET', 'c'],
    ]);
    t.deepEqual([showResp(set!), showResp(get!)], ['+OK', '"3"']);
    const report = bytesOf(await client.command('INFO', 'persistence'))!.toString();
    t.regex(report, /rdb_last_bgsave_status:err\r\n/);
    await server.logged(/"event":"checkpoint-failed"/);
    // The operator takes the commit away: everything is there.
    await server.kill();
    rmSync(join(log, name));
    const again = await connectForTest(
      t,
      await startTestServer(t, { folder, durability: 'always' }),
    );
    t.is((await everything(again)).length, 3);
    t.is(showResp(await again.command('SAVE')), '+OK');
  },
);

test.serial('a checkpoint process that is killed costs nothing but time', async (t) => {
  t.timeout(SAVE_TIMEOUT_MS);
  const folder = temporaryFolder();
  const server = await startTestServer(t, { folder, durability: 'always' });
  const client = await connectForTest(t, server);
  const other = await connectForTest(t, server);
  await fill(t, client);
  const saved = client.command('SAVE');
  while (!server.isMakingCheckpoint()) await other.command('PING');
  for (const child of server.checkpointProcesses()) process.kill(child, 'SIGKILL');
  t.regex(showResp(await saved), /^-ERR checkpoint failed: .* it ended with SIGKILL/);
  t.deepEqual(commitsIn(folder), []);
  t.is(showResp(await client.command('SAVE')), '+OK');
  t.is(commitsIn(folder).length, 1);
  const files = readdirSync(join(folder, 'table')).filter((name) => name.endsWith('.parquet'));
  const report = bytesOf(await client.command('INFO', 'persistence'))!.toString();
  t.regex(report, /rdb_last_bgsave_status:ok\r\n/);
  t.true(files.length > 0);
});

test.serial('a server that is killed leaves no process behind', async (t) => {
  t.timeout(SAVE_TIMEOUT_MS);
  const server = await startTestServer(t, { folder: temporaryFolder(), durability: 'always' });
  const client = await connectForTest(t, server);
  const other = await connectForTest(t, server);
  await fill(t, client);
  const saved = client.command('SAVE').catch(() => 'nobody answers');
  while (!server.isMakingCheckpoint()) await other.command('PING');
  const left = server.descendants();
  t.is(left.length, 2);
  await server.kill();
  await saved;
  while (left.some(isRunning)) await new Promise((resolve) => setImmediate(resolve));
  t.pass();
});

test.serial('a clean stop makes a last checkpoint, SHUTDOWN NOSAVE does not', async (t) => {
  t.timeout(SAVE_TIMEOUT_MS);
  for (const [mode, commits] of [
    ['NOSAVE', 0],
    ['SAVE', 1],
  ] as const) {
    const folder = temporaryFolder();
    const server = await startTestServer(t, { folder, durability: 'always', flags: PATIENT });
    const client = await connectForTest(t, server);
    await client.command('SET', 'a', '1');
    const lost = t.throwsAsync(client.command('SHUTDOWN', mode));
    t.is((await server.exited).code, 0);
    await lost;
    t.is(commitsIn(folder).length, commits, mode);
    const again = await startTestServer(t, { folder, durability: 'always' });
    t.is(showResp(await (await connectForTest(t, again)).command('GET', 'a')), '"1"');
  }
});

test.serial('checkpoints follow the interval, and a reader finds the newest one', async (t) => {
  t.timeout(SAVE_TIMEOUT_MS);
  const folder = temporaryFolder();
  const flags = ['--checkpoint-interval', '100ms'];
  const server = await startTestServer(t, { folder, durability: 'always', flags });
  const client = await connectForTest(t, server);
  for (let round = 0; commitsIn(folder).length < 3; round++) {
    await client.command('SET', `key:${round % 100}`, String(round));
  }
  await client.command('SAVE');
  const duck = await openDuck(t);
  const rows = await liveRows(duck, folder, 'db, key, key_binary, value_string');
  const found = await everything(client);
  t.is(rows.length, found.length);
  t.deepEqual(
    rows.map(({ value_string }) => String(value_string)),
    found.map(({ value }) => Buffer.from(value, 'hex').toString()),
  );
});

/** A process that has ended and that nobody has waited for is none. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'));
  } catch {
    return false;
  }
}
