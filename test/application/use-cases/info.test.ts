import test from 'ava';
import { OK, bulk, exchange } from '../../helpers/exchanges.js';
import { Checkpoints } from '../../../src/application/checkpoint/checkpoints.js';
import { FixedTokens } from '../../helpers/fixed-tokens.js';
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
  t.false(all.includes('# Commandstats'));
  t.true(client.ask('INFO default commandstats\n').includes('# Commandstats\r\n'));
});

test('INFO ALL tells calls, refusals and failures of commands, and errors by their codes', async (t) => {
  const settings = { maxMemoryBytes: 1, maxMemoryPolicy: 'noeviction' } as const;
  const server = await MemoryServer.start({ settings });
  const client = server.connect();
  client.ask('GET a\nGET b\nSET a 1\nSCAN x\nSCAN x\nNONSENSE\n');
  for (const name of ['all', 'EVERYTHING', 'commandstats errorstats stats memory']) {
    const text = client.ask(`INFO ${name}\n`);
    for (const line of [
      'cmdstat_get:calls=2,usec=0,usec_per_call=0.00,rejected_calls=0,failed_calls=0',
      'cmdstat_set:calls=0,usec=0,usec_per_call=0.00,rejected_calls=1,failed_calls=0',
      'cmdstat_scan:calls=2,usec=0,usec_per_call=0.00,rejected_calls=0,failed_calls=2',
      'errorstat_ERR:count=3',
      'errorstat_OOM:count=1',
      'total_error_replies:4',
      'maxmemory:1',
      'maxmemory_human:1B',
      'maxmemory_policy:noeviction',
    ]) {
      t.true(text.includes(`${line}\r\n`), `${name}: ${line}`);
    }
  }
});

test('what a token does not allow counts as rejected, and what is no command does not', async (t) => {
  const tokens = new FixedTokens({ reader: { scopes: ['read'] }, operator: { scopes: ['admin'] } });
  const server = await MemoryServer.start({ tokens });
  const client = server.connect();
  client.ask('GET a\nAUTH secret-of-reader\nSET a 1\nMULTI\nSET a 1\nDEL a\nDISCARD\nSET a\n');
  client.ask('AUTH secret-of-operator\n');
  const text = client.ask('INFO commandstats errorstats stats\n');
  for (const line of [
    'cmdstat_get:calls=0,usec=0,usec_per_call=0.00,rejected_calls=1,failed_calls=0',
    'cmdstat_set:calls=0,usec=0,usec_per_call=0.00,rejected_calls=2,failed_calls=0',
    'cmdstat_del:calls=0,usec=0,usec_per_call=0.00,rejected_calls=1,failed_calls=0',
    'errorstat_NOAUTH:count=1',
    'errorstat_NOPERM:count=3',
    'refused_permissions:3',
    'rejected_requests:1',
  ]) {
    t.true(text.includes(`${line}\r\n`), line);
  }
});

test('an error that comes later is counted as one of its command', async (t) => {
  const server = await MemoryServer.start();
  server.container.get(Checkpoints).save = async () => {
    throw new Error('no room');
  };
  const client = server.connect();
  client.ask('SAVE\n');
  await new Promise(setImmediate);
  client.settle();
  const text = client.ask('INFO commandstats errorstats\n');
  t.regex(text, /cmdstat_save:calls=1,.*failed_calls=1\r\n/);
  t.regex(text, /errorstat_ERR:count=1\r\n/);
});

test('INFO answers the sections that are named, in any case', (t) =>
  exchange(t, [
    ['INFO keyspace', bulk('# Keyspace\r\n')],
    ['SET a 1 EX 9', OK],
    ['info KEYSPACE nothing', bulk('# Keyspace\r\ndb0:keys=1,expires=1,avg_ttl=0\r\n')],
  ]));
