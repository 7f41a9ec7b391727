import test from 'ava';
import { runCli } from '../../../src/adapters/cli/run-cli.js';
import type { Settings } from '../../../src/application/server/settings.js';
import { fakeIo, fakeServer } from './fake-io.js';

/** The event loop's turns that a promise chain of the command line may take. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

test('flags and environment reach the server as settings', async (t) => {
  const server = fakeServer();
  let received: Settings | null = null;
  const io = fakeIo({
    serve: async (settings) => {
      received = settings;
      server.end();
      return server;
    },
  });
  const argv = ['serve', '--port', '0', '--admin-port=off', '--data', '/tmp/a b'];
  t.is(await runCli(argv, { MINIDB_DURABILITY: 'none' }, io), 0);
  t.like(received, { port: 0, adminPort: 'off', data: '/tmp/a b', durability: 'none' });
});

test('--ordered-index needs no value and takes one', async (t) => {
  const given: (readonly [string[], boolean])[] = [
    [[], false],
    [['--ordered-index'], true],
    [['--ordered-index', '--port', '0'], true],
    [['--ordered-index=off'], false],
    [['--ordered-index', 'on'], true],
  ];
  for (const [flags, expected] of given) {
    const server = fakeServer();
    let received: Settings | null = null;
    const serve = async (settings: Settings): Promise<typeof server> => {
      received = settings;
      server.end();
      return server;
    };
    t.is(await runCli(['serve', ...flags], {}, fakeIo({ serve })), 0);
    t.like(received, { orderedIndex: expected }, flags.join(' '));
  }
});

test('a ready server is told in one JSON line, and a signal stops it with code 0', async (t) => {
  const server = fakeServer();
  const io = fakeIo({ serve: async () => server });
  const exit = runCli(['serve'], {}, io);
  await turn();
  t.is(
    io.texts.out,
    '{"msg":"ready","port":7001,"tlsPort":null,"adminPort":9001,"pid":42,"version":"1.2.3"}\n',
  );
  t.is(server.stops, 0);
  io.signal();
  t.is(await exit, 0);
  t.is(server.stops, 1);
  t.false(io.isListening);
  t.is(io.texts.err, '');
});

test('a signal to read files again reaches the server as often as it comes', async (t) => {
  const server = fakeServer();
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  const io = fakeIo({ serve: () => ready.then(() => server) });
  const exit = runCli(['serve'], {}, io);
  io.reload();
  await turn();
  t.is(server.reloads, 0, 'it waits for a server that starts');
  isReady();
  await turn();
  t.is(server.reloads, 1);
  io.reload();
  io.reload();
  await turn();
  t.is(server.reloads, 3);
  t.is(server.reopens, 0);
  io.reopen();
  await turn();
  t.is(server.reopens, 1);
  io.signal();
  t.is(await exit, 0);
  io.reload();
  await turn();
  t.is(server.reloads, 3);
});

test('an admin port that is off is null in the ready line', async (t) => {
  const server = fakeServer(null);
  const io = fakeIo({ serve: async () => server });
  const exit = runCli(['serve'], {}, io);
  await turn();
  t.is((JSON.parse(io.texts.out) as { adminPort: null }).adminPort, null);
  io.signal();
  t.is(await exit, 0);
});

test('at a terminal the ready line is for a person', async (t) => {
  const cases = [
    [9001, '127.0.0.1', 'Mini DB 1.2.3 is ready on 127.0.0.1:7001, admin on http://127.0.0.1:9001'],
    [null, '::1', 'Mini DB 1.2.3 is ready on [::1]:7001'],
  ] as const;
  for (const [adminPort, host, expected] of cases) {
    const server = fakeServer(adminPort);
    const io = fakeIo({ serve: async () => server, isTerminal: true });
    const exit = runCli(['serve', '--host', host], {}, io);
    await turn();
    t.is(io.texts.out, `${expected} (process 42, Ctrl+C stops it)\n`);
    io.signal();
    t.is(await exit, 0);
  }
});

test('a server that stops by itself ends the process with code 0', async (t) => {
  const server = fakeServer();
  const io = fakeIo({ serve: async () => server });
  const exit = runCli(['serve'], {}, io);
  await turn();
  server.end();
  t.is(await exit, 0);
  t.false(io.isListening);
});

test('a server that breaks while it runs ends the process with code 1', async (t) => {
  const server = fakeServer();
  const io = fakeIo({ serve: async () => server });
  const exit = runCli(['serve'], {}, io);
  await turn();
  server.end(new Error('it broke'));
  t.is(await exit, 1);
  t.regex(io.texts.err, /^mini-db: unexpected error: Error: it broke\n/);
});

test('a stop that fails ends the process with code 1', async (t) => {
  const server = { ...fakeServer(), stop: () => Promise.reject(new Error('no stop')) };
  const io = fakeIo({ serve: async () => server });
  const exit = runCli(['serve'], {}, io);
  await turn();
  io.signal();
  t.is(await exit, 1);
});

test('a signal before the server is ready stops it as soon as it is, without a ready line', async (t) => {
  const server = fakeServer();
  let finishStart: () => void = () => undefined;
  const io = fakeIo({
    serve: () => new Promise((resolve) => (finishStart = () => resolve(server))),
  });
  const exit = runCli(['serve'], {}, io);
  await turn();
  io.signal();
  finishStart();
  t.is(await exit, 0);
  t.is(server.stops, 1);
  t.is(io.texts.out, '');
});

test('a start may end at once when the signal is aborted', async (t) => {
  const io = fakeIo({
    serve: (_settings, stopping) =>
      new Promise((_resolve, reject) => {
        stopping.addEventListener('abort', () => reject(stopping.reason as Error));
      }),
  });
  const exit = runCli(['serve'], {}, io);
  await turn();
  io.signal();
  t.is(await exit, 0);
  t.deepEqual(io.texts, { out: '', err: '' });
});

test('a start that fails while it is being stopped still tells its error', async (t) => {
  const io = fakeIo({
    serve: (_settings, stopping) =>
      new Promise((_resolve, reject) => {
        stopping.addEventListener('abort', () => reject(new Error('disk gone')));
      }),
  });
  const exit = runCli(['serve'], {}, io);
  await turn();
  io.signal();
  t.is(await exit, 1);
  t.regex(io.texts.err, /disk gone/);
});
