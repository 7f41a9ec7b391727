import test from 'ava';
import { AdminAccess } from '../../../src/application/access-control/admin-access.js';
import type { AdminArea, AdminRefusal } from '../../../src/application/ports/admin-gate.js';
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
  const ask = (area: AdminArea, authorization: string, host = '10.0.0.1') =>
    access.refusal({ host, authorization }, area);
  return { ask, statistics: server.container.get(Statistics) };
}

const LOCAL = ['127.0.0.1', '127.9.9.9', '::1'];

test('figures: without tokens for everybody, and with them for this machine', (t) => {
  t.is(scene(false).ask('figures', ''), null);
  const { ask } = scene();
  for (const host of LOCAL) t.is(ask('figures', '', host), null, host);
});

test('debugging: without tokens for this machine alone', (t) => {
  const { ask } = scene(false);
  for (const host of LOCAL) t.is(ask('debug', '', host), null, host);
  t.is(ask('debug', ''), 'not-local');
  t.is(ask('debug', 'Bearer secret-of-operator'), 'not-local');
});

const CASES: [authorization: string, figures: AdminRefusal | null, debug: AdminRefusal | null][] = [
  ['', 'no-token', 'no-token'],
  ['Basic c2NyYXBlcg==', 'no-token', 'no-token'],
  ['Bearer', 'no-token', 'no-token'],
  ['Bearer wrong', 'no-token', 'no-token'],
  ['Bearer secret-of-old', 'no-token', 'no-token'],
  ['Bearer secret-of-reader', 'no-scope', 'no-scope'],
  ['Bearer secret-of-scraper', null, 'no-scope'],
  ['bearer secret-of-operator', null, null],
];

test('with tokens, other machines need one with a scope of the area', (t) => {
  const { ask, statistics } = scene();
  for (const [authorization, figures, debug] of CASES) {
    t.is(ask('figures', authorization), figures, authorization);
    t.is(ask('debug', authorization), debug, authorization);
  }
  t.is(statistics.loginsRefused, 4);
  t.is(statistics.permissionsRefused, 3);
});

test('with tokens, debugging needs one on this machine too', (t) => {
  const { ask } = scene();
  for (const host of LOCAL) {
    for (const [authorization, , debug] of CASES) {
      t.is(ask('debug', authorization, host), debug, `${host} ${authorization}`);
    }
  }
});
