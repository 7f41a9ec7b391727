import test from 'ava';
import { FileJournal } from '../../../src/adapters/journal/file-journal.js';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';
import { NodeDisk } from '../../../src/adapters/system/node-disk.js';
import { SystemClock } from '../../../src/adapters/system/system-clock.js';
import { SystemRandom } from '../../../src/adapters/system/system-random.js';
import { SystemTimers } from '../../../src/adapters/system/system-timers.js';
import type { Disk } from '../../../src/application/ports/disk.js';
import { journalContract } from '../../contracts/journal.js';
import type { JournalPlace } from '../../contracts/journal.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const clock = new SystemClock();
const timers = new SystemTimers();
const random = new SystemRandom();

/** A killed journal holds its file open until the process ends, and writes no more. */
function placeOn(disk: Disk): JournalPlace {
  return {
    open: () => new FileJournal({ disk, clock, timers, random, ballastBytes: 4096 }),
    kill: async () => undefined,
  };
}

journalContract(test, 'files on a disk in memory', async () => placeOn(new MemoryDisk()));
journalContract(test, 'files', async () => placeOn(new NodeDisk(temporaryFolder())));
