import test from 'ava';
import { copyEntry } from '../../../src/application/databases/copy-entry.js';
import { Databases } from '../../../src/application/databases/databases.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { MemoryServer } from '../../helpers/memory-server.js';

async function scene() {
  const store = new MemoryJournalStore();
  const server = await MemoryServer.start({ store });
  const databases = server.container.get(Databases);
  const client = server.connect();
  const copy = (from: [number, string], to: [number, string]): boolean => {
    const [source, target] = [from, to].map(([db, key]) => ({
      database: databases.at(db),
      key: viewOfLatin1(key),
    })) as [Parameters<typeof copyEntry>[0], Parameters<typeof copyEntry>[1]];
    databases.beginGroup();
    const isCopied = copyEntry(source, target);
    databases.endGroup();
    return isCopied;
  };
  /** The replies now, and after a restart from the journal. */
  const ask = async (request: string) => {
    const again = await MemoryServer.start({ store });
    return [client.ask(request), again.connect().ask(request)];
  };
  return { client, copy, ask };
}

const sorted = (reply: string): string => reply.split('\r\n').sort().join();
const many = Array.from({ length: 300 }, (_, at) => `f${at} v${at}`).join(' ');

test('a string, a small and a large hash are copied with their expiry over whatever is there', async (t) => {
  const { client, copy, ask } = await scene();
  client.ask(`SET string x EX 100\nHSET small a 1 b 2\nEXPIRE small 200\nHSET large ${many}\n`);
  const sources = ['string', 'small', 'large'];
  for (const from of sources) {
    for (const [db, to] of [0, 3].flatMap((db) =>
      ['none', ...sources].map((to) => [db, to] as const),
    )) {
      if (db === 0 && to === from) continue;
      const place = db === 0 && to !== 'none' ? `${to}:copy` : to;
      t.true(copy([0, from], [db, place]));
      const read = from === 'string' ? 'GET' : 'HGETALL';
      const inFrom = client.ask(`SELECT 0\n${read} ${from}\nTTL ${from}\n`);
      for (const reply of await ask(`SELECT ${db}\n${read} ${place}\nTTL ${place}\n`)) {
        t.is(sorted(reply), sorted(inFrom), `${from} to ${place} of ${db}`);
      }
    }
  }
  t.false(copy([0, 'missing'], [1, 'string']));
});

test('a copy is not the original', async (t) => {
  const { client, copy } = await scene();
  for (const pairs of ['a 1 b 2', many]) {
    client.ask(`DEL from to\nHSET from ${pairs}\n`);
    copy([0, 'from'], [0, 'to']);
    const before = client.ask('HGETALL to\n');
    client.ask('HSET from f3 other\nHDEL from a f4\n');
    t.is(client.ask('HGETALL to\n'), before);
    client.ask('DEL from\n');
    t.is(client.ask('HGETALL to\n'), before);
  }
});
