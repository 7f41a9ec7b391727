import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RowBatch, TableFile } from '../../../application/ports/table.js';
import { dataFilePath } from '../delta/names.js';
import { Inbox } from './inbox.js';
import type { ReadRequest, ReadResponse } from './messages.js';
import { PackedBatch } from './packed-rows.js';
import { errorFrom } from './plain-error.js';

/** One thread takes what four decode. */
const WORKERS_MAX = 4;
/**
 * Files that a worker has been asked for and whose rows have not all been taken: one is being decoded
 * while the rows of the one before it wait. They bound the memory of a load.
 */
export const FILES_PER_WORKER = 2;
/** Decoded rows live as long as their row group: in a smaller young generation they are copied twice. */
const YOUNG_MIB_MAX = 96;

/** What is needed of a worker thread that runs `serveReads`. */
export interface ReadWorker {
  postMessage(request: ReadRequest, transfer: []): void;
  on(event: 'message', listener: (response: ReadResponse) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
}

/** `script` calls `serveReads`; it gets the data directory as its workerData. */
export const startReadWorker = (script: URL, directory: string): Worker =>
  new Worker(script, {
    workerData: directory,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB_MAX },
  });

export interface ParallelReaderOptions {
  readonly startWorker: () => ReadWorker;
  /** Default: by the machine. */
  readonly workersMax?: number;
}

interface Received {
  readonly from: ReadWorker;
  readonly response: ReadResponse;
}

/** Reads data files in threads, which live as long as the reading of one list of files. */
export class ParallelReader {
  readonly #startWorker: () => ReadWorker;
  readonly #workersMax: number;

  constructor({ startWorker, workersMax }: ParallelReaderOptions) {
    this.#startWorker = startWorker;
    this.#workersMax = workersMax ?? Math.min(WORKERS_MAX, availableParallelism());
  }

  /**
   * All rows of all files; batches of several files come in turns. Rejects as reading one file does,
   * and when a worker ends by itself. The workers are gone when it ends, however that is.
   */
  async *read(files: readonly TableFile[]): AsyncGenerator<RowBatch> {
    const inbox = new Inbox<Received>();
    const requests = files.map(requestOf).values();
    const ask = (worker: ReadWorker): void => {
      const { value } = requests.next();
      if (value !== undefined) worker.postMessage(value, []);
    };
    const workers = this.#start(files.length, inbox);
    try {
      for (let round = 0; round < FILES_PER_WORKER; round++) workers.forEach(ask);
      for (let unread = files.length; unread > 0;) {
        const { from, response } = await inbox.take();
        if (response.kind === 'failed') throw errorFrom(response.error);
        if (response.kind === 'rows') yield new PackedBatch(response.rows);
        else ask(from);
        if (response.kind === 'read') unread--;
      }
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  }

  #start(files: number, inbox: Inbox<Received>): ReadWorker[] {
    return Array.from({ length: Math.min(files, this.#workersMax) }, () => {
      const from = this.#startWorker();
      from.on('message', (response) => inbox.put({ from, response }));
      from.on('error', (cause) => inbox.fail(endedBy(String(cause), cause)));
      from.on('exit', (code) => inbox.fail(endedBy(`exit code ${code}`)));
      return from;
    });
  }
}

const requestOf = ({ path, bytes, crc32 }: TableFile): ReadRequest => ({
  path: dataFilePath(path),
  bytes,
  crc32,
});

const endedBy = (what: string, cause?: unknown): Error =>
  new Error(`a thread that read the table ended: ${what}`, { cause });
