/** Floods a port with garbage: `flood-client-main.js PORT CONNECTIONS`, with IPC. Ends with its parent. */
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { FloodCounts } from './flood.js';

const GARBAGE = randomBytes(1024 * 1024);
const PIECE_BYTES = 512;
/** Lines of words that are no commands: the connection stays, and each is answered. */
const NONSENSE = Buffer.from(
  randomBytes(512 * 1024)
    .toString('hex')
    .replaceAll(/(.{9})(.{14})./g, '$1 $2\n'),
);

const port = Number(process.argv[2]);
const counts: FloodCounts = { opened: 0, open: 0, sentBytes: 0, receivedBytes: 0 };

/** In turns random bytes, a RESP array of them, and lines; the first two end most connections soon. */
const KINDS = [
  () => pieceOf(GARBAGE),
  () => Buffer.concat([Buffer.from('*'), pieceOf(GARBAGE)]),
  () => pieceOf(NONSENSE),
];

function pieceOf(bytes: Buffer): Buffer {
  const start = Math.floor(Math.random() * (bytes.length - PIECE_BYTES));
  return bytes.subarray(start, start + PIECE_BYTES);
}

/** One piece after the other, as quickly as the system takes them. */
function send(socket: Socket, piece: () => Buffer): void {
  if (socket.destroyed) return;
  counts.sentBytes += PIECE_BYTES;
  socket.write(piece(), () => setImmediate(send, socket, piece));
}

function open(piece: () => Buffer): void {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.on('connect', () => {
    counts.opened++;
    counts.open++;
    send(socket, piece);
    socket.once('close', () => counts.open--);
  });
  socket.on('data', (chunk) => (counts.receivedBytes += chunk.length));
  // The server closes, orderly or not: another one takes its place.
  socket.on('error', () => socket.destroy());
  socket.on('end', () => socket.destroy());
  socket.on('close', () => setImmediate(open, piece));
}

process.on('disconnect', () => process.exit());
process.on('message', () => process.send?.(counts));
for (let at = 0; at < Number(process.argv[3]); at++) open(KINDS[at % KINDS.length]!);
