import type { ExecutionContext } from 'ava';
import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { type ByteView, viewOfLatin1 } from '../../../src/domain/bytes.js';
import { AccessClock } from '../../../src/domain/keyspace/access-clock.js';
import { Keyspace } from '../../../src/domain/keyspace/keyspace.js';
import type { KeyspaceOptions } from '../../../src/domain/keyspace/keyspace-options.js';
import { SlabPool } from '../../../src/domain/keyspace/slab-pool.js';
import { KeyspaceReads, type Modelled } from './keyspace-reads.js';

const HASH_KEY = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
/** Large entries cost time to compare: few keys have them. */
const LARGE_KEYS = 8;

/** Random calls on a keyspace and the same on a Map, compared after each. */
export class KeyspaceModel {
  readonly keyspace: Keyspace;
  readonly map = new Map<string, Modelled>();
  readonly random: SeededRandom;
  readonly keys: ByteView[] = [];
  readonly done = new Map<string, number>();
  readonly #t: ExecutionContext;
  readonly #pool: SlabPool;
  readonly #reads: KeyspaceReads;
  readonly #clock = new AccessClock();
  #version = 0;
  #nowMs = 1_000_000;

  constructor(
    t: ExecutionContext,
    random: SeededRandom,
    keyCount: number,
    options: KeyspaceOptions,
    pool: SlabPool,
  ) {
    this.#pool = pool;
    this.#t = t;
    this.random = random;
    this.keyspace = new Keyspace(HASH_KEY, this.#pool, { ...options, clock: this.#clock });
    this.#reads = new KeyspaceReads(t, random, this.keyspace, this.map);
    for (let at = 0; at < keyCount; at++) {
      this.keys.push(viewOfLatin1(`${'k'.repeat(this.random.below(40))}:${at}`));
    }
  }

  run(operation: string): void {
    this.done.set(operation, (this.done.get(operation) ?? 0) + 1);
    const at = this.random.below(this.keys.length);
    const key = this.keys[at]!;
    const name = key.toLatin1();
    if (operation === 'put') this.#put(key, name, at < LARGE_KEYS);
    else if (operation === 'remove') this.#remove(key, name);
    else if (operation === 'find') this.#reads.compare(this.keyspace.find(key), name);
    else if (operation === 'setExpiry') this.#setExpiry(key, name);
    else if (operation === 'splice') this.#splice(key, name);
    else if (operation === 'putOwn') this.#putOwn(key, name);
    else if (operation === 'scan') this.#reads.scan();
    else if (operation === 'expire') this.#expire();
    else if (operation === 'compact') this.keyspace.compact(1 + this.random.below(200));
    else if (operation === 'step') this.keyspace.step(1 + this.random.below(200));
    else if (operation === 'random') this.#reads.randomEntry();
    else if (operation === 'sample') this.#reads.sample(this.#version + 1);
    else if (operation === 'touch') this.#touch(key, name);
    else if (operation === 'clock') this.#turnClock();
    else if (operation === 'release') this.#release();
    else if (operation === 'drop') this.#drop();
    else throw new Error(operation);
    if (this.keyspace.count !== this.map.size) {
      throw new Error(`count ${this.keyspace.count}, expected ${this.map.size} after ${operation}`);
    }
  }

  check(): void {
    this.#reads.check();
    this.#t.is(this.#pool.usage.bytes, this.keyspace.usedBytes);
  }

  #put(key: ByteView, name: string, isLarge: boolean): void {
    const value = new Uint8Array(this.#length(isLarge)).fill(this.random.next());
    for (let at = 0; at < 8 && at < value.length; at++) value[at] = this.random.next();
    const type = 1 + this.random.below(5);
    const expiresAtMs = this.#expiry();
    const version = ++this.#version * 40_000_003;
    const view = viewOfLatin1('');
    this.keyspace.put(key, view.set(value, 0, value.length), type, expiresAtMs, version);
    this.map.set(name, { value, type, version, expiresAtMs, ticks: this.#clock.ticks });
  }

  /** Mostly short, else around a border of size classes. */
  #length(isLarge: boolean): number {
    const kind = this.random.below(8);
    if (kind < 5) return this.random.below(200);
    const log2 = 4 + this.random.below(isLarge ? 14 : 6);
    const length = 2 ** log2 - 64 + this.random.below(80);
    return Math.max(0, length);
  }

  #expiry(): number {
    const kind = this.random.below(4);
    if (kind < 2) return 0;
    return this.#nowMs + 1 + this.random.below(kind === 2 ? 1000 : 100_000);
  }

  #remove(key: ByteView, name: string): void {
    this.#t.is(this.keyspace.remove(key), this.map.delete(name), 'remove');
  }

