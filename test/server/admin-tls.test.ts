import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect } from 'node:net';
import test from 'ava';
import { startServer } from '../../src/start-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { TestCertificates } from '../helpers/test-certificates.js';
import { TcpClient } from '../helpers/tcp-client.js';

const made = new TestCertificates();
made.issue('server');
const ca = readFileSync(made.ca);
const { cert: tlsCert, key: tlsKey } = made.issued('server');

function get(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port, path, ca, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve(`${response.statusCode} ${body}`));
    });
    asked.on('error', reject).end();
  });
}

test('with a certificate the admin port speaks TLS and nothing else, and a stop waits for nobody', async (t) => {
  const server = await startServer({
    port: 0,
    adminPort: 0,
    data: temporaryFolder(),
    logLevel: 'silent',
    tlsCert,
    tlsKey,
  });
  const adminPort = server.adminPort!;
  t.is(await get(adminPort, '/healthz'), '200 ok\n');
  t.regex(await get(adminPort, '/metrics'), /^200 # HELP /);
  await t.throwsAsync(fetch(`http://127.0.0.1:${adminPort}/healthz`));
  const silent = connect(adminPort, '127.0.0.1');
  silent.on('error', () => undefined);
  const broken = await TcpClient.open(adminPort);
  broken.sendRaw(Buffer.from([0x16, 3, 1, 0, 1, 0]));
  await broken.end();
  t.is(await get(adminPort, '/healthz'), '200 ok\n');
  await server.stop();
});
