import test from 'ava';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { OutOfMemoryError } from '../../../src/domain/out-of-memory.js';
import { OK, arity, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const tooLarge = error('ERR string exceeds maximum allowed size (proto-max-bulk-len)');

test('APPEND makes a value longer and keeps its expiry', (t) =>
  exchange(t, [
    ['APPEND a abc', integer(3)],
    ['EXPIRE a 10', integer(1)],
    [['APPEND', 'a', '\0\xff'], integer(5)],
    [['APPEND', 'a', ''], integer(5)],
    ['GET a', bulk('abc\0\xff')],
    ['TTL a', integer(10)],
    [['APPEND', 'b', ''], integer(0)],
    ['EXISTS b', integer(1)],
    ['APPEND a', arity('append')],
  ]));

test('SETRANGE overwrites, extends and fills a gap with zeros', (t) =>
  exchange(t, [
    [['SET', 'a', 'Hello World'], OK],
    ['SETRANGE a 6 Redis', integer(11)],
    [['GET', 'a'], bulk('Hello Redis')],
    ['SETRANGE a 13 !', integer(14)],
    ['GET a', bulk('Hello Redis\0\0!')],
    ['SETRANGE b 3 x', integer(4)],
    ['GET b', bulk('\0\0\0x')],
    [['SETRANGE', 'b', '100', ''], integer(4)],
    [['SETRANGE', 'c', '100', ''], integer(0)],
    ['EXISTS c', integer(0)],
  ]));

test('SETRANGE and APPEND refuse what is no offset and what gets too long', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['SETRANGE a -1 x', error('ERR offset is out of range')],
    ['SETRANGE a x x', error('ERR value is not an integer or out of range')],
    ['SETRANGE a 536870912 x', tooLarge],
    ['SETRANGE b 536870912 x', tooLarge],
    ['SETRANGE b 9223372036854775807 x', tooLarge],
    ['GET a', bulk('1')],
    ['SETRANGE a 1', arity('setrange')],
  ]));

test('a string of 512 MB takes no more', async (t) => {
  const client = (await MemoryServer.start()).connect();
  t.is(client.ask('SETRANGE a 536870911 x\n'), integer(536_870_912));
  t.is(client.ask('APPEND a x\n'), tooLarge);
  t.is(client.ask('APPEND a ""\n'), integer(536_870_912));
  t.is(client.ask('SETBIT a 4294967295 0\n'), integer(0));
  t.is(client.ask('BITCOUNT a\n'), integer(4));
  t.is(client.ask('BITPOS a 1\n'), integer(8 * 536_870_911 + 1));
  t.is(client.ask('GETRANGE a -2 -1\n'), bulk('\0x'));
});

test('a part that was changed is a part in the journal, and a restart puts it together', async (t) => {
  const store = new MemoryJournalStore();
  const server = await MemoryServer.start({ store });
  const client = server.connect();
  client.ask('SETRANGE a 100000 end\n');
  const { appendedBytes } = server.journal;
  client.ask('APPEND a xy\nSETBIT a 1 1\nSETRANGE a 3 abc\nSETBIT b 800007 1\n');
  t.true(server.journal.appendedBytes - appendedBytes < 50);
  const value = client.ask('GET a\n');
  t.is(value.length, 100_005 + '$100005\r\n\r\n'.length);
  const again = (await MemoryServer.start({ store })).connect();
  t.is(again.ask('GET a\n'), value);
  t.is(again.ask('BITPOS b 1\nSTRLEN b\n'), integer(800_007) + integer(100_001));
});

test('a value that memory does not suffice for leaves no empty key', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const { splice } = server.journal;
  server.journal.splice = () => {
    throw new RangeError('not reached');
  };
  server.journal.reserve = (bytes) => {
    if (bytes > 2) throw new OutOfMemoryError('for a test');
  };
  t.regex(client.ask('SETRANGE a 5 long\n'), /^-OOM /);
  server.journal.splice = splice;
  t.is(client.ask('EXISTS a\nDBSIZE\n'), integer(0) + integer(0));
  server.journal.reserve = () => undefined;
  t.is(client.ask('SETRANGE a 5 long\n'), integer(9));
});

test('a gap behind a number is no bytes in the journal; without memory for it nothing changes', async (t) => {
  const store = new MemoryJournalStore();
  const server = await MemoryServer.start({ store });
  const client = server.connect();
  client.ask('SET a 12 AS integer EX 100\nSET b true AS boolean\n');
  const { appendedBytes, reserve } = server.journal;
  t.is(client.ask('SETRANGE a 100000000 end\n'), integer(100_000_003));
  t.is(client.ask('SETBIT b 800007 1\n'), integer(0));
  t.true(server.journal.appendedBytes - appendedBytes < 50);
  t.is(client.ask('GETRANGE a 0 3\nTTL a\n'), bulk('12\0\0') + integer(100));
  const again = (await MemoryServer.start({ store })).connect();
  t.is(again.ask('STRLEN a\nGETRANGE a -4 -1\n'), integer(100_000_003) + bulk('\0end'));
  t.is(again.ask('BITPOS b 1 100\nGETRANGE b 0 4\n'), integer(800_007) + bulk('true\0'));
  client.ask('SET a 12 AS integer\n');
  server.journal.reserve = (bytes) => {
    if (bytes > 3) throw new OutOfMemoryError('for a test');
  };
  t.regex(client.ask('SETRANGE a 5 long\n'), /^-OOM /);
  server.journal.reserve = reserve;
  t.is(client.ask('LOOKUP a\n'), integer(12));
});

test('what a far offset adds is zeroed by the system, where it is touched', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask('SETRANGE a 100000 x\n');
  const before = process.memoryUsage.rss();
  t.is(client.ask('SETBIT a 4294967295 1\nSETBIT b 4294967295 1\n'), integer(0).repeat(2));
  t.true(process.memoryUsage.rss() - before < 256 * 1024 * 1024);
  t.is(client.ask('GETRANGE a 100000 100001\nGETRANGE a -2 -1\n'), bulk('x\0') + bulk('\0\x01'));
});
