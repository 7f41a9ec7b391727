import { chmodSync, writeFileSync, readFileSync } from 'node:fs';
import test from 'ava';
import { UsageError } from '../../../../src/application/server/settings.js';
import { readTlsFiles, type TlsFiles } from '../../../../src/adapters/tcp/tls/tls-files.js';
import { TestCertificates } from '../../../helpers/test-certificates.js';

const made = new TestCertificates();
const server = made.issue('server');
const files: TlsFiles = {
  certificate: server.cert,
  key: server.key,
  authorities: made.ca,
  minVersion: '1.2',
};

function file(name: string, text: string | Buffer): string {
  writeFileSync(made.path(name), text);
  return made.path(name);
}

test('files that are right are read, and the first certificate to expire is told', async (t) => {
  made.issue('long', { days: 9 });
  const both = readFileSync(made.path('long.crt'), 'utf8') + readFileSync(made.ca, 'utf8');
  const chain = { ...files, certificate: file('chain.crt', both), key: made.path('long.key') };
  const { options, expiresAtMs } = await readTlsFiles(chain, Date.now());
  t.is(options.minVersion, 'TLSv1.2');
  const daysLeft = (expiresAtMs - Date.now()) / 86_400_000;
  t.true(daysLeft > 1.9 && daysLeft <= 2, `${daysLeft} days: the authority's`);
});

test('each file that is wrong is named, with the reason', async (t) => {
  const expired = made.issue('expired', { days: -1 });
  const early = made.issue('early', { startsInDays: 1 });
  const other = made.issue('other');
  const oldCa = made.issue('old-ca', { days: -1 }).cert;
  made.openssl([
    'pkey',
    '-in',
    'server.key',
    '-aes256',
    '-passout',
    'pass:x',
    '-out',
    'locked.key',
  ]);
  const old = ['ec', '-in', 'server.key', '-aes256', '-passout', 'pass:x', '-out', 'old.key'];
  made.openssl(old);
  made.openssl(['genrsa', '-out', 'weak.key', '512']);
  const weak = [
    'req',
    '-x509',
    '-new',
    '-key',
    'weak.key',
    '-subj',
    '/CN=weak',
    '-out',
    'weak.crt',
  ];
  made.openssl(weak);
  const locked = made.path('locked.key');
  const missing = made.path('missing');
  const begin = '-----BEGIN CERTIFICATE-----';
  const damaged = `${begin}\nAAAA\n-----END CERTIFICATE-----\n`;
  const wrong: readonly (readonly [string, Partial<TlsFiles>, RegExp])[] = [
    [
      'no certificate',
      { certificate: missing },
      /cannot read the file of --tls-cert: ENOENT.*missing/,
    ],
    ['no key', { key: missing }, /cannot read the file of --tls-key: ENOENT.*missing/],
    [
      'no authorities',
      { authorities: missing },
      /cannot read the file of --tls-ca: ENOENT.*missing/,
    ],
    ['a folder', { key: made.folder }, /cannot read the file of --tls-key: EISDIR/],
    [
      'text',
      { certificate: file('text', 'hello') },
      /text: expected a certificate for --tls-cert, found none/,
    ],
    [
      'empty authorities',
      { authorities: file('none', '') },
      /none: expected a certificate for --tls-ca, found none/,
    ],
    ['a key for a certificate', { certificate: server.key }, /server\.key: expected a certificate/],
    ['damaged', { certificate: file('damaged', damaged) }, /damaged: certificate 1 is damaged: /],
    [
      'a damaged authority',
      { authorities: file('damaged-ca', damaged) },
      /damaged-ca: certificate 1 is damaged/,
    ],
    [
      'expired',
      { certificate: expired.cert, key: expired.key },
      /expired\.crt: the certificate of CN=expired expired at \d{4}-.*; renew it/,
    ],
    [
      'not yet valid',
      { certificate: early.cert, key: early.key },
      /early\.crt: the certificate of CN=early is not valid before \d{4}-.*check the clock/,
    ],
    [
      'expired authorities',
      { authorities: oldCa },
      /old-ca\.crt: the certificate of CN=old-ca expired at/,
    ],
    [
      'the key of another',
      { key: other.key },
      /other\.key: the key is not that of the first certificate in .*server\.crt/,
    ],
    ['encrypted', { key: locked }, /locked\.key: the key is encrypted; .*openssl pkey -in/],
    ['encrypted as of old', { key: made.path('old.key') }, /old\.key: the key is encrypted/],
    [
      'a certificate for a key',
      { key: server.cert },
      /server\.crt: expected a private key for --tls-key/,
    ],
    [
      'a weak key',
      { certificate: made.path('weak.crt'), key: made.path('weak.key') },
      /weak\.crt: cannot be used for TLS: .*too small/,
    ],
    [
      'huge',
      { certificate: file('huge', Buffer.alloc(5 * 1024 * 1024)) },
      /huge: expected at most \d+ bytes for --tls-cert/,
    ],
  ];
  let refused = 0;
  for (const [name, changed, message] of wrong) {
    const reading = readTlsFiles({ ...files, ...changed }, Date.now());
    await t.throwsAsync(reading, { instanceOf: UsageError, message }, name);
    refused++;
  }
  t.is(refused, 18);
});

test('a file that may not be read is named', async (t) => {
  const key = file('closed.key', readFileSync(server.key));
  chmodSync(key, 0o000);
  const isRoot = process.getuid?.() === 0;
  const reading = readTlsFiles({ ...files, key }, Date.now());
  if (isRoot) await t.notThrowsAsync(reading);
  else await t.throwsAsync(reading, { message: /cannot read the file of --tls-key: EACCES/ });
});
