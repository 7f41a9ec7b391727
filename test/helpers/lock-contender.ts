/** A process that tries to lock the folder it is given, says how that went, and holds on until it is killed. */
import { SocketLock } from '../../src/adapters/system/socket-lock.js';
import { NodeDisk } from '../../src/adapters/system/node-disk.js';
import { SystemRandom } from '../../src/adapters/system/system-random.js';
import { DirectoryLockedError } from '../../src/application/ports/directory-lock.js';

const lock = new SocketLock({ disk: new NodeDisk(process.argv[2]!), random: new SystemRandom() });
const say = (text: string): void => void process.stdout.write(`${text}\n`);
// A parent that is gone takes its contenders along.
process.stdin.on('end', () => process.exit()).resume();
try {
  await lock.acquire();
  say('won');
} catch (error) {
  say(error instanceof DirectoryLockedError ? `locked by ${error.pid}` : String(error));
}
