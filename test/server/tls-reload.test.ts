import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { TLSSocket } from 'node:tls';
import test from 'ava';
import { TcpClient } from '../helpers/tcp-client.js';
import { startTestServer } from '../helpers/test-server.js';
import { TestCertificates } from '../helpers/test-certificates.js';

const made = new TestCertificates();
made.issue('first');
made.issue('second');
const ca = readFileSync(made.ca);

function put(name: string): void {
  copyFileSync(made.path(`${name}.key`), made.path('used.key'));
  copyFileSync(made.path(`${name}.crt`), made.path('used.crt'));
}

/** Whether a session that was begun earlier saves another handshake. */
async function resumes(port: number, session: Buffer): Promise<boolean> {
  const client = await TcpClient.open(port, { ca, session });
  const isReused = (client.socket as TLSSocket).isSessionReused();
  client.close();
  return isReused;
}

async function nameShown(port: number): Promise<string> {
  const client = await TcpClient.open(port, { ca });
  const { subject } = (client.socket as TLSSocket).getPeerCertificate();
  client.close();
  return subject.CN as string;
}

test('certificates are read again when files change and at SIGHUP, and no connection ends', async (t) => {
  put('first');
  const { cert, key } = made.issued('used');
  const flags = ['--tls-cert', cert, '--tls-key', key, '--log-level', 'info'];
  const server = await startTestServer(t, { flags });
  const { port } = server;
  const old = await TcpClient.open(port, { ca });
  const session = new Promise<Buffer>((resolve) => old.socket.once('session', resolve));
  t.true(await resumes(port, await session));
  t.is(await nameShown(port), 'first');
  put('second');
  await server.logged(/"event":"tls-reloaded"/);
  t.is(await nameShown(port), 'second');
  t.false(await resumes(port, await session), 'nor does a ticket of before');
  writeFileSync(key, 'half of a key');
  process.kill(server.pid, 'SIGHUP');
  await server.logged(/"event":"tls-reload-failed".*used\.key: expected a private key/);
  t.is(await nameShown(port), 'second');
  put('first');
  process.kill(server.pid, 'SIGHUP');
  await server.logged(/"event":"tls-reloaded"[^]*"event":"tls-reloaded"/);
  t.is(await nameShown(port), 'first');
  old.send('PING\n');
  t.is(await old.receive(7), '+PONG\r\n');
  old.close();
  t.is((await server.terminate()).code, 0);
});
