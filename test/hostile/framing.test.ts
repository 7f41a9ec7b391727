import { connect } from 'node:net';
import test from 'ava';
import { cases } from '../helpers/scale.js';
import { HostileScene } from './hostile-scene.js';

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;
const GROWTH_BYTES_MAX = 8 * MIB;

const REFUSED: readonly (readonly [request: string, error: string])[] = [
  ['*1000000000\r\n', 'invalid multibulk length'],
  ['*1048577\r\n', 'invalid multibulk length'],
  ['*99999999999999999999\r\n', 'invalid multibulk length'],
  ['*1\r\n$9999999999\r\n', 'invalid bulk length'],
  ['*1\r\n$536870913\r\n', 'invalid bulk length'],
  ['*1\r\n$-1\r\n', 'invalid bulk length'],
  ['*1\r\n*1\r\n*1\r\n', "expected '$', got '*'"],
  [`${'x'.repeat(65_537)}\n`, 'too big inline request'],
];

test.serial(
  'lengths beyond the limits end the connection with an error that says so',
  async (t) => {
    const scene = await HostileScene.start(t);
    for (const [request, error] of REFUSED) {
      const client = await scene.connect();
      client.send(request);
      t.is(await client.end(), `-ERR Protocol error: ${error}\r\n`, request.slice(0, 30));
    }
    t.is(await scene.ask('PING'), 'PONG');
  },
);

test.serial('what is announced and does not come takes no memory', async (t) => {
  const scene = await HostileScene.start(t);
  const before = await scene.look();
  for (const request of [
    '*1048576\r\n',
    '*1\r\n$536870912\r\n',
    '*2\r\n$3\r\nGET\r\n$100000000\r\n',
  ]) {
    for (let count = 0; count < 50; count++) {
      const client = await scene.connect();
      client.send(`PING\n${request}`);
      t.is(await client.receive(7), '+PONG\r\n');
    }
  }
  t.true((await scene.look()) - before < GROWTH_BYTES_MAX);
  t.is(await scene.ask('PING'), 'PONG');
});

test.serial(
  'a line of a GiB in pieces is refused at its beginning, and takes no memory',
  async (t) => {
    const scene = await HostileScene.start(t);
    const before = await scene.look();
    const piece = Buffer.alloc(MIB / 4, 'x');
    const socket = connect({ host: '127.0.0.1', port: scene.port });
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => undefined);
    const more = (): void => {
      while (socket.bytesWritten < GIB && !socket.destroyed && socket.write(piece));
    };
    socket.on('drain', more);
    socket.once('connect', more);
    await closed;
    t.log(`${socket.bytesWritten} of ${GIB} bytes were taken`);
    t.is(answer, '-ERR Protocol error: too big inline request\r\n');
    t.true(socket.bytesWritten < 64 * MIB);
    t.true((await scene.look()) - before < GROWTH_BYTES_MAX);
  },
);

test.serial('a pipeline of errors gets an error each, and memory stays as it was', async (t) => {
  const scene = await HostileScene.start(t);
  const errors = ['NOSUCH a b', 'GET', 'SET a 1 EX x', 'INCRBY a 9999999999999999999', '""'];
  const rounds = cases(4000, 100_000);
  const ask = async (): Promise<number> => {
    const client = await scene.connect();
    client.send(`${errors.join('\n')}\n`.repeat(rounds));
    client.socket.end();
    const replies = (await client.end()).split('\r\n').slice(0, -1);
    t.true(replies.every((reply) => reply.startsWith('-ERR ')));
    return replies.length;
  };
  t.is(await ask(), errors.length * rounds);
  const before = await scene.look();
  t.is(await ask(), errors.length * rounds);
  t.true((await scene.look()) - before < GROWTH_BYTES_MAX);
});
