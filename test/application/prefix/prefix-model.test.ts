import test, { type ExecutionContext } from 'ava';
import { MemoryJournalStore } from '../../../src/adapters/memory/memory-journal.js';
import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { Databases } from '../../../src/application/databases.js';
import { array, bulk, integer, OK, respOf } from '../../helpers/exchanges.js';
import { type MemoryClient, MemoryServer } from '../../helpers/memory-server.js';
import { cases } from '../../helpers/scale.js';
import { randomOfRun } from '../../helpers/seed.js';

interface Modelled {
  /** Of a string, or of a hash by field. */
  readonly value: string | Map<string, string>;
  /** 0 means never. */
  readonly expiresAtMs: number;
}

const OPERATIONS = [
  'set',
  'setExpiring',
  'setField',
  'delete',
  'deleteField',
  'scan',
  'size',
  'deletePrefix',
] as const;

const FIELDS = ['f', 'field', '\xff'];

const bytesOf = (value: Modelled['value']): number =>
  typeof value === 'string' ? value.length : [...value].flat().join('').length;

/** Two servers, one with the index, and a Map; every reply of both is what the Map says. */
class PrefixModel {
  readonly done = new Map<string, number>();
  readonly #t: ExecutionContext;
  readonly #random: SeededRandom;
  readonly #servers: readonly MemoryServer[];
  readonly #clients: readonly MemoryClient[];
  readonly #map = new Map<string, Modelled>();

  constructor(t: ExecutionContext, random: SeededRandom, servers: readonly MemoryServer[]) {
    this.#t = t;
    this.#random = random;
    this.#servers = servers;
    this.#clients = servers.map((server) => server.connect());
  }

  run(): void {
    const random = this.#random;
    const rare = random.below(400);
    const operation = rare === 0 ? 'flush' : rare < 10 ? 'pass' : random.pick(OPERATIONS);
    this.done.set(operation, (this.done.get(operation) ?? 0) + 1);
    if (operation === 'set') this.#set(0);
    else if (operation === 'setExpiring') this.#set(1 + random.below(500));
    else if (operation === 'setField') this.#setField();
    else if (operation === 'delete') this.#delete();
    else if (operation === 'deleteField') this.#deleteField();
    else if (operation === 'scan') this.#scan();
    else if (operation === 'size') this.#size();
    else if (operation === 'deletePrefix') this.#deletePrefix();
    else if (operation === 'flush') this.#flush();
    else this.#pass();
  }

  check(): void {
    for (const server of this.#servers) {
      server.container.get(Databases).at(0).keyspace.assertConsistent();
    }
  }

  #set(lifetimeMs: number): void {
    const key = this.#word();
    const value = 'v'.repeat(this.#random.below(30));
    const expiresAtMs = lifetimeMs === 0 ? 0 : this.#nowMs() + lifetimeMs;
    this.#ask(['SET', key, value, ...(lifetimeMs === 0 ? [] : ['PX', String(lifetimeMs)])], OK);
    this.#map.set(key, { value, expiresAtMs });
  }

  #setField(): void {
    const key = this.#word();
    const field = this.#random.pick(FIELDS);
    const old = this.#live(key)[0] === key ? this.#map.get(key)! : null;
    const fields = old === null ? new Map<string, string>() : old.value;
    if (typeof fields === 'string') return;
    // The longest makes a hash a large one.
    const value = 'w'.repeat(this.#random.pick([0, 5, 70]));
    this.#ask(['HSET', key, field, value], integer(fields.has(field) ? 0 : 1));
    fields.set(field, value);
    this.#map.set(key, { value: fields, expiresAtMs: old?.expiresAtMs ?? 0 });
  }

  /** The last field takes the key with it. */
  #deleteField(): void {
    const key = this.#word();
    const field = this.#random.pick(FIELDS);
    if (this.#live(key)[0] !== key) return;
    const fields = this.#map.get(key)!.value;
    if (typeof fields === 'string') return;
    this.#ask(['HDEL', key, field], integer(fields.delete(field) ? 1 : 0));
    if (fields.size === 0) this.#map.delete(key);
  }

