/**
 * What one PUBLISH to many subscribers takes: until its reply, until the last one has the message,
 * and how long another client waits meanwhile.
 *
 *     node dist/bench/publish.js [subscribers] [bytes] [port of a server that runs already]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MeasuredServer } from './measured-server.js';

const ROUNDS = 50;
const [subscribers = 1000, bytes = 100, port = 0] = process.argv.slice(2).map(Number);

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function open(toPort: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port: toPort, host: '127.0.0.1', noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => resolve(socket));
  });
}

/** Resolves when so many bytes have come. */
function receive(socket: Socket, count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count;
    const take = (chunk: Buffer): void => {
      left -= chunk.length;
      if (left > 0) return;
      socket.off('data', take);
      resolve();
    };
    socket.on('data', take);
  });
}

async function ask(socket: Socket, request: string, replyBytes: number): Promise<number> {
  const startMs = performance.now();
  const reply = receive(socket, replyBytes);
  socket.write(request);
  await reply;
  return performance.now() - startMs;
}

async function openSubscribers(toPort: number): Promise<Socket[]> {
  const sockets: Socket[] = [];
  for (let at = 0; at < subscribers; at++) {
    const socket = await open(toPort);
    await ask(socket, 'SUBSCRIBE a\r\n', '*3\r\n$9\r\nsubscribe\r\n$1\r\na\r\n:1\r\n'.length);
    sockets.push(socket);
  }
  return sockets;
}

const middle = (times: number[]): string =>
  `${times.sort((a, b) => a - b)[times.length >> 1]!.toFixed(2)} ms`;
const worst = (times: number[]): string => `${Math.max(...times).toFixed(2)} ms`;

async function rounds(toPort: number, sockets: readonly Socket[]): Promise<void> {
  const [publisher, other] = [await open(toPort), await open(toPort)];
  const payload = 'x'.repeat(bytes);
  const messageBytes = `*3\r\n$7\r\nmessage\r\n$1\r\na\r\n$${bytes}\r\n${payload}\r\n`.length;
  const replyBytes = `:${subscribers}\r\n`.length;
  const times = { reply: [] as number[], all: [] as number[], other: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const startMs = performance.now();
    const messages = Promise.all(sockets.map((socket) => receive(socket, messageBytes)));
    const reply = ask(publisher, `PUBLISH a ${payload}\r\n`, replyBytes);
    const ping = ask(other, 'PING\r\n', 7);
    times.reply.push(await reply);
    times.other.push(await ping);
    await messages;
    times.all.push(performance.now() - startMs);
  }
  print(`the reply      ${middle(times.reply)}, at worst ${worst(times.reply)}`);
  print(`another's PING ${middle(times.other)}, at worst ${worst(times.other)}`);
  print(`the last one   ${middle(times.all)}, at worst ${worst(times.all)}`);
  publisher.destroy();
  other.destroy();
}

print(`PUBLISH of ${bytes} bytes to ${subscribers} subscribers, medians of ${ROUNDS}`);
if (port > 0) {
  const sockets = await openSubscribers(port);
  await rounds(port, sockets);
  for (const socket of sockets) socket.destroy();
} else {
  const folder = mkdtempSync(join(tmpdir(), 'mini-db-publish-'));
  const server = await MeasuredServer.start(folder);
  const sockets = await openSubscribers(server.port);
  const figures = await server.figuresOf(() => rounds(server.port, sockets));
  print(`longest turn   ${figures.longestTurnMs.toFixed(2)} ms of processor time`);
  await server.kill();
  for (const socket of sockets) socket.destroy();
  rmSync(folder, { recursive: true });
}
