/** A thread that reads files of the table for a server that starts; its workerData is the data directory. */
import { parentPort, workerData } from 'node:worker_threads';
import { serveReads } from './adapters/parquet/parallel/serve-reads.js';
import { NodeDisk } from './adapters/system/node-disk.js';

if (parentPort === null) throw new Error('this is a thread of the server, not a program');
serveReads(new NodeDisk(String(workerData)), parentPort);
