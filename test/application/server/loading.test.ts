import test from 'ava';
import { Port } from '../../../src/application/ports/identifiers.js';
import type { LoadingProgress } from '../../../src/application/ports/loading-progress.js';
import { Server } from '../../../src/application/server/server.js';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('whoever waits sees how far a start is, and that it has ended', async (t) => {
  const store = new MemoryJournalStore();
  const first = await MemoryServer.start({ store });
  first.connect().ask('SET a 1\n');
  const server = new MemoryServer({ store });
  const shown: (number | string)[] = [];
  const progress: LoadingProgress = {
    isHidden: false,
    show: (share) => void shown.push(share),
    clear: () => void shown.push('cleared'),
  };
  server.container.rebind(Port.LoadingProgress).toConstantValue(progress);
  await server.container.get(Server).start();
  t.is(shown.at(-1), 'cleared');
  t.true(shown.length > 1);
  t.is(shown.at(-2), 1);
});
