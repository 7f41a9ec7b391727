import test from 'ava';
import { OK, arity, array, bulk, error, exchange } from '../../helpers/exchanges.js';
import { fixedTokens } from '../../helpers/fixed-tokens.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { Port } from '../../../src/application/ports/identifiers.js';
import type { Log } from '../../../src/application/ports/log.js';

const failed = (name: string, reason: string): string =>
  error(`ERR CONFIG SET failed (possibly related to argument '${name}') - ${reason}`);
const get = (name: string, value: string): readonly [string, string] => [
  `CONFIG GET ${name}`,
  array(bulk(name), bulk(value)),
];

test('CONFIG SET changes several settings, by the names of Redis and by ours', (t) =>
  exchange(t, [
    ['CONFIG SET maxmemory 100mb MAXMEMORY-POLICY allkeys-lru', OK],
    get('max-memory', '104857600'),
    get('max-memory-policy', 'allkeys-lru'),
    ['CONFIG SET max-memory 2GiB maxclients 7', OK],
    get('maxmemory', '2147483648'),
    get('max-connections', '7'),
    ['CONFIG SET checkpoint-interval 5m checkpoint-journal-bytes 1MiB', OK],
    get('checkpoint-interval', '300000ms'),
    get('checkpoint-journal-bytes', '1048576'),
    ['CONFIG SET retention 2h retention-bytes 1GiB timeout 30', OK],
    get('retention', '7200000ms'),
    get('retention-bytes', '1073741824'),
    get('timeout', '30'),
    ['CONFIG SET slowlog-log-slower-than -1 slowlog-max-len 3 maxmemory-samples 10', OK],
    get('slowlog-log-slower-than', '-1'),
    get('slowlog-max-len', '3'),
    get('maxmemory-samples', '10'),
    ['CONFIG SET latency-monitor-threshold 100', OK],
    get('latency-monitor-threshold', '100'),
  ]));

test('CONFIG SET changes all or nothing, and tells what cannot be', (t) =>
  exchange(t, [
    ['CONFIG SET foo 1', error("ERR Unknown option or number of arguments for CONFIG SET - 'foo'")],
    [
      'CONFIG SET maxmemory x FOO 2',
      error("ERR Unknown option or number of arguments for CONFIG SET - 'FOO'"),
    ],
    [
      'CONFIG SET timeout 5 maxmemory-policy foo',
      failed(
        'maxmemory-policy',
        'argument(s) must be one of the following: noeviction, allkeys-lru, volatile-lru, volatile-ttl',
      ),
    ],
    get('timeout', '0'),
    ['CONFIG SET databases 3', failed('databases', "can't set immutable config")],
    ['CONFIG SET dir /tmp', failed('dir', "can't set immutable config")],
    ['CONFIG SET maxmemory 1 max-memory 2', failed('max-memory', 'duplicate parameter')],
    ['CONFIG SET maxmemory abc', failed('maxmemory', 'argument must be a memory value')],
    ['CONFIG SET maxmemory -1', failed('maxmemory', 'argument must be a memory value')],
    ['CONFIG SET timeout abc', failed('timeout', "argument couldn't be parsed into an integer")],
    [
      'CONFIG SET timeout -1',
      failed('timeout', 'argument must be between 0 and 2147483647 inclusive'),
    ],
    [
      'CONFIG SET maxclients 0',
      failed('maxclients', 'argument must be between 1 and 4294967295 inclusive'),
    ],
    [
      'CONFIG SET slowlog-log-slower-than -2',
      failed(
        'slowlog-log-slower-than',
        'argument must be between -1 and 9223372036854775807 inclusive',
      ),
    ],
    [
      'CONFIG SET loglevel foo',
      failed(
        'loglevel',
        'argument(s) must be one of the following: debug, verbose, notice, warning, nothing',
      ),
    ],
    [
      'CONFIG SET retention soon',
      failed('retention', 'expected a duration such as 30 (seconds), 500ms, 30s, 5m, 1h or 7d'),
    ],
    ['CONFIG SET', arity('config|set')],
    ['CONFIG SET maxmemory', arity('config|set')],
    ['CONFIG REWRITE', error("ERR unknown subcommand 'REWRITE'. Try CONFIG HELP.")],
  ]));

