import { readFileSync } from 'node:fs';
import test from 'ava';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { hasProgram } from '../helpers/programs.js';
import { runProgram, type ProgramResult } from '../helpers/run-program.js';
import type { ServerProcess } from '../helpers/server-process.js';
import type { Issued, TestCertificates } from '../helpers/test-certificates.js';
import { clientAuth, tlsCertificates, TlsServers } from '../helpers/tls-server.js';

// Programs and packages that people use, over TLS: with a certificate of their own and without.

const made = tlsCertificates();
const servers = new TlsServers(made);
test.after.always(() => servers.stop());
const CLIENTS = [null, 'client'] as const;
/** On a machine that has to have everything, a program that is missing is a failure. */
const hasCli = hasProgram('redis-cli') || process.env['CI'] === 'true';

/** A server that asks for a certificate when the client has one. */
const serverFor = (client: string | null): Promise<ServerProcess> =>
  servers.with(client === null ? [] : clientAuth(made, 'required'));

/** For Node's TLS. */
function materialOf(client: string | null) {
  const read = ({ cert, key }: Issued) => ({ cert: readFileSync(cert), key: readFileSync(key) });
  return { ca: readFileSync(made.ca), ...(client === null ? {} : read(made.issued(client))) };
}

function fileFlags(prefix: string, certificates: TestCertificates, client: string | null) {
  if (client === null) return [];
  const { cert, key } = certificates.issued(client);
  return [`${prefix}cert`, cert, `${prefix}key`, key];
}

for (const client of CLIENTS) {
  const how = client === null ? 'without a certificate' : 'with a certificate';

  test(`openssl s_client ${how}`, async (t) => {
    const { port } = await serverFor(client);
    for (const version of ['-tls1_2', '-tls1_3']) {
      const where = ['s_client', '-connect', `127.0.0.1:${port}`, version, '-quiet'];
      const trust = ['-CAfile', made.ca, '-verify_return_error', '-verify_ip', '127.0.0.1'];
      const words = [...where, ...trust, ...fileFlags('-', made, client)];
      const input = 'SET name "Ada Lovelace"\nGET name\nQUIT\n';
      const { stdout, stderr } = await runProgram('openssl', words, input);
      t.is(stdout, '+OK\r\n$12\r\nAda Lovelace\r\n+OK\r\n', `${version}: ${stderr}`);
    }
  });

  (hasCli ? test : test.skip)(`redis-cli ${how}`, async (t) => {
    const { port } = await serverFor(client);
    const run = (...words: string[]): Promise<ProgramResult> => {
      const trust = ['--tls', '--cacert', made.ca, ...fileFlags('--', made, client)];
      return runProgram('redis-cli', ['-p', `${port}`, ...trust, ...words]);
    };
    t.is((await run('SET', 'name', 'Ada Lovelace')).stdout, 'OK\n');
    t.is((await run('GET', 'name')).stdout, 'Ada Lovelace\n');
    t.is((await run('-3', 'INCRBY', 'visits', '41')).stdout, '41\n');
  });

  test(`ioredis ${how}`, async (t) => {
    const { port } = await serverFor(client);
    const redis = new Redis({ port, host: '127.0.0.1', tls: materialOf(client) });
    t.teardown(() => redis.disconnect());
    t.is(await redis.set('name', 'Ada Lovelace'), 'OK');
    t.is(await redis.get('name'), 'Ada Lovelace');
    const pipeline = redis.pipeline();
    for (let at = 0; at < 2000; at++) pipeline.set(`key:${at}`, 'x'.repeat(at));
    for (let at = 0; at < 2000; at++) pipeline.get(`key:${at}`);
    const results = (await pipeline.exec())!;
    t.true(results.slice(2000).every(([error, value], at) => !error && value === 'x'.repeat(at)));
    t.is(await redis.quit(), 'OK');
  });

  test(`redis ${how}`, async (t) => {
    const { port } = await serverFor(client);
    const socket = { host: '127.0.0.1', port, tls: true as const, ...materialOf(client) };
    const redis = createClient({ socket });
    await redis.connect();
    t.is(await redis.set('name', 'Ada Lovelace'), 'OK');
    t.is(await redis.get('name'), 'Ada Lovelace');
    const large = 'x'.repeat(3_000_000);
    await redis.set('large', large);
    t.true((await redis.get('large')) === large);
    await redis.close();
  });
}

test('a client that trusts another authority does not connect', async (t) => {
  const { port } = await serverFor(null);
  const ca = readFileSync(made.path('other-ca.crt'));
  const redis = createClient({
    socket: { host: '127.0.0.1', port, tls: true, ca, reconnectStrategy: false },
  });
  redis.on('error', () => undefined);
  await t.throwsAsync(redis.connect(), { message: /unable to verify the first certificate/ });
});
