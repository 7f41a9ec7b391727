import { X509Certificate } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import test from 'ava';
import { TestCertificates } from '../helpers/test-certificates.js';
import { measuredServer } from './scene.js';

const NAME = 'minidb_tls_certificate_expiry_timestamp_seconds';

test('the end of the certificate is that of the one in use; without TLS there is none', async (t) => {
  const plain = await measuredServer(t);
  t.false((await plain.values()).has(NAME));
  const made = new TestCertificates();
  made.issue('short', { days: 3 });
  made.issue('long', { days: 90 });
  const use = (name: string): number => {
    copyFileSync(made.path(`${name}.key`), made.path('used.key'));
    copyFileSync(made.path(`${name}.crt`), made.path('used.crt'));
    return Date.parse(new X509Certificate(readFileSync(made.path('used.crt'))).validTo) / 1000;
  };
  const short = use('short');
  const { cert: tlsCert, key: tlsKey } = made.issued('used');
  const ca = readFileSync(made.ca);
  const { server, values } = await measuredServer(t, { tlsCert, tlsKey, tlsPort: 0 }, [], ca);
  t.is((await values()).get(NAME), short);
  const long = use('long');
  await server.reload();
  t.is((await values()).get(NAME), long);
});
