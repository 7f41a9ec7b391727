import test from 'ava';
import { OK, arity, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const BOTH = [false, true].map((orderedIndex) => ({ settings: { orderedIndex } }));
const NOT_POSITIVE = error('ERR value is out of range, must be positive');

test('DELPREFIX removes the keys that begin with a prefix and counts them', async (t) => {
  for (const options of BOTH) {
    await exchange(
      t,
      [
        ['MSET user:1 a user:2 b users c use d', OK],
        ['DELPREFIX user:', integer(2)],
        ['DELPREFIX user:', integer(0)],
        ['SCANPREFIX us', array(bulk(''), array(bulk('use'), bulk('users')))],
        [['DELPREFIX', ''], integer(2)],
        ['DBSIZE', integer(0)],
        [['MSET', '\xff', 'v', '\xff\xff', 'v', '\xfe', 'v', '', 'v'], OK],
        [['DELPREFIX', '\xff'], integer(2)],
        ['DBSIZE', integer(2)],
      ],
      options,
    );
  }
});

test('DELPREFIX removes no more than its limit', async (t) => {
  for (const options of BOTH) {
    const client = (await MemoryServer.start(options)).connect();
    const keys = Array.from({ length: 1000 }, (_, at) => `a${at} v`);
    client.ask(`MSET ${keys.join(' ')} b v\n`);
    t.is(client.ask('DELPREFIX a LIMIT 0\n'), integer(0));
    t.is(client.ask('DELPREFIX a LIMIT 1\n'), integer(1));
    t.is(client.ask('DBSIZE\n'), integer(1000));
    t.is(client.ask('DELPREFIX a LIMIT 700\n'), integer(700));
    t.is(client.ask('DBSIZE\n'), integer(300));
    t.is(client.ask('DELPREFIX a LIMIT 299\nEXISTS b\n'), integer(299) + integer(1));
    t.is(client.ask('DELPREFIX a LIMIT 9223372036854775807\nDBSIZE\n'), integer(0) + integer(1));
  }
});

test('DELPREFIX does not count what has expired', async (t) => {
  for (const options of BOTH) {
    await exchange(
      t,
      [
        ['SET a1 v PX 5', OK],
        ['SET a2 v', OK],
        { advanceMs: 5 },
        ['DELPREFIX a', integer(1)],
        ['SIZEPREFIX a', array(integer(0), integer(0))],
      ],
      options,
    );
  }
});

test('DELPREFIX refuses what is no limit', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['DELPREFIX', arity('delprefix')],
    ['DELPREFIX a LIMIT x', error('ERR value is not an integer or out of range')],
    ['DELPREFIX a LIMIT 1.5', error('ERR value is not an integer or out of range')],
    ['DELPREFIX a LIMIT -1', NOT_POSITIVE],
    ['DELPREFIX a LIMIT', error('ERR syntax error; after word 3 "LIMIT": expected limit')],
    ['DBSIZE', integer(1)],
  ]));
