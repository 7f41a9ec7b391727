import { once } from 'node:events';
import { connect } from 'node:net';
import test from 'ava';
import { AdminServer } from '../../../src/adapters/admin/admin-server.js';
import type { NotReady } from '../../../src/application/ports/readiness.js';
import { adminOptions, HOST, startAdmin } from './admin-scene.js';

test('/healthz answers as soon as the process does, ready or not', async (t) => {
  const { base } = await startAdmin(t, {
    readiness: { reasons: () => [{ name: 'loading', message: 'reading the journal' }] },
  });
  const response = await fetch(`${base}/healthz`);
  t.is(response.status, 200);
  t.is(await response.text(), 'ok\n');
  t.is(response.headers.get('content-type'), 'text/plain; charset=utf-8');
  t.is(response.headers.get('cache-control'), 'no-store');
});

test('/readyz follows the reasons at the time of asking', async (t) => {
  const reasons: NotReady[] = [];
  const { base } = await startAdmin(t, { readiness: { reasons: () => reasons } });
  const ready = await fetch(`${base}/readyz?verbose`);
  t.is(ready.status, 200);
  t.deepEqual(await ready.json(), { ready: true, reasons: [] });
  reasons.push({ name: 'stopping', message: 'the server stops' });
  const notReady = await fetch(`${base}/readyz`);
  t.is(notReady.status, 503);
  t.is(notReady.headers.get('content-type'), 'application/json; charset=utf-8');
  t.deepEqual(await notReady.json(), { ready: false, reasons });
});

test('/metrics answers in the format that is asked for; a page that fails says so', async (t) => {
  const { base } = await startAdmin(t);
  const page = await fetch(`${base}/metrics`, { headers: { accept: 'text/plain' } });
  t.is(page.status, 200);
  t.is(page.headers.get('content-type'), 'text/plain; version=0.0.4');
  t.is(await page.text(), 'up 1 text/plain\n');
  const failed = await fetch(`${base}/metrics`, { headers: { accept: 'application/failure' } });
  t.is(failed.status, 500);
  t.is(await failed.text(), 'the page failed: no figures\n');
});

test('what is measured is for those whom the gate lets in, and the probes are for all', async (t) => {
  const { base } = await startAdmin(t);
  const ask = (path: string, authorization: string): Promise<Response> =>
    fetch(base + path, { headers: { authorization } });
  for (const [path, scopes] of [
    ['/metrics', 'metrics or admin'],
    ['/info', 'metrics or admin'],
    ['/debug/cpu-profile', 'admin'],
    ['/debug/heap-snapshot', 'admin'],
  ] as const) {
    const unknown = await ask(path, 'Bearer no-token');
    t.is(unknown.status, 401, path);
    t.is(unknown.headers.get('www-authenticate'), 'Bearer realm="Mini DB"');
    t.is(await unknown.text(), 'expected a token: Authorization: Bearer …\n');
    const denied = await ask(path, 'Bearer no-scope');
    t.is(denied.status, 403, path);
    t.is(await denied.text(), `expected a token with the scope ${scopes}\n`);
    const remote = await ask(path, 'Bearer not-local');
    t.is(remote.status, 403, path);
    t.is(
      await remote.text(),
      'without tokens (--auth-tokens) this is for the machine of the server alone\n',
    );
  }
  for (const path of ['/healthz', '/readyz']) {
    t.is((await ask(path, 'Bearer no-token')).status, 200, path);
  }
});

test('HEAD answers as GET does, without a body', async (t) => {
  const { base } = await startAdmin(t);
  const response = await fetch(`${base}/healthz`, { method: 'HEAD' });
  t.is(response.status, 200);
  t.is(response.headers.get('content-length'), '3');
  t.is(await response.text(), '');
});

test('other paths and other methods are refused with what there is', async (t) => {
  const { base } = await startAdmin(t);
  for (const path of ['/', '/metric', '/healthz/', '/HEALTHZ', '//healthz']) {
    const response = await fetch(base + path);
    t.is(response.status, 404, path);
    t.is(
      await response.text(),
      'not found; there are /healthz, /readyz, /metrics, /info, /debug/cpu-profile, /debug/heap-snapshot\n',
    );
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const response = await fetch(`${base}/readyz`, { method });
    t.is(response.status, 405, method);
    t.is(response.headers.get('allow'), 'GET, HEAD');
    t.is(await response.text(), 'method not allowed; /readyz takes GET and HEAD\n');
  }
});

test('/info answers JSON', async (t) => {
  const { base } = await startAdmin(t);
  const response = await fetch(`${base}/info`);
  t.is(response.headers.get('content-type'), 'application/json; charset=utf-8');
  t.deepEqual(await response.json(), { server: {} });
});

/** Sends `request` as it is and returns all that comes back until the server closes. */
async function exchange(port: number, request: string): Promise<string> {
  const socket = connect({ host: HOST, port });
  let received = '';
  socket.setEncoding('latin1').on('data', (text: string) => (received += text));
  // The server may reset the connection once it has refused the request.
  socket.on('error', () => undefined);
  socket.write(request);
  await once(socket, 'close');
  return received;
}

test('headers that are too large, and bytes that are no HTTP, are refused', async (t) => {
  const { port } = await startAdmin(t);
  const large = await exchange(
    port,
    `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(9000)}\r\n\r\n`,
  );
  t.regex(large, /^HTTP\/1\.1 431 /);
  t.regex(await exchange(port, 'SET a b\r\n'), /^HTTP\/1\.1 400 /);
});

test('a body that nobody asked for ends the connection after the answer', async (t) => {
  const { port } = await startAdmin(t);
  const request = 'POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n';
  const answer = await exchange(port, request);
  t.regex(answer, /^HTTP\/1\.1 405 /);
  t.regex(answer, /\r\nconnection: close\r\n/i);
  t.notRegex(answer, /^HTTP.* 408 /m);
});

test('a request that does not come to its end is given up after five seconds', async (t) => {
  const { port } = await startAdmin(t);
  const startedMs = performance.now();
  t.regex(await exchange(port, 'GET /healthz HTTP/1.1\r\nHost:'), /^HTTP\/1\.1 408 /);
  const tookMs = performance.now() - startedMs;
  t.true(tookMs > 4_500 && tookMs < 15_000, String(tookMs));
});

test("a port that is in use rejects with the system's code", async (t) => {
  const { port } = await startAdmin(t);
  const second = new AdminServer({ ...adminOptions(), port });
  await t.throwsAsync(second.start(), { code: 'EADDRINUSE' });
  await t.notThrowsAsync(second.stop());
});

test('stopping closes idle connections too and frees the port; a second stop does nothing', async (t) => {
  const { server, port } = await startAdmin(t);
  const idle = connect({ host: HOST, port });
  idle.on('error', () => undefined);
  await once(idle, 'connect');
  const closed = once(idle, 'close');
  idle.resume();
  await server.stop();
  await closed;
  await server.stop();
  const second = new AdminServer({ ...adminOptions(), port });
  t.is(await second.start(), port);
  await second.stop();
});
