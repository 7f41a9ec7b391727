import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { getEntries, setEntries } from '../../bench/entries.js';
import { exchangeAll } from '../../bench/exchange.js';
import { Duck } from '../helpers/duck.js';
import { liveRows } from '../helpers/live-rows.js';
import type { RespClient } from '../helpers/resp-client.js';
import { bytesOf, itemsOf, showResp } from '../helpers/resp-value.js';
import { randomOfRun } from '../helpers/seed.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { connectForTest, startTestServer } from '../helpers/test-server.js';

const ENTRIES = 2000;
/** More than are read without threads. */
const LARGE_ENTRIES = 110_000;
const SAVE_TIMEOUT_MS = 120_000;

interface Found {
  readonly db: number;
  readonly key: string;
  readonly value: string;
  readonly expires: boolean;
}

/** Everything in all databases, by SCAN and GET. */
async function everything(client: RespClient): Promise<Found[]> {
  const found: Found[] = [];
  for (let db = 0; db < 16; db++) {
    await client.command('SELECT', String(db));
    for (let cursor = '0'; ;) {
      const [next, keys] = itemsOf(await client.command('SCAN', cursor, 'COUNT', '500'));
      for (const item of itemsOf(keys!)) {
        const key = bytesOf(item)!;
        const [value, ttl] = await client.pipeline([
          ['GET', key],
          ['PTTL', key],
        ]);
        const hex = { key: key.toString('hex'), value: bytesOf(value!)!.toString('hex') };
        found.push({ db, ...hex, expires: showResp(ttl!) !== ':-1' });
      }
      cursor = bytesOf(next!)!.toString();
      if (cursor === '0') break;
    }
  }
  return sorted(found);
}

const sorted = (found: Found[]): Found[] => {
  const rank = ({ db, key }: Found): string => `${String(db).padStart(2, '0')} ${key}`;
  return found.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
};

async function fill(t: Parameters<typeof randomOfRun>[0], client: RespClient): Promise<void> {
  const random = randomOfRun(t);
  const text = ['', 'plain', 'snow ☃', 'astral 😀', 'zero \0 byte', 'x'.repeat(70_000)];
  const commands: (string | Buffer)[][] = [];
  for (let at = 0; at < ENTRIES; at++) {
    if (random.below(100) === 0) commands.push(['SELECT', String(random.below(16))]);
    const binary = Buffer.from(random.fill(new Uint8Array(random.below(20))));
    const key = random.below(4) === 0 ? binary : `key:${random.below(ENTRIES)}`;
    const value = random.below(4) === 0 ? binary : text[random.below(text.length)]!;
    const expiry = random.below(5) === 0 ? ['EX', String(1000 + random.below(1000))] : [];
    commands.push(['SET', key, value, ...expiry]);
    if (random.below(10) === 0) commands.push(['DEL', `key:${random.below(ENTRIES)}`]);
  }
  await client.pipeline(commands);
}

async function openDuck(t: { teardown(end: () => void): void }): Promise<Duck> {
  const duck = await Duck.open();
  t.teardown(() => duck.close());
  return duck;
}

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
    t.regex(again.stderr, /"event":"table-loaded"/);
    t.regex(again.stderr, /"event":"loaded","effects":0,/);
    t.deepEqual(await everything(await connectForTest(t, again)), before);
  },
);

test.serial('a server starts from the table alone', async (t) => {
  t.timeout(SAVE_TIMEOUT_MS);
  const folder = temporaryFolder();
  const server = await startTestServer(t, { folder, durability: 'always' });
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
  const flags = ['--log-level', 'info'];
  const server = await startTestServer(t, { folder, durability: 'none', flags });
  await exchangeAll(server.port, setEntries(LARGE_ENTRIES));
  t.is((await server.terminate()).code, 0, 'the stop has made a checkpoint');
  const again = await startTestServer(t, { folder, durability: 'none', flags });
  t.regex(again.stderr, new RegExp(`"event":"table-loaded","version":0,"rows":${LARGE_ENTRIES},`));
  await t.notThrowsAsync(exchangeAll(again.port, getEntries(LARGE_ENTRIES)));
});

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
    t.regex(server.stderr, /"event":"checkpoint-failed"/);
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
  while (!server.hasChild()) await other.command('PING');
  for (const child of server.children()) process.kill(child, 'SIGKILL');
  t.regex(showResp(await saved), /^-ERR checkpoint failed: .* it ended with SIGKILL/);
  t.deepEqual(commitsIn(folder), []);
  t.is(showResp(await client.command('SAVE')), '+OK');
  t.is(commitsIn(folder).length, 1);
  const files = readdirSync(join(folder, 'table')).filter((name) => name.endsWith('.parquet'));
  const report = bytesOf(await client.command('INFO', 'persistence'))!.toString();
  t.regex(report, /rdb_last_bgsave_status:ok\r\n/);
  t.true(files.length > 0);
});

test.serial('a clean stop makes a last checkpoint, SHUTDOWN NOSAVE does not', async (t) => {
  t.timeout(SAVE_TIMEOUT_MS);
  for (const [mode, commits] of [
    ['NOSAVE', 0],
    ['SAVE', 1],
  ] as const) {
    const folder = temporaryFolder();
    const server = await startTestServer(t, { folder, durability: 'always' });
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

function commitsIn(folder: string): string[] {
  try {
    const log = join(folder, 'table', '_delta_log');
    return readdirSync(log).filter(
      (name) => /^\d{20}\.json$/.test(name) && readFileSync(join(log, name)).length > 0,
    );
  } catch {
    return [];
  }
}
