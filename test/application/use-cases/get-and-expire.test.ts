import test from 'ava';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import { NULL, OK, arity, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const invalidTime = error("ERR invalid expire time in 'getex' command");

test('GETEX answers the value and sets, drops or leaves its expiry', (t) =>
  exchange(t, [
    ['GETEX a', NULL],
    ['GETEX a EX 0', NULL],
    ['SET a x', OK],
    ['GETEX a', bulk('x')],
    ['TTL a', integer(-1)],
    ['GETEX a EX 10', bulk('x')],
    ['GETEX a', bulk('x')],
    ['TTL a', integer(10)],
    ['GETEX a PX 20000', bulk('x')],
    ['PTTL a', integer(20_000)],
    ['GETEX a EXAT 1767225630', bulk('x')],
    ['PTTL a', integer(30_000)],
    ['GETEX a PXAT 1767225640000', bulk('x')],
    ['PTTL a', integer(40_000)],
    ['GETEX a PERSIST', bulk('x')],
    ['TTL a', integer(-1)],
    ['GETEX a PERSIST', bulk('x')],
    ['GETEX a PXAT 1', bulk('x')],
    ['EXISTS a', integer(0)],
  ]));

test('GETEX refuses times that are not positive, and options that exclude each other', (t) =>
  exchange(t, [
    ['SET a x', OK],
    ['GETEX a EX 0', invalidTime],
    ['GETEX a PX -1', invalidTime],
    ['GETEX a EXAT -5', invalidTime],
    ['GETEX a EX 9223372036854775807', invalidTime],
    ['GETEX a EX x', error('ERR value is not an integer or out of range')],
    ['GETEX a PX 1 EX 2', error('ERR syntax error; word 5 "EX": expected end of command')],
    ['TTL a', integer(-1)],
    ['GETEX', arity('getex')],
  ]));

test('what GETEX does to an entry is there after a restart', async (t) => {
  const store = new MemoryJournalStore();
  const client = (await MemoryServer.start({ store })).connect();
  client.ask('MSET a 1 b 2 c 3\nGETEX a EX 100\nGETEX b PXAT 1\nGETEX c\n');
  const again = (await MemoryServer.start({ store })).connect();
  t.is(again.ask('TTL a\nEXISTS b\nTTL c\n'), integer(100) + integer(0) + integer(-1));
});
