import test from 'ava';
import { settingsOf } from '../../../src/adapters/config/settings-of.js';
import { exposureRefusal, type Reach } from '../../../src/application/access-control/exposure.js';
import type { Settings } from '../../../src/application/server/settings.js';

const LOCAL: Reach = { hasTokens: false, isHostLocal: true, isAdminHostLocal: true };
const refusal = (settings: Partial<Settings>, reach: Partial<Reach>): string | null =>
  exposureRefusal(settingsOf(settings), { ...LOCAL, ...reach });

test('on this machine alone a server may listen with and without tokens', (t) => {
  t.is(refusal({}, {}), null);
  t.is(refusal({}, { hasTokens: true }), null);
});

test('without tokens a host that others reach is refused unless that is accepted', (t) => {
  const text = refusal({ host: '0.0.0.0' }, { isHostLocal: false });
  t.regex(
    text ?? '',
    /^--host 0\.0\.0\.0 can be reached from other machines, .*--auth-tokens FILE/,
  );
  t.regex(text ?? '', /--allow-unauthenticated$/);
  t.is(refusal({ allowUnauthenticated: true }, { isHostLocal: false }), null);
  t.not(refusal({ allowPlaintextAuth: true }, { isHostLocal: false }), null);
});

test('so is an admin host, unless the admin port is off or there are tokens', (t) => {
  const open = { isAdminHostLocal: false };
  t.regex(refusal({ adminHost: '::' }, open) ?? '', /^--admin-host :: can be reached/);
  t.is(refusal({ adminPort: 'off' }, open), null);
  t.is(refusal({ allowUnauthenticated: true }, open), null);
  t.is(refusal({}, { ...open, hasTokens: true }), null);
});

test('tokens may cross the network when all of it is TLS', (t) => {
  const open = { isHostLocal: false, hasTokens: true };
  const tls = { tlsCert: 'server.crt', tlsKey: 'server.key' };
  t.is(refusal(tls, open), null);
  t.regex(refusal({ ...tls, tlsPort: 6381 }, open) ?? '', /unencrypted; make --port TLS/);
});

test('tokens on a host that others reach are refused unless that is accepted', (t) => {
  const open = { isHostLocal: false, hasTokens: true };
  const text = refusal({ host: 'db.example' }, open);
  t.regex(text ?? '', /^--host db\.example can be reached .*tokens would cross .*unencrypted/);
  t.regex(text ?? '', /--allow-plaintext-auth$/);
  t.is(refusal({ allowPlaintextAuth: true }, open), null);
  t.not(refusal({ allowUnauthenticated: true }, open), null);
});
