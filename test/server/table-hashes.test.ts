import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { Duck } from '../helpers/duck.js';
import { liveRows } from '../helpers/live-rows.js';
import type { RespClient } from '../helpers/resp-client.js';
import { bytesOf, itemsOf, showResp } from '../helpers/resp-value.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { connectForTest, startTestServer } from '../helpers/test-server.js';

const FIELDS = 70_000;
const TIMEOUT_MS = 120_000;
const HASHES = ['small', 'large', 'binary', 'expiring', 'again'];

/** Key, field and value in hex, and the expiry in milliseconds or null, as sorted lines. */
async function everything(client: RespClient): Promise<string[]> {
  const lines: string[] = [];
  for (const key of HASHES) {
    const [all, pttl] = await client.pipeline([
      ['HGETALL', key],
      ['PTTL', key],
    ]);
    const words = itemsOf(all!).map((item) => bytesOf(item)!.toString('hex'));
    for (let at = 0; at < words.length; at += 2) {
      lines.push(line(key, words[at]!, words[at + 1]!, showResp(pttl!) !== ':-1'));
    }
  }
  return lines.sort();
}

const line = (key: string, field: string, value: string, expires: boolean): string =>
  `${key} ${field} ${value} ${expires}`;

async function fill(client: RespClient): Promise<void> {
  await client.pipeline([
    ['HSET', 'small', 'name', 'Ada', 'born', '1815', '', 'empty field', 'empty value', ''],
    ['HSET', 'binary', Buffer.from([0xff, 0]), Buffer.from([0x80]), 'text', Buffer.from([0xfe])],
    ['HSET', 'expiring', 'a', '1', 'b', '2'],
    ['EXPIRE', 'expiring', '1000'],
    ['SET', 'again', 'a string'],
  ]);
  for (let from = 0; from < FIELDS; from += 1000) {
    const words = Array.from({ length: 1000 }, (_, at) => [`field:${from + at}`, `${from + at}`]);
    await client.command('HSET', 'large', ...words.flat());
  }
}

async function change(client: RespClient): Promise<void> {
  const removed = Array.from({ length: 30_000 }, (_, at) => `field:${2 * at}`);
  await client.pipeline([
    ['HSET', 'small', 'name', 'Ada Lovelace', 'died', '1852'],
    ['HDEL', 'small', 'born', ''],
    ['HDEL', 'large', ...removed],
    ['HSET', 'expiring', 'c', '3'],
    ['DEL', 'again'],
    ['HSET', 'again', 'now', 'a hash'],
    ['HSET', 'gone', 'f', '1'],
    ['HDEL', 'gone', 'f'],
  ]);
}

async function rowsOf(duck: Duck, folder: string): Promise<string[]> {
  const rows = await liveRows(
    duck,
    folder,
    `key, type, hex(coalesce(field_binary, encode(field))) as field,
     (field is null) = (field_binary is null) as twice,
     hex(coalesce(value_binary, encode(value_string))) as value, expires_at is not null as expires`,
  );
  for (const { type, twice } of rows)
    if (type !== 'hash' || twice !== false) throw new Error('row');
  return rows
    .map(({ key, field, value, expires }) =>
      line(String(key), String(field).toLowerCase(), String(value).toLowerCase(), expires === true),
    )
    .sort();
}

test.serial(
  'a hash has a row for each field, and a start from the table alone has it again',
  async (t) => {
    t.timeout(TIMEOUT_MS);
    const folder = temporaryFolder();
    const server = await startTestServer(t, { folder });
    const client = await connectForTest(t, server);
    const duck = await Duck.open();
    t.teardown(() => duck.close());
    await fill(client);
    t.is(showResp(await client.command('SAVE')), '+OK');
    await change(client);
    t.is(showResp(await client.command('SAVE')), '+OK');
    const before = await everything(client);
    t.is(before.length, FIELDS - 30_000 + 3 + 2 + 3 + 1);
    t.deepEqual(await rowsOf(duck, folder), before);
    t.is((await server.terminate()).code, 0);
    rmSync(join(folder, 'journal'), { recursive: true });
    mkdirSync(join(folder, 'journal'));
    const again = await connectForTest(t, await startTestServer(t, { folder }));
    t.deepEqual(await everything(again), before);
    t.is(showResp(await again.command('DBSIZE')), ':5');
    await again.command('DEL', 'large');
    t.is(showResp(await again.command('SAVE')), '+OK');
    t.is((await rowsOf(duck, folder)).length, 3 + 2 + 3 + 1);
  },
);
