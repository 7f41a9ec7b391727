import test from 'ava';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { Databases } from '../../src/application/databases.js';
import { MemoryServer, type MemoryClient } from '../helpers/memory-server.js';
import { randomOfRun } from '../helpers/seed.js';

// Clients that watch, write and run transactions in any order, beside a model that notes every
// change of every key when it happens: a transaction runs if and only if the model saw none.

const KEYS = ['a', 'b', 'c'];
const DATABASES = 2;
const CLIENTS = 4;
const STEPS = 20_000;
const EXPIRY_MS = 30;

interface ModelEntry {
  readonly value: string;
  readonly expiresAtMs: number;
}

/** The data, and how often each name was changed. Names are database and key. */
class Model {
  nowMs = 0;
  readonly #entries = new Map<string, ModelEntry>();
  readonly #changes = new Map<string, number>();

  get(name: string): string | null {
    return this.#live(name)?.value ?? null;
  }

  set(name: string, value: string, expiresAtMs = 0): void {
    this.#live(name);
    this.#entries.set(name, { value, expiresAtMs });
    this.#changed(name);
  }

  delete(name: string): void {
    if (this.#live(name) === null) return;
    this.#entries.delete(name);
    this.#changed(name);
  }

  clear(isCleared: (name: string) => boolean): void {
    for (const name of this.#entries.keys()) if (isCleared(name)) this.delete(name);
  }

  changes(name: string): number {
    this.#live(name);
    return this.#changes.get(name) ?? 0;
  }

  /** The end of an entry's time is a change. */
  #live(name: string): ModelEntry | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.expiresAtMs === 0 || entry.expiresAtMs > this.nowMs) return entry;
    this.#entries.delete(name);
    this.#changed(name);
    return null;
  }

  #changed(name: string): void {
    this.#changes.set(name, (this.#changes.get(name) ?? 0) + 1);
  }
}

class ModelClient {
  readonly watched = new Map<string, number>();
  queued: { readonly name: string; readonly value: string }[] | null = null;
  database = 0;

  constructor(readonly client: MemoryClient) {}

  name(key: string): string {
    return `${this.database} ${key}`;
  }
}

class Run {
  ran = 0;
  conflicts = 0;
  mistakes: string[] = [];
  #values = 0;
  readonly #model = new Model();

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
    else if (roll < 40) this.#expect(actor, 'MULTI', '+OK\r\n', () => (actor.queued = []));
    else if (roll < 95) this.#change(actor, this.random.pick(KEYS));
    else this.#rare(actor);
  }

  #change(actor: ModelClient, key: string): void {
    const name = actor.name(key);
    const value = `v${this.#values++}`;
    const ways = [
      () =>
        this.#expect(actor, `SET ${key} ${value}`, '+OK\r\n', () => this.#model.set(name, value)),
      () => {
        const expiresAtMs = this.#model.nowMs + EXPIRY_MS;
        const request = `SET ${key} ${value} PX ${EXPIRY_MS}`;
        this.#expect(actor, request, '+OK\r\n', () => this.#model.set(name, value, expiresAtMs));
      },
      () => {
        const isThere = this.#model.get(name) !== null;
        const reply = isThere ? ':1\r\n' : ':0\r\n';
        this.#expect(actor, `DEL ${key}`, reply, () => this.#model.delete(name));
      },
      () => {
        const reply = this.#model.get(name);
        this.#expect(actor, `GET ${key}`, bulkOf(reply), () => undefined);
      },
      () => this.server.timers.advance(this.random.below(EXPIRY_MS)),
    ];
    this.random.pick(ways)();
  }

  #rare(actor: ModelClient): void {
    const { database } = actor;
    const ways = [
      () =>
        this.#expect(actor, 'FLUSHDB ASYNC', '+OK\r\n', () =>
          this.#model.clear((name) => name.startsWith(`${database} `)),
        ),
      () => this.#expect(actor, 'FLUSHALL ASYNC', '+OK\r\n', () => this.#model.clear(() => true)),
      () => this.#expect(actor, 'UNWATCH', '+OK\r\n', () => actor.watched.clear()),
      () => {
        const next = this.random.below(DATABASES);
        this.#expect(actor, `SELECT ${next}`, '+OK\r\n', () => (actor.database = next));
      },
    ];
    this.random.pick(ways)();
  }

  #watch(actor: ModelClient, key: string): void {
    const name = actor.name(key);
    this.#expect(actor, `WATCH ${key}`, '+OK\r\n', () => {
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
    const reply = isFree ? `*${queued.length}\r\n${'+OK\r\n'.repeat(queued.length)}` : '*-1\r\n';
    this.#expect(actor, 'EXEC', reply, () => {
      if (isFree) for (const { name, value } of queued) this.#model.set(name, value);
      this.#end(actor);
    });
    if (isFree) this.ran++;
    else this.conflicts++;
  }

  #discard(actor: ModelClient): void {
    this.#expect(actor, 'DISCARD', '+OK\r\n', () => this.#end(actor));
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

const bulkOf = (value: string | null): string =>
  value === null ? '$-1\r\n' : `$${value.length}\r\n${value}\r\n`;

test('a transaction runs if and only if no watched key was changed', async (t) => {
  const random = randomOfRun(t);
  const server = await MemoryServer.start();
  const run = new Run(server, random);
  const actors = Array.from({ length: CLIENTS }, () => new ModelClient(server.connect()));
  for (let at = 0; at < STEPS && run.mistakes.length === 0; at++) {
    run.step(random.pick(actors));
    // Replies of writes leave when the journal of the scene has told that they are durable.
    if (at % 500 === 0) await new Promise(setImmediate);
  }
  t.log({ ran: run.ran, conflicts: run.conflicts });
  t.deepEqual(run.mistakes, []);
  t.true(run.ran > STEPS / 40);
  t.true(run.conflicts > STEPS / 50);
  t.is(server.container.get(Databases).groupDepth, 0);
});
