import test from 'ava';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { OK, arity, array, bulk, exchange, integer, NULL } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

/** When the manual clock begins. */
const START_MS = 1_767_225_600_000;

interface Described {
  readonly type: string;
  readonly bytes: number;
  readonly version: number;
  readonly updated: number;
  readonly expiry: string;
}

const described = ({ type, bytes, version, updated, expiry }: Described): string =>
  array(
    bulk('type'),
    bulk(type),
    bulk('bytes'),
    integer(bytes),
    bulk('version'),
    integer(version),
    bulk('updated'),
    integer(updated),
    bulk('expiry'),
    expiry,
  );

test('DESCRIBE tells type, bytes, version, time of change and expiry', (t) =>
  exchange(t, [
    ['DESCRIBE a', '*-1\r\n'],
    ['SET a hello', OK],
    [
      'DESCRIBE a',
      described({ type: 'string', bytes: 5, version: 1, updated: START_MS, expiry: NULL }),
    ],
    { advanceMs: 5000 },
    ['SET b 12 AS integer EX 10', OK],
    [
      'DESCRIBE b',
      described({
        type: 'integer',
        bytes: 2,
        version: 2,
        updated: START_MS + 5000,
        expiry: integer(START_MS + 15_000),
      }),
    ],
    { advanceMs: 1000 },
    ['PERSIST b', integer(1)],
    ['SET c true AS boolean', OK],
    [
      'DESCRIBE b',
      described({ type: 'integer', bytes: 2, version: 3, updated: START_MS + 6000, expiry: NULL }),
    ],
    [
      'DESCRIBE c',
      described({ type: 'boolean', bytes: 4, version: 4, updated: START_MS + 6000, expiry: NULL }),
    ],
    ['SET d 1.50 AS double', OK],
    ['SET e [1] AS json', OK],
    [
      'DESCRIBE d',
      described({ type: 'double', bytes: 3, version: 5, updated: START_MS + 6000, expiry: NULL }),
    ],
    [
      'DESCRIBE e',
      described({ type: 'json', bytes: 3, version: 6, updated: START_MS + 6000, expiry: NULL }),
    ],
    [
      'DESCRIBE a',
      described({ type: 'string', bytes: 5, version: 1, updated: START_MS, expiry: NULL }),
    ],
    ['DESCRIBE', arity('describe')],
  ]));

test('DESCRIBE answers a map in RESP3', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask('HELLO 3\nSET a 1\n');
  t.regex(client.ask('DESCRIBE a\n'), /^%5\r\n[^]*\$6\r\nexpiry\r\n_\r\n$/);
  t.is(client.ask('DESCRIBE none\n'), '_\r\n');
});

test('what the journal replays has the time at which it was written', async (t) => {
  const store = new MemoryJournalStore();
  const before = (await MemoryServer.start({ store })).connect();
  before.ask('SET a 1\n');
  const server = await MemoryServer.start({ store });
  server.clock.advance(60_000);
  const updated = /updated\r\n:(\d+)/.exec(server.connect().ask('DESCRIBE a\n'))![1];
  t.true(Number(updated) <= START_MS, updated);
});

test('of a hash the bytes are those of its fields and values, more or less', async (t) => {
  const client = (await MemoryServer.start()).connect();
  const bytes = (): number => Number(/bytes\r\n:(\d+)/.exec(client.ask('DESCRIBE h\n'))![1]);
  client.ask('HSET h field value\n');
  t.regex(client.ask('DESCRIBE h\n'), /type\r\n\$4\r\nhash\r\n/);
  t.true(bytes() >= 10 && bytes() < 30, `${bytes()}`);
  for (let at = 0; at < 2000; at++) client.ask(`HSET h field:${at} ${'x'.repeat(50)}\n`);
  t.true(bytes() >= 2000 * 60, `${bytes()}`);
});
