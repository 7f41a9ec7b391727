import test from 'ava';
import { OK, arity, array, bulk, error, exchange } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

/** Every key that a whole iteration answers, in the order of the answers. */
function scanAll(ask: (request: string) => string, options: string): string[] {
  const keys: string[] = [];
  let cursor = '0';
  do {
    const [, next, ...rest] = ask(`SCAN ${cursor} ${options}\n`).split('\r\n');
    cursor = rest[0]!;
    keys.push(...rest.slice(2).filter((_, at) => at % 2 === 1));
    if (next === undefined) throw new Error('no reply');
  } while (cursor !== '0');
  return keys;
}

test('SCAN goes over all keys, each once when nothing changes', async (t) => {
  const client = (await MemoryServer.start()).connect();
  const names = Array.from({ length: 1_000 }, (_, at) => `key:${at}`);
  client.ask(`MSET ${names.map((name) => `${name} 1`).join(' ')}\n`);
  const ask = (request: string): string => client.ask(request);
  t.deepEqual(scanAll(ask, '').sort(), [...names].sort());
  t.deepEqual(scanAll(ask, 'COUNT 1000000').sort(), [...names].sort());
  t.deepEqual(
    scanAll(ask, 'MATCH key:99* COUNT 7').sort(),
    names.filter((n) => n.startsWith('key:99')).sort(),
  );
});

test('SCAN leaves out what has expired', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('SET a 1 PX 5\nSET b 1\n');
  server.clock.advance(5);
  t.deepEqual(
    scanAll((request) => client.ask(request), ''),
    ['b'],
  );
});

test('SCAN refuses what is no cursor and no count', (t) =>
  exchange(t, [
    ['SET a 1', OK],
    ['SCAN x', error('ERR invalid cursor')],
    ['SCAN -', error('ERR invalid cursor')],
    ['SCAN 18446744073709551616', error('ERR invalid cursor')],
    ['SCAN -1', array(bulk('0'), array())],
    ['SCAN 0 COUNT x', error('ERR value is not an integer or out of range')],
    ['SCAN 0 COUNT 0', error('ERR syntax error')],
    ['SCAN 0 MATCH', error('ERR syntax error; after word 3 "MATCH": expected pattern')],
    ['SCAN 99999999999', array(bulk('0'), array())],
    ['SCAN 0 MATCH a COUNT 5', array(bulk('0'), array(bulk('a')))],
    ['SCAN', arity('scan')],
  ]));
