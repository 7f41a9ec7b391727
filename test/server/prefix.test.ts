import test from 'ava';
import { showResp } from '../helpers/resp-value.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { connectForTest, startTestServer } from '../helpers/test-server.js';

const KEYS = 5000;
const COUNT = 7;

const name = (at: number): string => `user:${String(at).padStart(6, '0')}`;

test('a start with --ordered-index has the keys of the table and of the journal in order', async (t) => {
  const folder = temporaryFolder();
  const first = await startTestServer(t, { folder, durability: 'always' });
  const client = await connectForTest(t, first);
  const numbers = Array.from({ length: KEYS }, (_, at) => (at * 7919) % KEYS);
  await client.command('MSET', ...numbers.flatMap((at) => [name(at), 'v']));
  t.is(showResp(await client.command('SAVE')), '+OK');
  await client.pipeline([
    ['DEL', name(1)],
    ['SET', name(KEYS), 'v'],
    ['DELPREFIX', 'user:0001', 'LIMIT', '3'],
  ]);
  const scan = ['SCANPREFIX', 'user:', 'COUNT', String(KEYS)];
  const expected = showResp(await client.command(...scan));
  const size = showResp(await client.command('SIZEPREFIX', 'user:'));
  await first.kill();
  const flags = ['--ordered-index'];
  const second = await startTestServer(t, { folder, durability: 'always', flags });
  const again = await connectForTest(t, second);
  t.is(showResp(await again.command(...scan)), expected);
  t.is(showResp(await again.command('SIZEPREFIX', 'user:')), size);
  const page = showResp(await again.command('SCANPREFIX', 'user:', 'COUNT', String(COUNT)));
  t.true(page.includes(name(COUNT + 1)), page);
  t.is(showResp(await again.command('DELPREFIX', 'user:')), `:${KEYS - 3}`);
  t.is(showResp(await again.command('DBSIZE')), ':0');
});
