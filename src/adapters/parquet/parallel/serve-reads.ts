import type { MessagePort } from 'node:worker_threads';
import type { Disk } from '../../../application/ports/disk.js';
import { silenceBufferWarning } from '../file/silence-buffer-warning.js';
import { CREATED_AT, TABLE_COLUMNS, UPDATED_AT } from '../rows/table-columns.js';
import { readTableFile } from '../rows/table-file-reader.js';
import type { ReadRequest, ReadResponse } from './messages.js';
import { buffersOf, packRows } from './packed-rows.js';
import { plainError } from './plain-error.js';

/** What no RowBatch shows; a fifth of the work. */
const SKIPPED = new Set([TABLE_COLUMNS[CREATED_AT]!, TABLE_COLUMNS[UPDATED_AT]!]);

/** Makes this thread one that reads data files for another, one after the other, until it is ended. */
export function serveReads(disk: Disk, port: MessagePort): void {
  silenceBufferWarning();
  let previous: Promise<void> = Promise.resolve();
  port.on('message', (request: ReadRequest) => {
    previous = previous.then(() => serve(disk, port, request));
  });
}

async function serve(disk: Disk, port: MessagePort, request: ReadRequest): Promise<void> {
  const respond = (response: ReadResponse, buffers: ArrayBuffer[] = []): void =>
    port.postMessage(response, buffers);
  try {
    for await (const decoded of readTableFile(disk, request.path, request, SKIPPED)) {
      for (const rows of packRows(decoded)) respond({ kind: 'rows', rows }, buffersOf(rows));
    }
    respond({ kind: 'read' });
  } catch (error) {
    respond({ kind: 'failed', error: plainError(error) });
  }
}
