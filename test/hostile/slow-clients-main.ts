/**
 * Connections that send a request a byte at a time: `slow-clients-main.js PORT COUNT INTERVAL_MS`. Tells
 * its parent when all are open, and in the end how many were answered.
 */
import { connect, type Socket } from 'node:net';

const [port = 0, count = 0, intervalMs = 0] = process.argv.slice(2).map(Number);
const REQUEST = 'PING\n';
const REPLY = '+PONG\r\n';
/** What the system takes of connections that wait to be accepted. */
const OPENING_MAX = 200;
/** They do not all send at the same moment. */
const PARTS = 20;

function open(): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => resolve(socket));
  });
}

function answered(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    let reply = '';
    socket.on('data', (chunk) => {
      reply += chunk.toString('latin1');
      if (reply.length >= REPLY.length) resolve(reply === REPLY);
    });
    socket.once('close', () => resolve(false));
  });
}

const sockets: Socket[] = [];
while (sockets.length < count) {
  const next = Math.min(OPENING_MAX, count - sockets.length);
  sockets.push(...(await Promise.all(Array.from({ length: next }, open))));
}
process.send?.({ open: sockets.length });
const replies = sockets.map(answered);
let tick = 0;
const ticks = setInterval(() => {
  const byte = REQUEST[Math.floor(tick / PARTS)]!;
  for (let at = tick % PARTS; at < sockets.length; at += PARTS) sockets[at]!.write(byte);
  if (++tick === REQUEST.length * PARTS) clearInterval(ticks);
}, intervalMs / PARTS);
const right = (await Promise.all(replies)).filter(Boolean).length;
process.send?.({ answered: right });
process.on('disconnect', () => process.exit());