test('what Redis can change and is fixed here is taken as it is only', (t) =>
  exchange(t, [
    [['CONFIG', 'SET', 'save', ''], OK],
    ['CONFIG SET appendonly YES', OK],
    ['CONFIG SET appendonly no', failed('appendonly', "can't set immutable config")],
    ['CONFIG SET appendfsync no', failed('appendfsync', "can't set immutable config")],
  ]));

test('the level of the log changes while the server runs', async (t) => {
  const server = await MemoryServer.start();
  const log = server.container.get<Log>(Port.Log);
  const client = server.connect();
  t.is(client.ask('CONFIG SET loglevel warning\n'), OK);
  t.is(log.level, 'warn');
  t.is(
    client.ask('CONFIG SET log-level silent\nCONFIG GET loglevel\n'),
    OK + array(bulk('loglevel'), bulk('nothing')),
  );
  t.false(log.isDebugEnabled);
});

test('requirepass asks new connections for a password, which is nowhere to be seen', async (t) => {
  const server = await MemoryServer.start();
  const [early, idle] = [server.connect(), server.connect()];
  t.is(
    early.ask('CONFIG SET requirepass wrong\nCONFIG SET requirepass s3cret timeout 0\n'),
    OK + OK,
  );
  t.is(idle.ask('PING\n'), '+PONG\r\n', 'who is there already stays logged in');
  const client = server.connect();
  const wrong = error('WRONGPASS invalid username-password pair or user is disabled.');
  t.is(client.ask('PING\n'), error('NOAUTH Authentication required.'));
  t.is(
    client.ask('AUTH wrong\nAUTH ada s3cret\nPING\n'),
    wrong + wrong + error('NOAUTH Authentication required.'),
  );
  t.is(client.ask('AUTH s3cret\nPING\n'), `${OK}+PONG\r\n`);
  t.is(client.ask('RESET\nPING\n'), `+RESET\r\n${error('NOAUTH Authentication required.')}`);
  t.is(client.ask('AUTH default s3cret\nACL WHOAMI\n'), OK + bulk('default'));
  t.true(server.connect().ask('HELLO 2 AUTH default s3cret\n').startsWith('*'));
  t.is(client.ask('CONFIG GET requirepass\n'), array(bulk('requirepass'), bulk('(redacted)')));
  t.is(client.ask('CONFIG SET requirepass ""\n'), OK);
  t.is(client.ask('CONFIG GET requirepass\n'), array(bulk('requirepass'), bulk('')));
  t.is(server.connect().ask('PING\n'), '+PONG\r\n');
});

test('a password works beside tokens', async (t) => {
  const server = await MemoryServer.start({ tokens: fixedTokens });
  const admin = server.connect();
  t.is(admin.ask('AUTH secret\nCONFIG SET requirepass other\n'), OK + OK);
  t.is(server.connect().ask('AUTH other\nACL WHOAMI\n'), OK + bulk('default'));
  t.is(server.connect().ask('AUTH ada secret\nACL WHOAMI\n'), OK + bulk('ada'));
  t.is(admin.ask('CONFIG SET requirepass ""\n'), OK);
  t.is(server.connect().ask('PING\n'), error('NOAUTH Authentication required.'), 'tokens stay');
});

test('timeout disconnects who asks nothing, and nobody who waits', async (t) => {
  const server = await MemoryServer.start();
  const [busy, idle, waiting] = [server.connect(), server.connect(), server.connect()];
  busy.ask('CONFIG SET timeout 2\nCLIENT PAUSE 60000 write\n');
  waiting.ask('SET a 1\n');
  server.timers.advance(1500);
  busy.ask('PING\n');
  server.timers.advance(1500);
  t.true(idle.channel.isDestroyed);
  t.false(waiting.channel.isDestroyed);
  t.false(busy.channel.isDestroyed);
});
