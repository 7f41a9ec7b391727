import test from 'ava';
import { AdminAccess } from '../../../src/application/access-control/admin-access.js';
import type { AdminRefusal } from '../../../src/application/ports/admin-gate.js';
import { Statistics } from '../../../src/application/statistics/statistics.js';
import { FixedTokens } from '../../helpers/fixed-tokens.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const tokens = new FixedTokens({
  scraper: { scopes: ['metrics'] },
  operator: { scopes: ['admin'] },
  reader: { scopes: ['read'] },
  old: { scopes: ['metrics'], expiresAtMs: 1 },
});

function scene(hasTokens = true) {
  const server = new MemoryServer(hasTokens ? { tokens } : {});
  const access = server.container.get(AdminAccess);
  const ask = (authorization: string, host = '10.0.0.1') => access.refusal({ host, authorization });
  return { ask, statistics: server.container.get(Statistics) };
}

test('without tokens everybody may, and with them this machine', (t) => {
  t.is(scene(false).ask(''), null);
  const { ask } = scene();
  for (const host of ['127.0.0.1', '127.9.9.9', '::1']) t.is(ask('', host), null, host);
});

test('other machines need a token with the scope metrics or admin', (t) => {
  const { ask, statistics } = scene();
  const cases: [authorization: string, expected: AdminRefusal | null][] = [
    ['', 'no-token'],
    ['Basic c2NyYXBlcg==', 'no-token'],
    ['Bearer', 'no-token'],
    ['Bearer wrong', 'no-token'],
    ['Bearer secret-of-old', 'no-token'],
    ['Bearer secret-of-reader', 'no-scope'],
    ['Bearer secret-of-scraper', null],
    ['bearer secret-of-operator', null],
  ];
  for (const [authorization, expected] of cases) t.is(ask(authorization), expected, authorization);
  t.is(statistics.loginsRefused, 2);
  t.is(statistics.permissionsRefused, 1);
});
