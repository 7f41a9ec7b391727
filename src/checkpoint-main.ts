/** The process that makes checkpoints for a server: `checkpoint-main.js DIRECTORY DATABASE-ID VERSION RUN`. */
import { serveCheckpoints } from './adapters/checkpoint/serve-checkpoints.js';
import { SealedJournalFiles } from './adapters/journal/sealed-journal-files.js';
import { DeltaTable } from './adapters/parquet/delta/delta-table.js';
import { silenceBufferWarning } from './adapters/parquet/file/silence-buffer-warning.js';
import { NodeDisk } from './adapters/system/node-disk.js';
import { SystemClock } from './adapters/system/system-clock.js';
import { SystemRandom } from './adapters/system/system-random.js';
import { LocalCheckpointer } from './application/checkpoint/local-checkpointer.js';

const [directory = '', databaseId = '', softwareVersion = '', run = ''] = process.argv.slice(2);
const disk = new NodeDisk(directory);
const clock = new SystemClock();
const table = new DeltaTable({
  disk,
  random: new SystemRandom(),
  owner: { databaseId, softwareVersion },
});
const journal = new SealedJournalFiles(disk);
silenceBufferWarning();
serveCheckpoints(new LocalCheckpointer({ disk, table, journal, clock }), clock, run);
