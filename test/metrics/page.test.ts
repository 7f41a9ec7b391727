import { readdirSync, readFileSync } from 'node:fs';
import test from 'ava';
import { RespClient } from '../helpers/resp-client.js';
import { measuredServer } from './scene.js';
import { familiesOf, scrape, valuesOf } from './scrape.js';

/** Has a value that nothing in a test changes. */
const CONSTANT = ['minidb_build_info', 'minidb_start_time_seconds'];

test('each family has help and type, a base unit, and a test that makes it change', async (t) => {
  const { server } = await measuredServer(t);
  const families = familiesOf(await scrape(server.adminPort!));
  const ours = [...families].filter(([name]) => name.startsWith('minidb_'));
  t.true(ours.length >= 40, String(ours.length));
  const tests = testsOfMetrics();
  for (const [name, { help, type }] of ours) {
    t.true(help.length > 0, name);
    t.regex(type, /^(counter|gauge|histogram)$/, name);
    t.is(name.endsWith('_total'), type === 'counter', name);
    t.notRegex(name, /_(ms|milliseconds|kb|mb|kib|mib|minutes|percent)(_|$)/, name);
    if (!CONSTANT.includes(name)) t.true(isTested(name, tests), `${name} is in no test`);
  }
});

test('the runtime tells of itself under the names that dashboards know', async (t) => {
  const { server } = await measuredServer(t);
  const families = familiesOf(await scrape(server.adminPort!));
  for (const name of [
    'process_cpu_seconds_total',
    'process_resident_memory_bytes',
    'nodejs_eventloop_lag_p99_seconds',
    'nodejs_heap_size_used_bytes',
    'nodejs_gc_duration_seconds',
  ]) {
    t.true(families.has(name), name);
  }
});

test('what runs is in the labels of a constant', async (t) => {
  const { values, server } = await measuredServer(t);
  const all = await values();
  const build = [...all.keys()].filter((key) => key.startsWith('minidb_build_info'));
  t.is(build.length, 1);
  t.regex(build[0]!, /version="\d+\.\d+\.\d+",runtime="node \d+/);
  const started = all.get('minidb_start_time_seconds')!;
  t.true(Math.abs(started - Date.now() / 1000) < 120);
  t.true(server.adminPort !== null);
});

test('who asks for OpenMetrics gets it, with the same values', async (t) => {
  const { server, client } = await measuredServer(t);
  await client.pipeline([['PING'], ['SET', 'a', '1'], ['GET', 'a']]);
  const accept = 'application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5';
  const open = await scrape(server.adminPort!, accept);
  const plain = await scrape(server.adminPort!);
  t.true(open.endsWith('# EOF\n'));
  t.regex(open, /^# TYPE minidb_commands counter$/m);
  t.regex(plain, /^# TYPE minidb_commands_total counter$/m);
  const [left, right] = [valuesOf(open), valuesOf(plain)];
  for (const [name, value] of right) {
    if (/^minidb_(commands|keys|journal_(appended|durable))/.test(name)) {
      t.is(left.get(name), value, name);
    }
  }
});

test('a histogram contains in each bucket those before, and its sum', async (t) => {
  const { client, values } = await measuredServer(t);
  for (let at = 0; at < 20; at++) await client.command('KEYS', '*');
  const all = await values();
  const label = 'command="keys"';
  const name = 'minidb_command_duration_seconds';
  const buckets = [...all].filter(
    ([key]) => key.startsWith(`${name}_bucket{`) && key.includes(label),
  );
  t.is(buckets.length, 21);
  const counts = buckets.map(([, value]) => value);
  t.deepEqual(
    counts,
    counts.toSorted((a, b) => a - b),
  );
  t.is(counts.at(-1), 20);
  t.is(all.get(`${name}_count{${label}}`), 20);
  t.true(all.get(`${name}_sum{${label}}`)! > 0);
});

test('without tracking, durations are not counted, and CONFIG turns it off and on', async (t) => {
  const { client, values } = await measuredServer(t);
  const count = async (): Promise<number> =>
    (await values()).get('minidb_command_duration_seconds_count{command="keys"}') ?? 0;
  await client.command('CONFIG', 'SET', 'latency-tracking', 'no');
  await client.command('KEYS', '*');
  t.is(await count(), 0);
  await client.command('CONFIG', 'SET', 'latency-tracking', 'yes');
  await client.command('KEYS', '*');
  t.is(await count(), 1);
});

test('without an admin port nothing is collected', async (t) => {
  const { server } = await measuredServer(t, { adminPort: 'off' });
  t.is(server.adminPort, null);
  const client = await RespClient.connect(server.port);
  await client.command('PING');
  client.destroy();
});

function testsOfMetrics(): string {
  const folder = new URL('.', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js') && name !== 'page.test.js')
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

function isTested(name: string, tests: string): boolean {
  const escaped = name.replace(/^minidb_journal_(failures_total|failed|refuses_writes)$/, '$1');
  return new RegExp(`${escaped}(_count)?['"{\`]`).test(tests);
}