  #setExpiry(key: ByteView, name: string): void {
    const expiresAtMs = this.#expiry();
    const version = ++this.#version;
    const modelled = this.map.get(name);
    this.#t.is(this.keyspace.setExpiry(key, expiresAtMs, version), modelled !== undefined);
    const { ticks } = this.#clock;
    if (modelled !== undefined) Object.assign(modelled, { expiresAtMs, version, ticks });
    this.#reads.compare(this.keyspace.find(key), name);
  }

  /** Within the value, at its end, or beyond it; seldom far, because each large one is compared. */
  #splice(key: ByteView, name: string): void {
    const modelled = this.map.get(name);
    const length = modelled?.value.length ?? 0;
    const offset = this.random.below(length + (this.random.below(3) === 0 ? 300 : 1));
    const bytes = this.random.fill(new Uint8Array(this.random.below(100)));
    const version = ++this.#version;
    const view = viewOfLatin1('').set(bytes, 0, bytes.length);
    const isThere = this.keyspace.splice(key, offset, view, version);
    this.#t.is(isThere, modelled !== undefined, 'splice');
    if (modelled !== undefined) {
      const value = new Uint8Array(Math.max(length, offset + bytes.length));
      value.set(modelled.value);
      value.set(bytes, offset);
      Object.assign(modelled, { value, version, ticks: this.#clock.ticks });
    }
    this.#reads.compare(this.keyspace.find(key), name);
  }

  /** Puts a part of an entry's own value, or of another entry's, as the new value. */
  #putOwn(key: ByteView, name: string): void {
    const source = this.random.below(2) === 0 ? name : this.keys[this.random.below(8)]!.toLatin1();
    const modelled = this.map.get(source);
    const entry = this.keyspace.find(viewOfLatin1(source));
    this.#reads.compare(entry, source);
    if (entry === null || modelled === undefined) return;
    const from = this.random.below(modelled.value.length + 1);
    const to = from + this.random.below(modelled.value.length - from + 1);
    const { value } = entry;
    value.set(value.bytes, value.start + from, value.start + to);
    const version = ++this.#version;
    const expiresAtMs = this.#expiry();
    this.keyspace.put(key, value, 1, expiresAtMs, version);
    const bytes = modelled.value.slice(from, to);
    this.map.set(name, { value: bytes, type: 1, version, expiresAtMs, ticks: this.#clock.ticks });
    this.#reads.compare(this.keyspace.find(key), name);
  }

  #expire(): void {
    this.#nowMs += this.random.below(300);
    for (;;) {
      const entry = this.keyspace.nextExpired(this.#nowMs, 1_000_000);
      if (entry === null) break;
      const name = entry.key.toLatin1();
      if (entry.expiresAtMs > this.#nowMs) throw new Error(`${name} expired too early`);
      this.#reads.compare(entry, name);
      this.keyspace.remove(entry.key);
      this.map.delete(name);
    }
    for (const [name, { expiresAtMs }] of this.map) {
      if (expiresAtMs !== 0 && expiresAtMs <= this.#nowMs)
        throw new Error(`${name} is still there`);
    }
  }

  #touch(key: ByteView, name: string): void {
    const ticks = 1 + this.random.below(2 ** 24 - 1);
    this.keyspace.find(key)?.touch(ticks);
    const modelled = this.map.get(name);
    if (modelled !== undefined && modelled.ticks !== 0) modelled.ticks = ticks;
    this.#reads.compare(this.keyspace.find(key), name);
  }

  /** Entries note their use from now on, or no more. */
  #turnClock(): void {
    if (this.random.below(3) === 0) this.#clock.stop();
    else this.#clock.set(this.random.next() * 1000, true);
  }

  #release(): void {
    let isMore = this.keyspace.release(2);
    this.map.clear();
    this.#t.is(this.keyspace.count, 0);
    while (isMore) {
      if (this.map.size < 5) this.run('put');
      isMore = this.keyspace.release(2);
    }
  }

  /** Removes most, so that the table shrinks and slabs become sparse. */
  #drop(): void {
    for (const key of this.keys) {
      if (this.random.below(10) > 0) this.#remove(key, key.toLatin1());
    }
  }
}
