/** A process that appends to the journal in the folder it is given and says each number that is released. */
import { FileJournal } from '../../src/adapters/journal/file-journal.js';
import { NodeDisk } from '../../src/adapters/system/node-disk.js';
import { SystemClock } from '../../src/adapters/system/system-clock.js';
import { SystemRandom } from '../../src/adapters/system/system-random.js';
import { SystemTimers } from '../../src/adapters/system/system-timers.js';
import { viewOfLatin1 } from '../../src/domain/bytes.js';
import { RecordingSink } from './recording-sink.js';

const journal = new FileJournal({
  disk: new NodeDisk(process.argv[2]!),
  clock: new SystemClock(),
  timers: new SystemTimers(),
  random: new SystemRandom(),
  fileBytesMax: 50_000,
});
process.stdin.on('end', () => process.exit()).resume();
await journal.replay(0, new RecordingSink(), () => undefined);
const append = (): void => {
  const key = viewOfLatin1(`key${journal.appended + 1}`);
  for (let count = 0; count < 5; count++) journal.put(0, 1, key, key, 0);
  journal.flush();
};
journal.onProgress(() => {
  process.stdout.write(`${journal.released}\n`);
  append();
});
append();
