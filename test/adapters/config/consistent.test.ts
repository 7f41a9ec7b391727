import test from 'ava';
import { readSettings } from '../../../src/adapters/config/read-settings.js';
import { settingsOf } from '../../../src/adapters/config/settings-of.js';
import { type Settings, UsageError } from '../../../src/application/server/settings.js';

const CERTIFICATE = { 'tls-cert': 'a.crt', 'tls-key': 'a.key' };
const needs = (flag: string): string =>
  `${flag} needs a certificate; give --tls-cert and --tls-key, too`;

const CONTRADICTIONS: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ 'tls-cert': 'a.crt' }, '--tls-cert needs its private key; give --tls-key, too'],
  [{ 'tls-key': 'a.key' }, needs('--tls-key')],
  [{ 'tls-port': '0' }, needs('--tls-port')],
  [{ 'tls-ca': 'ca.crt' }, needs('--tls-ca')],
  [{ 'tls-client-auth': 'optional' }, needs('--tls-client-auth optional')],
  [{ 'tls-min-version': '1.3' }, needs('--tls-min-version 1.3')],
  [
    { ...CERTIFICATE, 'tls-client-auth': 'required' },
    '--tls-client-auth required needs the authorities of clients; give --tls-ca, too',
  ],
  [
    { ...CERTIFICATE, 'tls-ca': 'ca.crt' },
    '--tls-ca has no effect while clients need no certificate; add --tls-client-auth optional or required',
  ],
  [
    { ...CERTIFICATE, port: '7000', 'tls-port': '7000' },
    '--port and --tls-port are both 7000; leave --tls-port out to have TLS on --port alone',
  ],
];

test('settings of TLS that contradict each other are refused with what to do', (t) => {
  for (const [flags, message] of CONTRADICTIONS) {
    const read = (): Settings => readSettings(new Map(Object.entries(flags)), {});
    t.throws(read, { instanceOf: UsageError, message });
  }
  t.throws(() => settingsOf({ tlsCert: 'a.crt' }), { instanceOf: UsageError });
});

test('settings of TLS that go together are taken', (t) => {
  const given: readonly Readonly<Record<string, string>>[] = [
    CERTIFICATE,
    { ...CERTIFICATE, port: '0', 'tls-port': '0' },
    { ...CERTIFICATE, 'tls-ca': 'ca.crt', 'tls-client-auth': 'optional' },
    { ...CERTIFICATE, 'tls-min-version': '1.3' },
  ];
  for (const flags of given) t.notThrows(() => readSettings(new Map(Object.entries(flags)), {}));
});
