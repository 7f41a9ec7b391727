import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { getEntries, setEntries } from '../../bench/entries.js';
import { exchangeAll } from '../../bench/exchange.js';
import { liveRows } from '../helpers/live-rows.js';
import { showResp } from '../helpers/resp-value.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { connectForTest, startTestServer } from '../helpers/test-server.js';
import {
  ENTRIES,
  everything,
  fill,
  openDuck,
  PATIENT,
  SAVE_TIMEOUT_MS,
  sorted,
} from './table-scene.js';

/** More than are read without threads. */
const LARGE_ENTRIES = 110_000;

test.serial(
  'what SAVE covered is not replayed, and DuckDB sees what SCAN and GET see',
  async (t) => {
    t.timeout(SAVE_TIMEOUT_MS);
    const folder = temporaryFolder();
    const flags = ['--log-level', 'info'];
    const server = await startTestServer(t, { folder, durability: 'always', flags });
    const client = await connectForTest(t, server);
    await fill(t, client);
    t.is(showResp(await client.command('SAVE')), '+OK');
    const before = await everything(client);
    t.true(before.length > ENTRIES / 4);
    const duck = await openDuck(t);
    const rows = await liveRows(
      duck,
      folder,
      `db, coalesce(hex(key_binary), hex(encode(key))) as key, expires_at is not null as expires,
     coalesce(hex(value_binary), hex(encode(value_string))) as value`,
    );
    const seen = rows.map(({ db, key, value, expires }) => ({
      db: Number(db),
      key: String(key).toLowerCase(),
      value: String(value).toLowerCase(),
      expires: expires === true,
    }));
    t.deepEqual(sorted(seen), before);
    await server.kill();
    const again = await startTestServer(t, { folder, durability: 'always', flags });
    await again.logged(/"event":"table-loaded"/);
    await again.logged(/"event":"loaded","effects":0,/);
    t.deepEqual(await everything(await connectForTest(t, again)), before);
  },
);

test.serial('a server starts from the table alone', async (t) => {
  t.timeout(SAVE_TIMEOUT_MS);
  const folder = temporaryFolder();
  const server = await startTestServer(t, { folder, durability: 'always', flags: PATIENT });
  const client = await connectForTest(t, server);
  await fill(t, client);
  const before = await everything(client);
  t.is((await server.terminate()).code, 0, 'the stop has made a checkpoint');
  rmSync(join(folder, 'journal'), { recursive: true });
  mkdirSync(join(folder, 'journal'));
  const again = await startTestServer(t, { folder, durability: 'always' });
  const other = await connectForTest(t, again);
  t.deepEqual(await everything(other), before);
  await other.command('SET', 'after', '1');
  await again.kill();
  const last = await connectForTest(t, await startTestServer(t, { folder, durability: 'always' }));
  t.is((await everything(last)).length, before.length + 1);
});

test.serial('a large table is loaded by threads', async (t) => {
  t.timeout(SAVE_TIMEOUT_MS);
  const folder = temporaryFolder();
  const flags = ['--log-level', 'info', ...PATIENT];
  const server = await startTestServer(t, { folder, durability: 'none', flags });
  await exchangeAll(server.port, setEntries(LARGE_ENTRIES));
  t.is((await server.terminate()).code, 0, 'the stop has made a checkpoint');
  const again = await startTestServer(t, { folder, durability: 'none', flags });
  await again.logged(new RegExp(`"event":"table-loaded","version":0,"rows":${LARGE_ENTRIES},`));
  await t.notThrowsAsync(exchangeAll(again.port, getEntries(LARGE_ENTRIES)));
});
