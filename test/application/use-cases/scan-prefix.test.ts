import test from 'ava';
import { PREFIX_COUNT_DEFAULT, PREFIX_COUNT_MAX } from '../../../src/domain/limits.js';
import { OK, arity, array, bulk, error, exchange, respOf } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const BOTH = [false, true].map((orderedIndex) => ({ settings: { orderedIndex } }));
const page = (next: string, ...keys: string[]): string =>
  array(bulk(next), array(...keys.map(bulk)));

test('SCANPREFIX answers keys in the order of their bytes and where to go on', async (t) => {
  for (const options of BOTH) {
    const steps: readonly (readonly [string, string])[] = [
      ['MSET user:2 b user:10 c user:1 a users d use e', OK],
      ['SCANPREFIX user:', page('', 'user:1', 'user:10', 'user:2')],
      ['SCANPREFIX user: COUNT 2', page('user:2', 'user:1', 'user:10')],
      ['SCANPREFIX user: FROM user:2 COUNT 2', page('', 'user:2')],
      ['SCANPREFIX user: COUNT 1 FROM user:10', page('user:2', 'user:10')],
      ['SCANPREFIX user: COUNT 3', page('', 'user:1', 'user:10', 'user:2')],
      ['SCANPREFIX user: FROM a COUNT 1', page('user:10', 'user:1')],
      ['SCANPREFIX user: FROM user:11', page('', 'user:2')],
      ['SCANPREFIX user: FROM users', page('')],
      ['scanprefix user:2', page('', 'user:2')],
      ['SCANPREFIX user:22', page('')],
      ['SCANPREFIX User:', page('')],
    ];
    await exchange(t, steps, options);
  }
});

test('SCANPREFIX takes an empty prefix and any bytes', async (t) => {
  for (const options of BOTH) {
    const keys = ['', '\x00', '\x00\xff', 'a', '\xff', '\xff\x00', '\xff\xff'];
    await exchange(
      t,
      [
        [['MSET', ...keys.toReversed().flatMap((key) => [key, 'v'])], OK],
        [['SCANPREFIX', ''], page('', ...keys)],
        [['SCANPREFIX', '', 'COUNT', '1'], page('\x00', '')],
        [['SCANPREFIX', '', 'FROM', ''], page('', ...keys)],
        [['SCANPREFIX', '\x00'], page('', '\x00', '\x00\xff')],
        [['SCANPREFIX', '\xff'], page('', '\xff', '\xff\x00', '\xff\xff')],
        [['SCANPREFIX', '\xff', 'FROM', '\xff\x01'], page('', '\xff\xff')],
        [['SCANPREFIX', '\xff\xff\xff'], page('')],
      ],
      options,
    );
  }
});

test('SCANPREFIX leaves out what has expired, also as the key to go on from', async (t) => {
  for (const options of BOTH) {
    const server = await MemoryServer.start(options);
    const client = server.connect();
    client.ask('SET a1 v\nSET a2 v PX 5\nSET a3 v PX 9\nSET a4 v\n');
    server.clock.advance(5);
    t.is(client.ask('SCANPREFIX a COUNT 1\n'), page('a3', 'a1'));
    server.clock.advance(5);
    t.is(client.ask('SCANPREFIX a COUNT 1\n'), page('a4', 'a1'));
    t.is(client.ask('SCANPREFIX a\n'), page('', 'a1', 'a4'));
  }
});

test('SCANPREFIX answers 100 keys unless told and 10,000 at most', async (t) => {
  const names = Array.from({ length: 12_000 }, (_, at) => `k${100_000 + at}`);
  for (const options of BOTH) {
    const client = (await MemoryServer.start(options)).connect();
    client.ask(respOf(['MSET', ...names.toReversed().flatMap((name) => [name, 'v'])]));
    const few = names.slice(0, PREFIX_COUNT_DEFAULT);
    t.is(client.ask('SCANPREFIX k\n'), page(names[PREFIX_COUNT_DEFAULT]!, ...few));
    const many = names.slice(0, PREFIX_COUNT_MAX);
    const expected = page(names[PREFIX_COUNT_MAX]!, ...many);
    t.is(client.ask('SCANPREFIX k COUNT 10001\n'), expected);
    t.is(client.ask('SCANPREFIX k COUNT 9223372036854775807\n'), expected);
  }
  t.is(PREFIX_COUNT_DEFAULT, 100);
  t.is(PREFIX_COUNT_MAX, 10_000);
});

test('SCANPREFIX refuses what is no count', (t) =>
  exchange(t, [
    ['SCANPREFIX', arity('scanprefix')],
    ['SCANPREFIX a COUNT x', error('ERR value is not an integer or out of range')],
    [
      'SCANPREFIX a COUNT 9223372036854775808',
      error('ERR value is not an integer or out of range'),
    ],
    ['SCANPREFIX a COUNT 0', error('ERR syntax error')],
    ['SCANPREFIX a COUNT -1', error('ERR syntax error')],
    ['SCANPREFIX a FROM', error('ERR syntax error; after word 3 "FROM": expected key')],
    [
      'SCANPREFIX a LIMIT 1',
      error('ERR syntax error; word 3 "LIMIT": expected FROM, COUNT or end of command'),
    ],
  ]));
