import test from 'ava';
import { tooManyKeysForExec } from '../../../src/domain/errors.js';
import { EXEC_COMMANDS_MAX, EXEC_KEYS_MAX } from '../../../src/domain/limits.js';
import {
  NULL,
  OK,
  arity,
  array,
  bulk,
  error,
  exchange,
  integer,
  respOf,
} from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { ABORTED, QUEUED, resp } from './transaction-texts.js';

const refusals = [
  ['NONSENSE', "ERR unknown command 'NONSENSE', with args beginning with: "],
  ['GET', "ERR wrong number of arguments for 'get' command"],
  ['GET a b', "ERR wrong number of arguments for 'get' command"],
  ['CLIENT', "ERR wrong number of arguments for 'client' command"],
  ['CLIENT GETNAME x', "ERR wrong number of arguments for 'client|getname' command"],
  ['COMMAND NONSENSE', "ERR unknown subcommand 'NONSENSE'. Try COMMAND HELP."],
  ['DISCARD x', "ERR wrong number of arguments for 'discard' command"],
  ['SUBSCRIBE', "ERR wrong number of arguments for 'subscribe' command"],
  ['SAVE', 'ERR Command not allowed inside a transaction'],
  ['SHUTDOWN NOSAVE', 'ERR Command not allowed inside a transaction'],
] as const;

for (const [request, text] of refusals) {
  test(`${request} is refused while queueing, and then EXEC runs nothing`, (t) =>
    exchange(t, [
      ['MULTI', OK],
      ['SET k v', QUEUED],
      [request, error(text)],
      ['SET k w', QUEUED],
      ['EXEC', ABORTED],
      ['EXEC', error('ERR EXEC without MULTI')],
      ['GET k', NULL],
    ]));
}

test('what is found wrong only when a command runs is queued', (t) =>
  exchange(t, [
    ['MULTI', OK],
    ['FLUSHALL NONSENSE', QUEUED],
    ['SET a 1 EX', QUEUED],
    ['MSET a 1 b', QUEUED],
    ['SET a 2', QUEUED],
    [
      'EXEC',
      array(
        error('ERR syntax error; word 2 "NONSENSE": expected ASYNC, SYNC or end of command'),
        error('ERR syntax error; after word 4 "EX": expected seconds'),
        error("ERR wrong number of arguments for 'mset' command"),
        OK,
      ),
    ],
    ['GET a', bulk('2')],
  ]));

test('EXEC with arguments ends the transaction', (t) =>
  exchange(t, [
    ['MULTI', OK],
    [
      'EXEC a',
      error(
        "EXECABORT Transaction discarded because of: wrong number of arguments for 'exec' command",
      ),
    ],
    ['EXEC', error('ERR EXEC without MULTI')],
    ['MULTI a', arity('multi')],
  ]));

test('a journal that takes nothing refuses writes while queueing, and then EXEC', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('MULTI\nSET k v\n');
  server.journal.fail('MISCONF journal failed: EIO');
  t.is(client.ask('SET k v\n'), error('MISCONF journal failed: EIO'));
  t.is(
    client.ask('EXEC\n'),
    error('EXECABORT Transaction discarded because of: MISCONF journal failed: EIO'),
  );
  t.is(client.ask('MULTI\nGET k\nEXEC\n'), `${OK}${QUEUED}${array(NULL)}`, 'reads go on');
});

test('memory that is used up refuses every command while queueing, but not the end', async (t) => {
  const server = await MemoryServer.start({ settings: { maxMemoryBytes: 200_000 } });
  const client = server.connect();
  const text = "OOM command not allowed when used memory > 'maxmemory'.";
  client.ask('MULTI\nSET k v\n');
  server.connect().ask(respOf(['SET', 'other', 'x'.repeat(300_000)]));
  t.is(client.ask('EXEC\n'), error(`EXECABORT Transaction discarded because of: ${text}`));
  t.is(client.ask('MULTI\nGET k\nEXEC\n'), `${OK}${error(text)}${ABORTED}`);
  t.is(client.ask('MULTI\nPING\nDISCARD\n'), `${OK}${error(text)}${OK}`);
  t.is(client.ask('MULTI\nRESET\n'), `${OK}+RESET\r\n`);
});

test('the number of queued commands is bounded', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  client.ask('MULTI\n');
  const all = 'INCR n\n'.repeat(EXEC_COMMANDS_MAX);
  t.is(client.ask(all), QUEUED.repeat(EXEC_COMMANDS_MAX));
  t.is(
    client.ask('INCR n\n'),
    error('ERR the transaction is too long: at most 10000 commands can be queued'),
  );
  t.is(client.ask('EXEC\n'), ABORTED);
  client.ask(`MULTI\n${all}`);
  const answer = client.ask('EXEC\n');
  t.true(answer.startsWith('*10000\r\n:1\r\n:2\r\n'));
  t.true(answer.endsWith(':10000\r\n'));
});

test('what goes through a whole database is refused inside EXEC when there are many keys', async (t) => {
  const server = await MemoryServer.start();
  const client = server.connect();
  const pairs = Array.from({ length: EXEC_KEYS_MAX + 1 }, (_, at) => [`k${at}`, 'v']).flat();
  t.is(client.ask(respOf(['MSET', ...pairs])), OK);
  t.is(client.ask(resp('MULTI', 'KEYS none', 'DELPREFIX none', 'DBSIZE')), OK + QUEUED.repeat(3));
  const refused = error(tooManyKeysForExec);
  t.is(client.ask(resp('EXEC')), array(refused, refused, integer(EXEC_KEYS_MAX + 1)));
});
