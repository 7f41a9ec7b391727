import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Answer } from './answer.js';

/**
 * Resolves when the answer has been handed over or the client is gone. One that is in parts waits for
 * the client, which is cut when it takes nothing for `stallMs`.
 */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, contentType, body, headers }: Answer,
  stallMs: number,
): Promise<void> {
  response.writeHead(status, {
    'content-type': contentType,
    ...(typeof body === 'string' ? { 'content-length': Buffer.byteLength(body) } : {}),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
    // A body that nobody reads ends the connection, so that it is not taken for the next request.
    ...(request.complete || hasNoBody(request) ? {} : { connection: 'close' }),
  });
  if (typeof body === 'string') {
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  response.setTimeout(stallMs, () => response.destroy());
  try {
    await pipeline(body, response);
  } catch {
    // The status is sent: that the parts do not come to their end is all the client can be told.
    response.destroy();
  }
}

function hasNoBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0';
}
