import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import type { MemoryServer, MemoryClient } from '../../helpers/memory-server.js';
import { swapped, WatchModel } from './watch-model.js';

const KEYS = ['a', 'b'];
const DATABASES = 2;
const EXPIRY_MS = 30;

const OK = '+OK\r\n';
const WRONG_TYPE = '-WRONGTYPE Operation against a key holding the wrong kind of value\r\n';

export class ModelClient {
  readonly watched = new Map<string, number>();
  queued: { readonly name: string; readonly value: string }[] | null = null;
  database = 0;

  constructor(readonly client: MemoryClient) {}

  name(key: string): string {
    return `${this.database} ${key}`;
  }
}

/** Takes each step of a client in the model too; a reply other than what the model says is a mistake. */
export class WatchRun {
  ran = 0;
  conflicts = 0;
  mistakes: string[] = [];
  #values = 0;
  readonly #model = new WatchModel();

  constructor(
    readonly server: MemoryServer,
    readonly random: SeededRandom,
  ) {}

  step(actor: ModelClient): void {
    this.#model.nowMs = this.server.clock.nowMs();
    const roll = this.random.below(100);
    if (actor.queued !== null) {
      if (roll < 50) this.#queue(actor, this.random.pick(KEYS));
      else if (roll < 90) this.#exec(actor);
      else this.#discard(actor);
    } else if (roll < 25) this.#watch(actor, this.random.pick(KEYS));
    else if (roll < 40) this.#expect(actor, 'MULTI', OK, () => (actor.queued = []));
    else if (roll < 95) this.#change(actor, this.random.pick(KEYS));
    else this.#rare(actor);
  }

  #change(actor: ModelClient, key: string): void {
    const name = actor.name(key);
    const entry = this.#model.get(name);
    const value = `v${this.#values++}`;
    const set = (expiresAtMs: number) => () => this.#model.set(name, value, expiresAtMs);
    const expiresAtMs = this.#model.nowMs + EXPIRY_MS;
    const ways = [
      () => this.#expect(actor, `SET ${key} ${value}`, OK, set(0)),
      () => this.#expect(actor, `SET ${key} ${value} PX ${EXPIRY_MS}`, OK, set(expiresAtMs)),
      () => this.#remove(actor, key, `DEL ${key}`),
      () => this.#remove(actor, key, `DELPREFIX ${key}`),
      () => this.#hash(actor, key),
      () => this.#hash(actor, key),
      () => this.#hash(actor, key),
      () => this.#rename(actor, key),
      () => this.#move(actor, key),
      () => {
        const isString = entry === null || typeof entry.value === 'string';
        const reply = isString ? bulkOf(entry?.value ?? null) : WRONG_TYPE;
        this.#expect(actor, `GET ${key}`, reply, () => undefined);
      },
      () => this.server.timers.advance(this.random.below(EXPIRY_MS)),
    ];
    this.random.pick(ways)();
  }

  #remove(actor: ModelClient, key: string, request: string): void {
    const name = actor.name(key);
    const reply = this.#model.get(name) === null ? ':0\r\n' : ':1\r\n';
    this.#expect(actor, request, reply, () => this.#model.delete(name));
  }

  #hash(actor: ModelClient, key: string): void {
    const name = actor.name(key);
    const entry = this.#model.get(name);
    const field = this.random.pick(['f', 'g']);
    const isAdded = this.random.chance(0.5);
    const request = isAdded ? `HSET ${key} ${field} x` : `HDEL ${key} ${field}`;
    if (typeof entry?.value === 'string') {
      return this.#expect(actor, request, WRONG_TYPE, () => undefined);
    }
    const fields = new Set(entry?.value);
    const had = fields.has(field);
    this.#expect(actor, request, isAdded === had ? ':0\r\n' : ':1\r\n', () => {
      if (isAdded) fields.add(field);
      else if (!fields.delete(field)) return;
      if (fields.size === 0) this.#model.delete(name);
      else this.#model.set(name, fields, entry?.expiresAtMs);
    });
  }

  #rename(actor: ModelClient, key: string): void {
    const [from, other] = [actor.name(key), this.random.pick(KEYS)];
    const to = actor.name(other);
    const isThere = this.#model.get(from) !== null;
    const reply = isThere ? OK : '-ERR no such key\r\n';
    this.#expect(actor, `RENAME ${key} ${other}`, reply, () => {
      if (!isThere || from === to) return;
      this.#model.get(to);
      this.#model.move(from, to);
    });
  }

  #move(actor: ModelClient, key: string): void {
    const from = actor.name(key);
    const to = swapped(from);
    const isMoved = this.#model.get(from) !== null && this.#model.get(to) === null;
    const request = `MOVE ${key} ${1 - actor.database}`;
    this.#expect(actor, request, isMoved ? ':1\r\n' : ':0\r\n', () => {
      if (isMoved) this.#model.move(from, to);
    });
  }

  #rare(actor: ModelClient): void {
    const { database } = actor;
    const isHere = (name: string): boolean => name.startsWith(`${database} `);
    const next = this.random.below(DATABASES);
    const ways = [
      () => this.#expect(actor, 'FLUSHDB ASYNC', OK, () => this.#model.clear(isHere)),
      () => this.#expect(actor, 'FLUSHALL ASYNC', OK, () => this.#model.clear(() => true)),
      () => this.#expect(actor, 'SWAPDB 0 1', OK, () => this.#model.swap()),
      () => this.#expect(actor, 'UNWATCH', OK, () => actor.watched.clear()),
      () => this.#expect(actor, `SELECT ${next}`, OK, () => (actor.database = next)),
    ];
    this.random.pick(ways)();
  }

  #watch(actor: ModelClient, key: string): void {
    const name = actor.name(key);
    this.#expect(actor, `WATCH ${key}`, OK, () => {
      if (!actor.watched.has(name)) actor.watched.set(name, this.#model.changes(name));
    });
  }

  #queue(actor: ModelClient, key: string): void {
    const value = `v${this.#values++}`;
    const name = actor.name(key);
    this.#expect(actor, `SET ${key} ${value}`, '+QUEUED\r\n', () =>
      actor.queued!.push({ name, value }),
    );
  }

  #exec(actor: ModelClient): void {
    const queued = actor.queued!;
    const isFree = [...actor.watched].every(([name, seen]) => this.#model.changes(name) === seen);
    const reply = isFree ? `*${queued.length}\r\n${OK.repeat(queued.length)}` : '*-1\r\n';
    this.#expect(actor, 'EXEC', reply, () => {
      if (isFree) for (const { name, value } of queued) this.#model.set(name, value);
      this.#end(actor);
    });
    if (isFree) this.ran++;
    else this.conflicts++;
  }

  #discard(actor: ModelClient): void {
    this.#expect(actor, 'DISCARD', OK, () => this.#end(actor));
  }

  #end(actor: ModelClient): void {
    actor.queued = null;
    actor.watched.clear();
  }

  #expect(actor: ModelClient, request: string, reply: string, then: () => void): void {
    const answer = actor.client.ask(`${request}\n`);
    if (answer !== reply) {
      this.mistakes.push(`${request}: expected ${reply.trim()}, received ${answer.trim()}`);
    }
    then();
  }
}

const bulkOf = (value: string | ReadonlySet<string> | null): string =>
  typeof value === 'string' ? `$${value.length}\r\n${value}\r\n` : '$-1\r\n';
