/** Floods a port with garbage: `flood-client-main.js PORT CONNECTIONS`, with IPC. Ends with its parent. */
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { FloodCounts } from './flood.js';

const GARBAGE = randomBytes(1024 * 1024);
const PIECE_BYTES = 512;
/** Of the pieces, those that begin as a RESP array does; the others are lines, mostly. */
const RESP_SHARE = 0.25;

const port = Number(process.argv[2]);
const counts: FloodCounts = { opened: 0, open: 0, sentBytes: 0, receivedBytes: 0 };

function piece(): Buffer {
  const start = Math.floor(Math.random() * (GARBAGE.length - PIECE_BYTES));
  const bytes = GARBAGE.subarray(start, start + PIECE_BYTES);
  return Math.random() < RESP_SHARE ? Buffer.concat([Buffer.from('*'), bytes]) : bytes;
}

/** One piece after the other, as quickly as the system takes them. */
function send(socket: Socket): void {
  if (socket.destroyed) return;
  counts.sentBytes += PIECE_BYTES;
  socket.write(piece(), () => setImmediate(send, socket));
}

function open(): void {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.on('connect', () => {
    counts.opened++;
    counts.open++;
    send(socket);
    socket.once('close', () => counts.open--);
  });
  socket.on('data', (chunk) => (counts.receivedBytes += chunk.length));
  // The server closes, orderly or not: another one takes its place.
  socket.on('error', () => socket.destroy());
  socket.on('end', () => socket.destroy());
  socket.on('close', () => setImmediate(open));
}

process.on('disconnect', () => process.exit());
process.on('message', () => process.send?.(counts));
for (let at = 0; at < Number(process.argv[3]); at++) open();
