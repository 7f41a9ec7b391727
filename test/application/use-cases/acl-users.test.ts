import test from 'ava';
import { array, arity, bulk, error, exchange, NULL, OK } from '../../helpers/exchanges.js';
import { FixedTokens } from '../../helpers/fixed-tokens.js';

const tokens = (): FixedTokens =>
  new FixedTokens({
    bob: { scopes: ['admin'] },
    ada: { scopes: ['read', '-SCAN'], keys: ['orders:*', 'user:*'] },
    gone: { scopes: ['metrics'], expiresAtMs: 1 },
  });
const BOB = ['AUTH secret-of-bob', OK] as const;

test('ACL LIST and USERS show the owners of tokens and the user default', async (t) => {
  await exchange(
    t,
    [
      BOB,
      [
        'ACL LIST',
        array(
          bulk('user ada on ~orders:* ~user:* &* -@all read -SCAN'),
          bulk('user bob on ~* &* +@all'),
          bulk('user default off ~* &* +@all'),
          bulk('user gone off ~* &* -@all metrics'),
        ),
      ],
      ['ACL USERS', array(...['ada', 'bob', 'default', 'gone'].map(bulk))],
      ['ACL LIST x', arity('acl|list')],
      ['ACL USERS x', arity('acl|users')],
      ['CONFIG SET requirepass hunter2', OK],
      ['ACL GETUSER default', userOf(['on'], '+@all', '~*')],
    ],
    { tokens: tokens() },
  );
});

test('without tokens and password the user default needs none', async (t) => {
  await exchange(t, [
    ['ACL LIST', array(bulk('user default on nopass ~* &* +@all'))],
    ['ACL USERS', array(bulk('default'))],
    ['ACL GETUSER default', userOf(['on', 'nopass'], '+@all', '~*')],
  ]);
});

test('ACL GETUSER shows the parts, and no hash', async (t) => {
  await exchange(
    t,
    [
      BOB,
      ['ACL GETUSER ada', userOf(['on'], '-@all read -SCAN', '~orders:* ~user:*')],
      ['ACL GETUSER gone', userOf(['off'], '-@all metrics', '~*')],
      ['ACL GETUSER nobody', NULL],
      ['ACL GETUSER', arity('acl|getuser')],
    ],
    { tokens: tokens() },
  );
});

test('ACL DRYRUN says what would be refused, and runs nothing', async (t) => {
  await exchange(
    t,
    [
      BOB,
      ['SET orders:1 1', OK],
      ['ACL DRYRUN ada GET orders:1', OK],
      ['ACL DRYRUN ada get other', bulk("This user has no permissions to access the 'other' key")],
      [
        'ACL DRYRUN ada MGET orders:1 x',
        bulk("This user has no permissions to access the 'x' key"),
      ],
      [
        'ACL DRYRUN ada UNLINK orders:1',
        bulk("This user has no permissions to run the 'unlink' command"),
      ],
      ['ACL DRYRUN ada SCAN 0', bulk("This user has no permissions to run the 'scan' command")],
      [
        'ACL DRYRUN ada CONFIG GET x',
        bulk("This user has no permissions to run the 'config|get' command"),
      ],
      ['ACL DRYRUN ada CLIENT ID', OK],
      ['ACL DRYRUN bob DEL orders:1', OK],
      ['ACL DRYRUN default FLUSHALL', OK],
      ['GET orders:1', bulk('1')],
      ['ACL DRYRUN nobody GET a', error("ERR User 'nobody' not found")],
      ['ACL DRYRUN ada NOSUCH', error("ERR Command 'NOSUCH' not found")],
      ['ACL DRYRUN ada CLIENT NOSUCH', error("ERR Command 'CLIENT' not found")],
      ['ACL DRYRUN ada CLIENT', arity('client')],
      ['ACL DRYRUN ada GET', arity('get')],
      ['ACL DRYRUN ada', arity('acl|dryrun')],
    ],
    { tokens: tokens() },
  );
});

function userOf(flags: readonly string[], commands: string, keys: string): string {
  return array(
    bulk('flags'),
    array(...flags.map(bulk)),
    bulk('passwords'),
    array(),
    bulk('commands'),
    bulk(commands),
    bulk('keys'),
    bulk(keys),
    bulk('channels'),
    bulk('&*'),
    bulk('selectors'),
    array(),
  );
}
