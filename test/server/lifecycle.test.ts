import test from 'ava';
import { verifyRecovery } from '../crash/recovery.js';
import { loadAndEnd } from '../crash/round.js';
import { Scene } from '../crash/scene.js';
import { showResp } from '../helpers/resp-value.js';
import { cases } from '../helpers/scale.js';
import { seedOfRun } from '../helpers/seed.js';
import { kindUnderTest } from '../helpers/server-kinds.js';
import { connectForTest, startTestServer } from '../helpers/test-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const kind = kindUnderTest();
const testOurs = kind === 'mini-db' ? test.serial : test.serial.skip;
const WRITES_MIN = 3000;
const ROUNDS = cases(1, 5);

test.serial(
  'a clean stop under load exits 0 and loses nothing that was acknowledged',
  async (t) => {
    const seed = seedOfRun();
    t.log(`TEST_SEED=${seed}`);
    const scene = new Scene({ seed, readWords: ['GET'], hasCheckpoints: false });
    const folder = temporaryFolder();
    let server = await startTestServer(t, { folder, durability: 'always' });
    let keys = 0;
    for (let round = 1; round <= ROUNDS; round++) {
      const exit = await loadAndEnd(server, scene, {
        round,
        writesMin: WRITES_MIN,
        end: (ending) => ending.terminate(),
      });
      t.is(exit.code, 0, exit.stderr);
      t.true(scene.acknowledged >= WRITES_MIN);
      server = await startTestServer(t, { folder, durability: 'always' });
      keys = await verifyRecovery(server.port, scene);
    }
    t.true(keys > 0);
    t.deepEqual(scene.violations, []);
  },
);

test.serial('a client that closes its side gets the replies to all it sent', async (t) => {
  const server = await startTestServer(t, { durability: 'always' });
  const client = await connectForTest(t, server);
  const commands = Array.from({ length: 5000 }, (_, at) => ['SET', `key:${at % 100}`, `${at}`]);
  const replies = client.pipeline([...commands, ['DBSIZE']]);
  client.endInput();
  const shown = (await replies).map(showResp);
  t.is(shown.length, 5001);
  t.true(shown.slice(0, -1).every((reply) => reply === '+OK'));
  t.is(shown.at(-1), ':100');
  await client.closed;
});

test.serial('QUIT answers what came before it and closes', async (t) => {
  const server = await startTestServer(t, { durability: 'always' });
  const client = await connectForTest(t, server);
  const replies = await client.pipeline([['SET', 'a', '1'], ['INCR', 'a'], ['QUIT']]);
  t.deepEqual(replies.map(showResp), ['+OK', ':2', '+OK']);
  await client.closed;
});

test.serial('a protocol error is told before the connection closes', async (t) => {
  const server = await startTestServer(t);
  const client = await connectForTest(t, server);
  const replies = [client.nextReply(), client.nextReply()];
  client.write('PING\r\n*1\r\n$abc\r\n');
  const [first, second] = await Promise.all(replies);
  t.is(showResp(first!), '+PONG');
  t.regex(showResp(second!), /^-ERR Protocol error: invalid bulk length/);
  await client.closed;
});

testOurs(
  'SHUTDOWN closes the connection without a reply, exits 0 and keeps everything',
  async (t) => {
    const folder = temporaryFolder();
    const server = await startTestServer(t, { folder, durability: 'none' });
    const client = await connectForTest(t, server);
    await client.command('SET', 'key', 'kept');
    await t.throwsAsync(client.command('SHUTDOWN'), { name: 'ConnectionLostError' });
    t.is((await server.exited).code, 0);
    const again = await startTestServer(t, { folder });
    const reader = await connectForTest(t, again);
    t.is(showResp(await reader.command('GET', 'key')), '"kept"');
  },
);

test.serial('idle connections and half a request do not hold up a clean stop', async (t) => {
  const server = await startTestServer(t, { durability: 'always' });
  const idle = await connectForTest(t, server);
  const half = await connectForTest(t, server);
  t.is(showResp(await half.command('SET', 'a', '1')), '+OK');
  half.write('*2\r\n$3\r\nGET\r\n$1\r\n');
  await half.flushed();
  t.is((await server.terminate()).code, 0);
  await Promise.all([idle.closed, half.closed]);
});
