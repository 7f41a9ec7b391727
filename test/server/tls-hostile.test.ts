import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { constants } from 'node:crypto';
import type { ConnectionOptions } from 'node:tls';
import test from 'ava';
import { runProgram } from '../helpers/run-program.js';
import type { ServerProcess } from '../helpers/server-process.js';
import { TcpClient } from '../helpers/tcp-client.js';
import { connectForTest } from '../helpers/test-server.js';
import { clientAuth, tlsCertificates, TlsServers } from '../helpers/tls-server.js';

// Clients that mean harm to a TLS port, or are lost there. After each one the server answers others.

const made = tlsCertificates();
const servers = new TlsServers(made);
test.after.always(() => servers.stop());
const ca = readFileSync(made.ca);
const TRUSTING: ConnectionOptions = { ca };

function certificate(name: string): ConnectionOptions {
  const { cert, key } = made.issued(name);
  return { ca, cert: readFileSync(cert), key: readFileSync(key) };
}

/** What PING brings: the reply, or nothing when the server ended the connection, if it came to one. */
async function ping(port: number, tls: ConnectionOptions): Promise<string> {
  const client = await TcpClient.open(port, tls).catch(() => null);
  if (client === null) return '';
  client.send('PING\n');
  const reply = await client.receive(7);
  client.close();
  return reply;
}

const answers = async (
  server: ServerProcess,
  tls: ConnectionOptions = TRUSTING,
): Promise<boolean> => (await ping(server.port, tls)) === '+PONG\r\n';

test('a client that renegotiates is cut', async (t) => {
  const server = await servers.with([]);
  const where = ['s_client', '-connect', `127.0.0.1:${server.port}`, '-tls1_2', '-CAfile', made.ca];
  const client = spawn('openssl', where, { stdio: ['pipe', 'pipe', 'ignore'] });
  let output = '';
  client.stdout.setEncoding('latin1').on('data', (text: string) => {
    output += text;
    // Alone in a line, R asks for a renegotiation.
    if (text.includes('+PONG')) client.stdin.write('R\n');
  });
  client.stdin.on('error', () => undefined);
  client.stdin.write('PING\n');
  await once(client, 'close');
  t.regex(output, /\+PONG/);
  t.true(await answers(server));
});

test('TLS 1.0 and 1.1 are refused, and 1.2 where 1.3 is the oldest', async (t) => {
  const server = await servers.with([]);
  const strict = await servers.with(['--tls-min-version', '1.3']);
  const old = {
    ca,
    ciphers: 'ALL:@SECLEVEL=0',
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
  };
  let refused = 0;
  for (const version of ['TLSv1', 'TLSv1.1'] as const) {
    const only = { ...old, minVersion: version, maxVersion: version };
    for (const { port } of [server, strict]) {
      await t.throwsAsync(TcpClient.open(port, only), { message: /protocol version/ }, version);
      refused++;
    }
  }
  t.is(refused, 4);
  const only = { ca, maxVersion: 'TLSv1.2' as const };
  await t.throwsAsync(TcpClient.open(strict.port, only), { message: /protocol version/ });
  t.true(await answers(server, only));
  t.true(await answers(strict));
});

test('who needs a certificate is refused with none, an expired one, or one of others', async (t) => {
  const server = await servers.with(clientAuth(made, 'required'));
  for (const name of ['expired', 'stranger']) {
    t.is(await ping(server.port, certificate(name)), '', name);
  }
  t.is(await ping(server.port, { ca }), '', 'none');
  t.true(await answers(server, certificate('client')));
});

test('who may have a certificate is refused with an expired one, or one of others', async (t) => {
  const server = await servers.with(clientAuth(made, 'optional'));
  for (const name of ['expired', 'stranger']) {
    const tls = certificate(name);
    t.is(await ping(server.port, tls), '', name);
    t.is(await ping(server.port, { ...tls, maxVersion: 'TLSv1.2' }), '', `${name}, TLS 1.2`);
  }
  t.true(await answers(server));
  t.true(await answers(server, certificate('client')));
});

test('plain and TLS ports side by side serve the same data, and not each other', async (t) => {
  const server = await servers.with(['--tls-port', '0']);
  const { port, tlsPort } = JSON.parse(server.stdout) as { port: number; tlsPort: number };
  t.true(tlsPort > 0 && tlsPort !== port);
  const plain = await connectForTest(t, server);
  await plain.command('SET', 'key', 'plain');
  const secure = await TcpClient.open(tlsPort, { ca });
  secure.send('GET key\n');
  t.is(await secure.receive(11), '$5\r\nplain\r\n');
  secure.close();
  const words = ['s_client', '-connect', `127.0.0.1:${port}`, '-CAfile', made.ca];
  const lost = spawn('openssl', words, { stdio: 'ignore' });
  const gone = once(lost, 'close');
  const toTls = await TcpClient.open(tlsPort);
  toTls.send('GET key\r\n');
  t.false((await toTls.end()).includes('plain'));
  t.is(await ping(tlsPort, { ca }), '+PONG\r\n');
  lost.kill('SIGKILL');
  await gone;
  t.is(await ping(tlsPort, { ca }), '+PONG\r\n');
});

test('a port that is TLS itself is told as both', async (t) => {
  const server = await servers.with([]);
  const ready = JSON.parse(server.stdout) as { port: number; tlsPort: number };
  t.is(ready.port, ready.tlsPort);
});

test('certificates that are wrong end a start with code 2 and the reason', async (t) => {
  const flags = [
    '--tls-cert',
    made.issued('expired').cert,
    '--tls-key',
    made.issued('expired').key,
  ];
  const main = new URL('../../src/main.js', import.meta.url).pathname;
  const data = made.path('never-made');
  const words = [main, 'serve', '--port', '0', '--admin-port', 'off', '--data', data, ...flags];
  const { code, stderr } = await runProgram(process.execPath, words);
  t.is(code, 2);
  t.regex(
    stderr,
    /^mini-db: .*expired\.crt: the certificate of CN=expired expired at .*; renew it/,
  );
  t.throws(() => readFileSync(data), { code: 'ENOENT' });
});
