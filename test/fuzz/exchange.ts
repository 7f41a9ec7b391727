import { connect } from 'node:net';
import { RespParser } from '../helpers/resp-parser.js';
import type { RespValue } from '../helpers/resp-value.js';
import type { Expectation } from './requests.js';

/** Far more than any input takes, on a busy machine too. */
const HANG_MS = 30_000;

export interface Exchanged {
  readonly replies: number;
  /** Replies that are no error. */
  readonly accepted: number;
  /** What should not be; empty when all is well. */
  readonly faults: readonly string[];
}

/** Sends an input by a connection of its own, in pieces, and looks at what comes back. */
export async function exchange(
  port: number,
  { pieces, expectation }: { pieces: readonly Buffer[]; expectation: Expectation },
): Promise<Exchanged> {
  const { bytes, fault } = await sent(port, pieces);
  const faults = fault === null ? [] : [fault];
  const values: RespValue[] = [];
  const parser = new RespParser();
  try {
    values.push(...parser.push(bytes));
    if (parser.pendingBytes > 0) faults.push(`an unfinished reply of ${parser.pendingBytes} bytes`);
  } catch (error) {
    faults.push(`a reply that is not RESP: ${String(error)}`);
  }
  for (const value of values) {
    if (value.type === 'error' && value.text.startsWith('ERR internal error'))
      faults.push(value.text);
  }
  const { replies } = expectation;
  if (fault === null && replies !== null && replies !== values.length) {
    faults.push(`${values.length} replies, expected ${replies}`);
  }
  const accepted = values.filter(({ type }) => type !== 'error').length;
  return { replies: values.length, accepted, faults };
}

/** What the server answers until it ends the connection, which it does after the last reply. */
function sent(
  port: number,
  pieces: readonly Buffer[],
): Promise<{ bytes: Buffer; fault: string | null }> {
  return new Promise((resolve) => {
    const received: Buffer[] = [];
    const socket = connect({ host: '127.0.0.1', port, allowHalfOpen: true, noDelay: true });
    let fault: string | null = null;
    const late = setTimeout(() => {
      fault = `no end in ${HANG_MS} ms`;
      socket.destroy();
    }, HANG_MS);
    socket.on('data', (chunk) => received.push(chunk));
    // What is sent after QUIT, or a protocol error, may be answered by a reset.
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clearTimeout(late);
      resolve({ bytes: Buffer.concat(received), fault });
    });
    socket.once('connect', () => {
      for (const piece of pieces) socket.write(piece);
      socket.end();
    });
    socket.once('end', () => socket.destroy());
  });
}
