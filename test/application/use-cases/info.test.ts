import test from 'ava';
import { OK, bulk, exchange } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('INFO tells the state of the server, whole or by section', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('SET a 1\nSET b 1 EX 10\nGET a\nGET x\nSELECT 3\nSET c 1\nNONSENSE\n');
  const all = client.ask('INFO\n');
  for (const line of [
    '# Server',
    'redis_version:7.4.0',
    'mini_db_version:0.0.0',
    'connected_clients:1',
    'loading:0',
    'journal_status:ok',
    'keyspace_hits:1',
    'keyspace_misses:1',
    'rejected_requests:1',
    'db0:keys=2,expires=1,avg_ttl=0',
    'db3:keys=1,expires=0,avg_ttl=0',
  ]) {
    t.true(all.includes(`${line}\r\n`), line);
  }
  const section = client.ask('INFO Keyspace replication\n');
  t.true(section.includes('# Keyspace\r\n'));
  t.true(section.includes('# Replication\r\nrole:master\r\n'));
  t.false(section.includes('# Server'));
  t.is(client.ask('INFO nothing\n'), '$0\r\n\r\n');
});

test('INFO answers the sections that are named, in any case', (t) =>
  exchange(t, [
    ['INFO keyspace', bulk('# Keyspace\r\n')],
    ['SET a 1 EX 9', OK],
    ['info KEYSPACE nothing', bulk('# Keyspace\r\ndb0:keys=1,expires=1,avg_ttl=0\r\n')],
  ]));
