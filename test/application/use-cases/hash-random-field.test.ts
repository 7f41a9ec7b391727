import test from 'ava';
import { NULL, OK, arity, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer, type MemoryClient } from '../../helpers/memory-server.js';

const OUT_OF_RANGE = error('ERR value is out of range');
const NOT_AN_INTEGER = error('ERR value is not an integer or out of range');
const SYNTAX = error('ERR syntax error; word 4 "x": expected WITHVALUES or end of command');

const strings = (reply: string): string[] =>
  reply.split('\r\n').filter((line) => /^[^$*%:]/.test(line));

async function withFields(count: number): Promise<MemoryClient> {
  const client = (await MemoryServer.start()).connect();
  const pairs = Array.from({ length: count }, (_, at) => `f${at} v${at}`);
  client.ask(`HSET h ${pairs.join(' ')}\n`);
  return client;
}

test('HRANDFIELD answers a field, or as many as are asked for', (t) =>
  exchange(t, [
    ['HRANDFIELD n', NULL],
    ['HRANDFIELD n 5', array()],
    ['HRANDFIELD n -5 WITHVALUES', array()],
    ['HSET h a 1', integer(1)],
    ['HRANDFIELD h', bulk('a')],
    ['HRANDFIELD h 0', array()],
    ['HRANDFIELD h 5', array(bulk('a'))],
    ['HRANDFIELD h 5 withvalues', array(bulk('a'), bulk('1'))],
    ['HRANDFIELD h -3', array(bulk('a'), bulk('a'), bulk('a'))],
    ['HRANDFIELD h -2 WITHVALUES', array(...['a', '1', 'a', '1'].map(bulk))],
    ['HRANDFIELD h x', NOT_AN_INTEGER],
    ['HRANDFIELD h 1 x', SYNTAX],
    ['HRANDFIELD h 9223372036854775807', array(bulk('a'))],
    ['HRANDFIELD h 9223372036854775807 WITHVALUES', OUT_OF_RANGE],
    ['HRANDFIELD h -1048577', OUT_OF_RANGE],
    [
      'HRANDFIELD h -9223372036854775808',
      error(
        'ERR value is out of range, value must between -9223372036854775807 and 9223372036854775807',
      ),
    ],
    ['HRANDFIELD', arity('hrandfield')],
    ['SET s 1', OK],
    ['HRANDFIELD s', error('WRONGTYPE Operation against a key holding the wrong kind of value')],
    ['HRANDFIELD s x', NOT_AN_INTEGER],
  ]));

test('HRANDFIELD WITHVALUES nests its pairs in RESP3', async (t) => {
  const client = await withFields(1);
  client.ask('HELLO 3\n');
  const pair = array(bulk('f0'), bulk('v0'));
  t.is(client.ask('HRANDFIELD h 1 WITHVALUES\n'), array(pair));
  t.is(client.ask('HRANDFIELD h -2 WITHVALUES\n'), array(pair, pair));
  t.is(client.ask('HRANDFIELD h 1\n'), array(bulk('f0')));
  t.is(client.ask('HRANDFIELD n\n'), '_\r\n');
  t.is(client.ask('HRANDFIELD n 1 WITHVALUES\n'), array());
});

test('a positive count answers different fields with their values, a negative one any', async (t) => {
  for (const size of [50, 1000]) {
    const client = await withFields(size);
    for (const count of [1, size / 10, size / 2, size - 1, size, 2 * size]) {
      const found = strings(client.ask(`HRANDFIELD h ${count} WITHVALUES\n`));
      const fields = found.filter((_, at) => at % 2 === 0);
      t.is(new Set(fields).size, Math.min(count, size));
      t.is(fields.length, Math.min(count, size));
      for (const [at, field] of fields.entries()) t.is(found[2 * at + 1], field.replace('f', 'v'));
      t.is(strings(client.ask(`HRANDFIELD h ${-count}\n`)).length, count);
    }
  }
});

test('every field is chosen about equally often, however many are asked for', async (t) => {
  for (const size of [20, 200]) {
    const client = await withFields(size);
    for (const count of [1, size / 10, size / 2, -size]) {
      const times = new Map<string, number>();
      const rounds = (400 * size) / Math.abs(count);
      for (let round = 0; round < rounds; round++) {
        for (const field of strings(client.ask(`HRANDFIELD h ${count}\n`))) {
          times.set(field, (times.get(field) ?? 0) + 1);
        }
      }
      t.is(times.size, size);
      for (const found of times.values())
        t.true(found > 280 && found < 520, `${found} of ${count}`);
    }
  }
});
