import { connect } from 'node:net';

/** A part of a conversation: what is sent, and exactly what has to come back. */
export interface Exchange {
  readonly request: Buffer;
  readonly reply: Buffer;
}

/** Requests on their way at a time: enough to keep a server busy, few enough to fit its buffers. */
const IN_FLIGHT_MAX = 8;

/**
 * Sends all requests over one connection, pipelined, and compares every byte that comes back.
 * Rejects at the first that differs, with its place, and when the server closes early.
 */
export function exchangeAll(port: number, exchanges: Iterator<Exchange>): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const expected: Buffer[] = [];
    let matched = 0;
    let isAllSent = false;
    const send = (): void => {
      while (!isAllSent && expected.length < IN_FLIGHT_MAX) {
        const next = exchanges.next();
        if (next.done === true) {
          isAllSent = true;
        } else {
          socket.write(next.value.request);
          expected.push(next.value.reply);
        }
      }
      if (isAllSent && expected.length === 0) {
        socket.destroy();
        resolve();
      }
    };
    const compare = (chunk: Buffer): void => {
      let at = 0;
      while (at < chunk.length) {
        const reply = expected[0];
        const length = Math.min(chunk.length - at, (reply?.length ?? 0) - matched);
        if (
          reply === undefined ||
          reply.compare(chunk, at, at + length, matched, matched + length) !== 0
        ) {
          throw new Error(
            `unexpected answer: ${JSON.stringify(chunk.toString('latin1', at, at + 80))}`,
          );
        }
        at += length;
        matched += length;
        if (matched < reply.length) continue;
        expected.shift();
        matched = 0;
      }
    };
    socket.on('data', (chunk: Buffer) => {
      try {
        compare(chunk);
        send();
      } catch (error) {
        socket.destroy();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('the server closed the connection')));
    socket.once('connect', send);
  });
}
