import { once } from 'node:events';
import { connect } from 'node:net';
import test from 'ava';
import { NodeDiagnostics } from '../../../src/adapters/system/node-diagnostics.js';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import type { Diagnostics } from '../../../src/application/ports/diagnostics.js';
import { StubLog } from '../../helpers/protocol-stubs.js';
import { HOST, startAdmin } from './admin-scene.js';

const PROFILE = '/debug/cpu-profile';
const SNAPSHOT = '/debug/heap-snapshot';
const WRONG_SECONDS = 'expected no parameters, or seconds=N with a whole number from 1 to 60\n';

/** Profiles and snapshots that the test ends, and what was asked for. */
class StubDiagnostics implements Diagnostics {
  readonly asked: number[] = [];
  parts: () => AsyncIterable<Uint8Array> = async function* () {};
  /** Resolves when a profile has begun. */
  readonly begun: Promise<void>;
  end!: (profile: string) => void;
  #tellBegun!: () => void;

  constructor() {
    this.begun = new Promise((resolve) => (this.#tellBegun = resolve));
  }

  cpuProfile(durationMs: number, signal: AbortSignal): Promise<string> {
    this.asked.push(durationMs);
    return new Promise((resolve, reject) => {
      this.end = resolve;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      this.#tellBegun();
    });
  }

  heapSnapshot(): AsyncIterable<Uint8Array> {
    return this.parts();
  }
}

/** Asks and does not read. */
async function askOnly(port: number, path: string) {
  const socket = connect({ host: HOST, port });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
  return socket;
}

test('a profile of as many seconds as are asked for, ten without a word', async (t) => {
  const asked: number[] = [];
  const diagnostics = new StubDiagnostics();
  diagnostics.cpuProfile = async (durationMs) => {
    asked.push(durationMs);
    return '{"nodes":[]}';
  };
  const log = new StubLog();
  const { base } = await startAdmin(t, { diagnostics, log });
  const response = await fetch(base + PROFILE);
  t.is(response.status, 200);
  t.is(response.headers.get('content-type'), 'application/json; charset=utf-8');
  t.is(response.headers.get('content-disposition'), 'attachment; filename="mini-db.cpuprofile"');
  t.deepEqual(await response.json(), { nodes: [] });
  for (const seconds of ['1', '07', '60']) {
    t.is((await fetch(`${base}${PROFILE}?seconds=${seconds}`)).status, 200, seconds);
  }
  t.deepEqual(asked, [10_000, 1000, 7000, 60_000]);
});

test('wrong parameters are told, and nothing is begun', async (t) => {
  const diagnostics = new StubDiagnostics();
  const { base } = await startAdmin(t, { diagnostics });
  const queries = ['seconds=0', 'seconds=61', 'seconds=1.5', 'seconds=-1', 'seconds=', 'seconds=x'];
  for (const query of [
    ...queries,
    'seconds=1&seconds=2',
    'second=1',
    'seconds=1&x=1',
    'seconds=100',
  ]) {
    const response = await fetch(`${base}${PROFILE}?${query}`);
    t.is(response.status, 400, query);
    t.is(await response.text(), WRONG_SECONDS, query);
  }
  const response = await fetch(`${base}${SNAPSHOT}?seconds=1`);
  t.is(response.status, 400);
  t.is(await response.text(), 'expected no parameters\n');
  t.deepEqual(diagnostics.asked, []);
});

test('they take GET alone, and one that fails says so and lets the next one come', async (t) => {
  const { base } = await startAdmin(t);
  for (const [path, reason] of [
    [PROFILE, 'no profile'],
    [SNAPSHOT, 'no snapshot'],
    [PROFILE, 'no profile'],
  ] as const) {
    const head = await fetch(base + path, { method: 'HEAD' });
    t.is(head.status, 405);
    t.is(head.headers.get('allow'), 'GET');
    const failed = await fetch(base + path);
    t.is(failed.status, 500);
    t.is(await failed.text(), `the page failed: ${reason}\n`);
  }
});

test('one at a time', async (t) => {
  const diagnostics = new StubDiagnostics();
  const { base } = await startAdmin(t, { diagnostics });
  const first = fetch(base + PROFILE);
  await diagnostics.begun;
  for (const path of [PROFILE, SNAPSHOT]) {
    const second = await fetch(base + path);
    t.is(second.status, 409, path);
    t.is(second.headers.get('retry-after'), '10');
    t.is(
      await second.text(),
      'a profile or a heap snapshot is being made; ask again when it is done\n',
    );
  }
  diagnostics.end('{}');
  t.is((await first).status, 200);
  t.is((await fetch(base + SNAPSHOT)).status, 200);
});

test('a profile whose client goes away ends', async (t) => {
  const diagnostics = new StubDiagnostics();
  const { base, port } = await startAdmin(t, { diagnostics });
  const client = await askOnly(port, PROFILE);
  await diagnostics.begun;
  client.destroy();
  let status = 409;
  while (status === 409) ({ status } = await fetch(base + SNAPSHOT));
  t.is(status, 200);
});

/** Parts without an end; tells how many were taken, and whether the source was ended. */
function endless() {
  const state = { parts: 0, ended: false, whenEnded: Promise.resolve() };
  let tell!: () => void;
  state.whenEnded = new Promise((resolve) => (tell = resolve));
  const parts = async function* () {
    try {
      for (; ; state.parts++) yield new Uint8Array(64 * 1024);
    } finally {
      state.ended = true;
      tell();
    }
  };
  return { state, parts };
}

test('a snapshot waits for its client, and ends when that goes away', async (t) => {
  const diagnostics = new StubDiagnostics();
  const { state, parts } = endless();
  diagnostics.parts = parts;
  const { base, port } = await startAdmin(t, { diagnostics });
  const client = await askOnly(port, SNAPSHOT);
  await once(client, 'readable');
  t.is((await fetch(base + SNAPSHOT)).status, 409);
  // What the system keeps for a client that does not read has a bound, and so has what was taken.
  let taken = -1;
  while (taken !== state.parts) {
    taken = state.parts;
    await (await fetch(`${base}/healthz`)).text();
  }
  t.true(state.parts < 1000, String(state.parts));
  client.destroy();
  await state.whenEnded;
  diagnostics.parts = async function* () {
    yield Buffer.from('{}');
  };
  let next = await fetch(base + SNAPSHOT);
  while (next.status === 409) next = await fetch(base + SNAPSHOT);
  t.is(next.headers.get('content-disposition'), 'attachment; filename="mini-db.heapsnapshot"');
  t.is(await next.text(), '{}');
});

test('a client that takes nothing of a snapshot is cut', async (t) => {
  const diagnostics = new StubDiagnostics();
  const { state, parts } = endless();
  diagnostics.parts = parts;
  const { port } = await startAdmin(t, { diagnostics, stallMs: 20 });
  await askOnly(port, SNAPSHOT);
  await state.whenEnded;
  t.true(state.ended);
});

test('a snapshot that fails on the way ends the connection in the middle', async (t) => {
  const diagnostics = new StubDiagnostics();
  diagnostics.parts = async function* () {
    yield Buffer.from('{');
    throw new Error('no more');
  };
  const { base } = await startAdmin(t, { diagnostics });
  await t.throwsAsync(async () => (await fetch(base + SNAPSHOT)).text());
  t.is((await fetch(`${base}/healthz`)).status, 200);
});

test('a stop ends what is being made', async (t) => {
  const diagnostics = new StubDiagnostics();
  const { server, base } = await startAdmin(t, { diagnostics });
  const asked = t.throwsAsync(fetch(base + PROFILE));
  await diagnostics.begun;
  await server.stop();
  await asked;
});

test("the runtime's own profile and snapshot", async (t) => {
  const timers = new ManualTimers();
  const diagnostics = new NodeDiagnostics({ timers });
  const log = new StubLog();
  const { base } = await startAdmin(t, { diagnostics, log });
  const asked = fetch(`${base}${PROFILE}?seconds=3`);
  while (timers.pending === 0) await (await fetch(`${base}/healthz`)).text();
  t.deepEqual(timers.delaysMs, [3000]);
  timers.advance(3000);
  const profile = (await (await asked).json()) as Record<string, unknown>;
  for (const field of ['nodes', 'samples', 'timeDeltas']) t.true(Array.isArray(profile[field]));
  const snapshot = (await (await fetch(base + SNAPSHOT)).json()) as Record<string, unknown>;
  t.true(Array.isArray(snapshot['nodes']));
  t.true('meta' in (snapshot['snapshot'] as object));
});
