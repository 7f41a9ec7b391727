import test from 'ava';
import { catalogue } from '../../../src/application/generated/catalogue.js';
import { error, exchange, OK, bulk, integer, array } from '../../helpers/exchanges.js';
import { FixedTokens, type FixedToken } from '../../helpers/fixed-tokens.js';

const denied = (name: string): string =>
  error(`NOPERM this user has no permissions to run the '${name}' command`);
const deniedKey = error(
  'NOPERM this user has no permissions to access one of the keys used as arguments',
);
const tokens = (ada: FixedToken): FixedTokens =>
  new FixedTokens({ ada, bob: { scopes: ['admin'] } });
const ADA = ['AUTH secret-of-ada', OK] as const;
const BOB = ['AUTH bob secret-of-bob', OK] as const;

test('what the scopes leave out is refused before its syntax is looked at, but after its number of words', async (t) => {
  await exchange(
    t,
    [
      ADA,
      ['GET a', '$-1\r\n'],
      ['SET a 1', denied('set')],
      ['UNLINK a', denied('unlink')],
      ['SET a 1 EX NX', denied('set')],
      ['SET a', error("ERR wrong number of arguments for 'set' command")],
      ['KEYS *', denied('keys')],
      ['CONFIG GET port', denied('config|get')],
      ['CLIENT LIST', denied('client|list')],
      ['PING', '+PONG\r\n'],
      ['CLIENT ID', integer(1)],
      BOB,
      ['GET a', '$-1\r\n'],
      ['SET a 1', OK],
      ['RESET', '+RESET\r\n'],
      ['GET a', error('NOAUTH Authentication required.')],
    ],
    { tokens: tokens({ scopes: ['read'] }) },
  );
});

test('each key that a command touches has to match a pattern', async (t) => {
  const ada = { scopes: ['admin'], keys: ['orders:*', 'user:[ab]'] };
  await exchange(
    t,
    [
      ADA,
      ['MSET orders:1 1 user:a 2', OK],
      ['MSET orders:1 7 user:c 7', deniedKey],
      ['MGET orders:1 user:a', array(bulk('1'), bulk('2'))],
      ['MGET orders:1 order', deniedKey],
      ['GET orders', deniedKey],
      ['RENAME orders:1 x', deniedKey],
      ['RENAME x orders:1', deniedKey],
      ['RENAME orders:1 orders:2', OK],
      ['COPY orders:2 x', deniedKey],
      ['LCS orders:2 x', deniedKey],
      ['OBJECT ENCODING x', deniedKey],
      ['OBJECT ENCODING orders:2', bulk('int')],
      ['MEMORY USAGE x', deniedKey],
      ['WATCH orders:2 x', deniedKey],
      ['DEL orders:2 user:a x', deniedKey],
      ['DBSIZE', integer(2)],
    ],
    { tokens: tokens(ada) },
  );
});

test('a prefix needs a pattern that takes every key that begins with it', async (t) => {
  const page = (...keys: string[]): string => array(bulk(''), array(...keys.map(bulk)));
  await exchange(
    t,
    [
      BOB,
      ['MSET orders:1 1 orders:2 2 other 3 x1y 4', OK],
      ADA,
      ['SCANPREFIX orders:', page('orders:1', 'orders:2')],
      ['SCANPREFIX orders:1', page('orders:1')],
      ['SCANPREFIX orders: FROM other', page()],
      ['SCANPREFIX order', deniedKey],
      ['SCANPREFIX o', deniedKey],
      [['SCANPREFIX', ''], deniedKey],
      ['SCANPREFIX x1y', deniedKey],
      ['SCANPREFIX exact', deniedKey],
      ['SIZEPREFIX order', deniedKey],
      ['DELPREFIX o', deniedKey],
      ['DELPREFIX orders:', integer(2)],
      BOB,
      ['DBSIZE', integer(2)],
    ],
    { tokens: tokens({ scopes: ['admin'], keys: ['orders:*', 'x*y', 'exact'] }) },
  );
});

test('a pattern of stars alone is every key, and keys without a pattern are not limited', async (t) => {
  for (const keys of [[], ['*'], ['a', '**']]) {
    await exchange(
      t,
      [
        ADA,
        ['SET any 1', OK],
        [['SET', '', '1'], OK],
        [['SCANPREFIX', ''], array(bulk(''), array(bulk(''), bulk('any')))],
      ],
      { tokens: tokens({ scopes: ['read', 'write'], keys }) },
    );
  }
});

test('a pattern is UTF-8, as the bytes of a key are', async (t) => {
  const zoe = Buffer.from('zoë').toString('latin1');
  await exchange(t, [ADA, [['SET', `${zoe}1`, '1'], OK], ['SET zo 1', deniedKey]], {
    tokens: tokens({ scopes: ['write'], keys: ['zoë*'] }),
  });
});

test('in a transaction a refusal spoils it, and what was queued is asked for again', async (t) => {
  const aborted = error('EXECABORT Transaction discarded because of previous errors.');
  const QUEUED = '+QUEUED\r\n';
  await exchange(
    t,
    [
      ADA,
      ['MULTI', OK],
      ['SET a 1', denied('set')],
      ['GET a', QUEUED],
      ['EXEC', aborted],
      BOB,
      ['MULTI', OK],
      ['SET a 1', QUEUED],
      ['AUTH secret-of-ada', QUEUED],
      ['SET a 2', QUEUED],
      ['GET b', QUEUED],
      ['GET a', QUEUED],
      [
        'EXEC',
        array(
          OK,
          OK,
          error(
            'NOPERM ACLs rules changed between the moment the transaction was accumulated and the EXEC call. This command is no longer allowed for the following reason: no permission to execute the command or subcommand',
          ),
          error(
            'NOPERM ACLs rules changed between the moment the transaction was accumulated and the EXEC call. This command is no longer allowed for the following reason: no permission to touch the specified keys',
          ),
          bulk('1'),
        ),
      ],
      ['SET a 3', denied('set')],
    ],
    { tokens: tokens({ scopes: ['read'], keys: ['a'] }) },
  );
});

test('EXEC that may not be run ends the transaction', async (t) => {
  await exchange(
    t,
    [
      ADA,
      ['MULTI', OK],
      [
        'EXEC',
        error(
          "EXECABORT Transaction discarded because of: NOPERM this user has no permissions to run the 'exec' command",
        ),
      ],
      ['GET a', '$-1\r\n'],
    ],
    { tokens: tokens({ scopes: ['read', '-exec'] }) },
  );
});

test('every argument that is a key is where the catalogue says', (t) => {
  let keys = 0;
  for (const { name, arguments: list, firstKey, lastKey } of catalogue) {
    const isKey = JSON.stringify(list).includes('"type":"key"');
    t.is(firstKey !== 0, isKey, name);
    if (!isKey) continue;
    keys++;
    t.true(lastKey === -1 || lastKey >= firstKey, name);
  }
  t.true(keys > 50, String(keys));
});
