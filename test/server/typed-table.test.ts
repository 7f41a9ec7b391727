import test from 'ava';
import { Duck } from '../helpers/duck.js';
import { liveRows } from '../helpers/live-rows.js';
import { showResp } from '../helpers/resp-value.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { connectForTest, startTestServer } from '../helpers/test-server.js';

const TIMEOUT_MS = 120_000;

const COMMANDS: readonly (readonly string[])[] = [
  ['SET', 'appended', '12', 'AS', 'integer'],
  ['APPEND', 'appended', 'x'],
  ['SET', 'bits', 'abc'],
  ['SETBIT', 'bits', '6', '0'],
  ['SETRANGE', 'bits', '5', 'end'],
  ['SET', 'boolean', 'true', 'AS', 'boolean'],
  ['SET', 'counted', '41', 'AS', 'integer'],
  ['INCR', 'counted'],
  ['SET', 'double', '1.50', 'AS', 'double'],
  ['SET', 'integer', '-9223372036854775808', 'AS', 'integer'],
  ['SET', 'json', '{ "a": [1.0, 2] }', 'AS', 'json'],
  ['SET', 'moved-from', 'false', 'AS', 'boolean'],
  ['RENAME', 'moved-from', 'moved'],
  ['SET', 'string', '5', 'AS', 'string'],
  ['SET', 'summed', '1', 'AS', 'integer'],
  ['INCRBYFLOAT', 'summed', '0.5'],
];
const KEYS = ['appended', 'bits', 'boolean', 'counted', 'double', 'integer', 'json', 'moved'];
const LOOKUPS = [...KEYS, 'string', 'summed'].map((key) => ['LOOKUP', key]);

const LOOKED_UP = [
  '"12x"',
  '"abc\\u0000\\u0000end"',
  '#t',
  ':42',
  ',1.5',
  ':-9223372036854775808',
  '"{ \\"a\\": [1.0, 2] }"',
  '#f',
  '"5"',
  ',1.5',
];

test('typed values land in their columns, and come back from the table as what they were', async (t) => {
  t.timeout(TIMEOUT_MS);
  const folder = temporaryFolder();
  const server = await startTestServer(t, { folder, durability: 'always' });
  const client = await connectForTest(t, server);
  await client.command('HELLO', '3');
  for (const reply of await client.pipeline(COMMANDS.map((words) => [...words]))) {
    t.not(reply.type, 'error', showResp(reply));
  }
  const before = (await client.pipeline(LOOKUPS)).map(showResp);
  t.deepEqual(before, LOOKED_UP);
  t.is(showResp(await client.command('SAVE')), '+OK');

  const duck = await Duck.open();
  t.teardown(() => duck.close());
  const columns = `key, type, value_string as s, value_integer as i, value_double as d,
    value_boolean as b, value_json as j, value_binary as raw`;
  const rows = await liveRows(duck, folder, columns);
  const empty = { s: null, i: null, d: null, b: null, j: null, raw: null };
  t.deepEqual(rows, [
    { ...empty, key: 'appended', type: 'string', s: '12x' },
    { ...empty, key: 'bits', type: 'string', s: 'abc\0\0end' },
    { ...empty, key: 'boolean', type: 'boolean', b: true },
    { ...empty, key: 'counted', type: 'integer', i: 42n },
    { ...empty, key: 'double', type: 'double', d: 1.5 },
    { ...empty, key: 'integer', type: 'integer', i: -(2n ** 63n) },
    { ...empty, key: 'json', type: 'json', j: '{ "a": [1.0, 2] }' },
    { ...empty, key: 'moved', type: 'boolean', b: false },
    { ...empty, key: 'string', type: 'string', s: '5' },
    { ...empty, key: 'summed', type: 'double', d: 1.5 },
  ]);

  await server.kill();
  const again = await startTestServer(t, { folder, durability: 'always' });
  const other = await connectForTest(t, again);
  await other.command('HELLO', '3');
  t.deepEqual((await other.pipeline(LOOKUPS)).map(showResp), before);
  const path = await other.command('LOOKUP', 'json', 'PATH', '$.a[1]');
  t.is(showResp(path), '"[2]"');
});

test('DESCRIBE tells after a restart when the table was committed', async (t) => {
  t.timeout(TIMEOUT_MS);
  const folder = temporaryFolder();
  const server = await startTestServer(t, { folder, durability: 'always' });
  const client = await connectForTest(t, server);
  const earliest = Date.now();
  await client.pipeline([['SET', 'a', '1'], ['SAVE'], ['SET', 'b', '2']]);
  const latest = Date.now();
  await server.kill();
  const other = await connectForTest(t, await startTestServer(t, { folder, durability: 'always' }));
  for (const key of ['a', 'b']) {
    const shown = showResp(await other.command('DESCRIBE', key));
    const updated = Number(/"updated", :(\d+)/.exec(shown)?.[1]);
    t.true(updated >= earliest && updated <= latest, `${key}: ${shown}`);
  }
});
