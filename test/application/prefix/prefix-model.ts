import type { ExecutionContext } from 'ava';
import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { Databases } from '../../../src/application/databases/databases.js';
import { array, bulk, integer, OK, respOf } from '../../helpers/exchanges.js';
import type { MemoryClient, MemoryServer } from '../../helpers/memory-server.js';

interface Modelled {
  /** Of a string, or of a hash by field. */
  readonly value: string | Map<string, string>;
  /** 0 means never. */
  readonly expiresAtMs: number;
}

export const OPERATIONS = [
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
export class PrefixModel {
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