  #delete(): void {
    const key = this.#word();
    const isThere = this.#live(key).includes(key);
    this.#map.delete(key);
    this.#ask(['DEL', key], integer(isThere ? 1 : 0));
  }

  #scan(): void {
    const prefix = this.#word();
    const from = this.#random.below(2) === 0 ? null : this.#word();
    const count = this.#random.below(2) === 0 ? null : 1 + this.#random.below(20);
    const keys = this.#live(prefix).filter((key) => from === null || key >= from);
    const page = keys.slice(0, count ?? 100);
    const options = [
      ...(from === null ? [] : ['FROM', from]),
      ...(count === null ? [] : ['COUNT', String(count)]),
    ];
    const next = keys[page.length] ?? '';
    const reply = array(bulk(next), array(...page.map(bulk)));
    this.#ask(['SCANPREFIX', prefix, ...options], reply);
  }

  #size(): void {
    const prefix = this.#word();
    const keys = this.#live(prefix);
    const bytes = keys.reduce(
      (sum, key) => sum + key.length + bytesOf(this.#map.get(key)!.value),
      0,
    );
    this.#ask(['SIZEPREFIX', prefix], array(integer(keys.length), integer(bytes)));
  }

  /** Which keys go under a limit is not told, so the others go too. */
  #deletePrefix(): void {
    const prefix = this.#word() + this.#word();
    const keys = this.#live(prefix);
    const limit = this.#random.below(8);
    const limited = Math.min(limit, keys.length);
    this.#ask(['DELPREFIX', prefix, 'LIMIT', String(limit)], integer(limited));
    this.#ask(['DELPREFIX', prefix], integer(keys.length - limited));
    for (const key of keys) this.#map.delete(key);
  }

  #flush(): void {
    this.#ask(['FLUSHDB'], OK);
    this.#map.clear();
  }

  #pass(): void {
    const ms = this.#random.below(300);
    for (const server of this.#servers) {
      server.timers.advance(ms);
      server.timers.runTurns();
    }
  }

  #ask(words: readonly string[], reply: string): void {
    for (const client of this.#clients) {
      const answered = client.ask(respOf(words));
      if (answered !== reply) this.#t.is(answered, reply, JSON.stringify(words));
    }
  }

  /** In order: latin1 characters compare as bytes do. */
  #live(prefix: string): string[] {
    const nowMs = this.#nowMs();
    return [...this.#map]
      .filter(([, { expiresAtMs }]) => expiresAtMs === 0 || expiresAtMs > nowMs)
      .map(([key]) => key)
      .filter((key) => key.startsWith(prefix))
      .sort();
  }

  #nowMs(): number {
    return this.#servers[0]!.clock.nowMs();
  }

  /** Short ones over few bytes, so that they are each other's prefixes; some too long for a page. */
  #word(): string {
    const random = this.#random;
    if (random.below(20) === 0) return 'a'.repeat(250 + random.below(10));
    const length = random.below(6);
    return Array.from({ length }, () => random.pick(['a', 'b', '\x00', '\xff'])).join('');
  }
}

test('with and without an index the replies are the same, and right', async (t) => {
  const random = randomOfRun(t);
  const servers = await Promise.all(
    [false, true].map((orderedIndex) => MemoryServer.start({ settings: { orderedIndex } })),
  );
  const model = new PrefixModel(t, random, servers);
  const steps = cases(4000, 100_000);
  let step = 0;
  for (; step < steps; step++) {
    model.run();
    if (step % 500 === 0) model.check();
  }
  model.check();
  t.is(step, steps);
  t.is(model.done.size, OPERATIONS.length + 2);
});

test('going on from key to key answers every key once, in order', async (t) => {
  for (const orderedIndex of [false, true]) {
    const client = (await MemoryServer.start({ settings: { orderedIndex } })).connect();
    const names = Array.from({ length: 1000 }, (_, at) => `k:${1000 + at}`);
    client.ask(`MSET ${names.toReversed().join(' v ')} v j v l v\n`);
    const answered: string[] = [];
    let calls = 0;
    for (let from = 'k:'; from !== ''; calls++) {
      const parts = client.ask(`SCANPREFIX k: FROM ${from} COUNT 33\n`).split('\r\n');
      from = parts[2]!;
      answered.push(...parts.slice(4, -1).filter((_, at) => at % 2 === 1));
    }
    t.deepEqual(answered, names);
    t.is(calls, 31);
  }
});

test('the index of a server that starts again has the keys of its journal', async (t) => {
  const store = new MemoryJournalStore();
  const settings = { orderedIndex: true };
  const first = (await MemoryServer.start({ store })).connect();
  first.ask('MSET b 1 a 2 c 3 d 4\nDEL c\nSET e 5 PX 1\nSELECT 1\nSET x 1\nFLUSHDB\nSET y 1\n');
  const second = await MemoryServer.start({ store, settings });
  const client = second.connect();
  second.clock.advance(1);
  const page = (...keys: string[]): string => array(bulk(''), array(...keys.map(bulk)));
  t.is(
    client.ask('SCANPREFIX ""\nSELECT 1\nSCANPREFIX ""\n'),
    page('a', 'b', 'd') + OK + page('y'),
  );
});

test('the order of keys goes with them through SWAPDB, MOVE, RENAME and COPY', async (t) => {
  for (const orderedIndex of [false, true]) {
    const server = await MemoryServer.start({ settings: { orderedIndex } });
    const client = server.connect();
    const page = (...keys: string[]): string => array(bulk(''), array(...keys.map(bulk)));
    client.ask('MSET b 1 a 2 c 3\nSELECT 1\nMSET z 1 y 2\nSWAPDB 0 1\n');
    t.is(client.ask('SCANPREFIX ""\n'), page('a', 'b', 'c'));
    client.ask('MOVE a 0\nRENAME b d\nCOPY c b\n');
    t.is(client.ask('SCANPREFIX ""\n'), page('b', 'c', 'd'));
    client.ask('SELECT 0\n');
    t.is(client.ask('SCANPREFIX ""\n'), page('a', 'y', 'z'));
    for (const { keyspace } of server.container.get(Databases).inUse()) keyspace.assertConsistent();
  }
});

test('without --ordered-index nothing is kept for it', async (t) => {
  const used = new Map<boolean, number>();
  for (const orderedIndex of [false, true]) {
    const server = await MemoryServer.start({ settings: { orderedIndex } });
    const databases = server.container.get(Databases);
    server.connect().ask('MSET a 1 b 2\nSELECT 3\nSET c 3\nFLUSHDB\nSET d 4\n');
    for (const { keyspace } of databases.inUse()) t.is(keyspace.observer !== null, orderedIndex);
    used.set(orderedIndex, databases.usedBytes);
  }
  t.true(used.get(false)! < used.get(true)!);
  const byDefault = await MemoryServer.start();
  t.is(byDefault.container.get(Databases).at(0).keyspace.observer, null);
});
