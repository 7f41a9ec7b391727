import test from 'ava';
import { Databases } from '../../../src/application/databases/databases.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { HASH } from '../../../src/domain/value-type.js';
import { NULL, OK, array, bulk, error, integer } from '../../helpers/exchanges.js';
import { type MemoryClient, MemoryServer } from '../../helpers/memory-server.js';

const wrongType = error('WRONGTYPE Operation against a key holding the wrong kind of value');

const REFUSED = [
  'GET h',
  'LOOKUP h',
  'SET h 1 GET',
  'SET h 1 IFEQ 1',
  'SET h 1 IFNE 1',
  'GETSET h 1',
  'GETDEL h',
  'GETEX h EX 5',
  'APPEND h x',
  'STRLEN h',
  'GETRANGE h 0 1',
  'SUBSTR h 0 1',
  'SETRANGE h 0 x',
  'INCR h',
  'DECR h',
  'INCRBY h 1',
  'DECRBY h 1',
  'INCRBYFLOAT h 1',
  'SETBIT h 0 1',
  'GETBIT h 0',
  'BITCOUNT h x y',
  'BITPOS h 1 x',
  'DELEX h IFEQ 1',
  'DELEX h IFNE 1',
  'DELIFEQ h 1',
];

async function withHash(): Promise<MemoryClient> {
  const server = await MemoryServer.start();
  const { keyspace } = server.container.get(Databases).at(0);
  keyspace.put(viewOfLatin1('h'), viewOfLatin1(''), HASH, 0, 0);
  return server.connect();
}

test('commands on strings refuse a hash', async (t) => {
  const client = await withHash();
  for (const command of REFUSED) t.is(client.ask(`${command}\n`), wrongType, command);
  t.is(client.ask('TYPE h\n'), '+hash\r\n');
});

test('commands that need no value take a hash', async (t) => {
  const client = await withHash();
  client.ask('SET s 1\n');
  t.is(client.ask('SETNX h 1\nMSETNX a 1 h 2\n'), integer(0) + integer(0));
  t.is(client.ask('MGET h s\n'), array(NULL, bulk('1')));
  t.is(client.ask('LCS h s\n'), error('ERR The specified keys must contain string values'));
  t.is(client.ask('SCAN 0 TYPE hash\n'), array(bulk('0'), array(bulk('h'))));
  t.is(client.ask('TOUCH h\nEXPIRE h 5\nTTL h\n'), integer(1) + integer(1) + integer(5));
  t.is(client.ask('DELEX h\nEXISTS h\nSET h 1\n'), integer(1) + integer(0) + OK);
});
