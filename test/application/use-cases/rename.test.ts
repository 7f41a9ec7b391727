import test from 'ava';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { NULL, OK, arity, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const noSuchKey = error('ERR no such key');
const sameObject = error('ERR source and destination objects are the same');
const outOfRange = error('ERR DB index is out of range');
const notAnInteger = error('ERR value is not an integer or out of range');

test('RENAME takes value and expiry along and replaces what is there', (t) =>
  exchange(t, [
    ['SET a 1 EX 10', OK],
    ['SET b 2 EX 500', OK],
    ['RENAME a b', OK],
    ['MGET a b', array(NULL, bulk('1'))],
    ['TTL b', integer(10)],
    ['RENAME b b', OK],
    ['GET b', bulk('1')],
    ['RENAME a b', noSuchKey],
    ['RENAME a a', noSuchKey],
    ['RENAME a', arity('rename')],
  ]));

test('RENAMENX renames only to a name that is free', (t) =>
  exchange(t, [
    ['MSET a 1 b 2', OK],
    ['RENAMENX a b', integer(0)],
    ['RENAMENX a a', integer(0)],
    ['RENAMENX a c', integer(1)],
    ['MGET a b c', array(NULL, bulk('2'), bulk('1'))],
    ['SET d 1 PX 5', OK],
    { advanceMs: 5 },
    ['RENAMENX c d', integer(1)],
    ['RENAMENX c d', noSuchKey],
    ['RENAMENX c', arity('renamenx')],
  ]));

test('COPY copies value and expiry, also to another database', (t) =>
  exchange(t, [
    ['SET a 1 EX 10', OK],
    ['COPY a b', integer(1)],
    ['TTL b', integer(10)],
    ['SET a 2', OK],
    ['COPY a b', integer(0)],
    ['COPY a b REPLACE', integer(1)],
    ['TTL b', integer(-1)],
    ['COPY a a replace db 1', integer(1)],
    ['COPY none b', integer(0)],
    ['COPY none b REPLACE', integer(0)],
    ['MGET a b', array(bulk('2'), bulk('2'))],
    ['SELECT 1', OK],
    ['GET a', bulk('2')],
    ['COPY a x DB 1', integer(1)],
  ]));

test('COPY and MOVE refuse the same place and databases that are none', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['COPY a a', sameObject],
    ['COPY a a DB 0', sameObject],
    ['COPY a a DB 16', outOfRange],
    ['COPY a a DB -1', outOfRange],
    ['COPY a a DB x', notAnInteger],
    ['COPY a b DB', error('ERR syntax error; after word 4 "DB": expected database number')],
    ['MOVE a 0', sameObject],
    ['MOVE a 16', outOfRange],
    ['MOVE a x', notAnInteger],
    ['MOVE a', arity('move')],
    ['COPY a', arity('copy')],
  ]));

test('MOVE moves to a database where the name is free', (t) =>
  exchange(t, [
    ['SET a 1 EX 10', OK],
    ['MOVE a 1', integer(1)],
    ['MOVE a 1', integer(0)],
    ['SET a 2', OK],
    ['MOVE a 1', integer(0)],
    ['GET a', bulk('2')],
    ['SELECT 1', OK],
    ['GET a', bulk('1')],
    ['TTL a', integer(10)],
  ]));

test('a renamed key becomes durable with the removal of the old name', async (t) => {
  const store = new MemoryJournalStore();
  const server = await MemoryServer.start({ store, releaseManually: true });
  const client = server.connect();
  client.ask('SET a 1\nSET b 2\n');
  server.journal.release();
  client.channel.takeSent();
  client.ask('RENAME a b\nMOVE b 3\n');
  server.journal.release(3);
  t.is(client.channel.takeSent(), '');
  server.journal.release(5);
  t.is(client.channel.takeSent(), OK);
  const again = (await MemoryServer.start({ store })).connect();
  t.is(again.ask('EXISTS a\nGET b\n'), integer(0) + bulk('1'));
});

test('SWAPDB exchanges two databases, and a restart knows', async (t) => {
  const store = new MemoryJournalStore();
  const client = (await MemoryServer.start({ store })).connect();
  client.ask('SET a 0\nSELECT 1\nSET a 1\n');
  t.is(client.ask('SWAPDB 0 1\nGET a\n'), OK + bulk('0'));
  t.is(client.ask('SWAPDB 1 1\nGET a\nSELECT 0\nGET a\n'), OK + bulk('0') + OK + bulk('1'));
  const again = (await MemoryServer.start({ store })).connect();
  t.is(again.ask('GET a\nSELECT 1\nGET a\n'), bulk('1') + OK + bulk('0'));
});

test('SWAPDB refuses what is no database', (t) =>
  exchange(t, [
    ['SWAPDB x 1', error('ERR invalid first DB index')],
    ['SWAPDB 0 y', error('ERR invalid second DB index')],
    ['SWAPDB 16 y', error('ERR invalid second DB index')],
    ['SWAPDB 0 16', outOfRange],
    ['SWAPDB -1 0', outOfRange],
    ['SWAPDB 0', arity('swapdb')],
  ]));
