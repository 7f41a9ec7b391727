import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { weighted } from '../helpers/weighted.js';
import { HASH_RECIPES } from './hash-recipes.js';
import type { KeyState, WriterHistory } from './writer-history.js';

const HOT_KEYS = 48;
const COUNTERS = 4;
const GROUPS = 6;
const GROUP_KEYS = 5;
const RECENT_KEYS = 64;
const SMALL_BYTES = 80;
/** The share of values that are large, and how large they are. */
const LIGHT = { largeShare: 0.01, from: 1000, to: 20_000 };
/** About 80 MB in a round of 10,000 writes: enough to fill a journal file and start the next. */
const HEAVY = { largeShare: 0.15, from: 20_000, to: 70_000 };
const DAY_SECONDS = 86_400;
const DAYS_MAX = 1000;

/** One command of a writer: what to send, what it does to its keys and how it must be answered. */
export interface Write {
  readonly words: readonly string[];
  readonly effects: readonly (readonly [string, KeyState])[];
  /** As `showResp` shows it. */
  readonly reply: string;
}

export type Recipe = (workload: Workload) => Write;

/** Makes one writer's commands. Every value is made once in the whole run, so a value names its write. */
export class Workload {
  readonly writer: number;
  readonly history: WriterHistory;
  readonly random: SeededRandom;
  readonly #generation: string;
  readonly #isHeavy: boolean;
  #made = 0;
  /** The keys changed last, in a ring. */
  readonly #recent: string[] = [];
  #recentNext = 0;

  /** `generation` tells apart the rounds that share a data directory; `isHeavy` makes many large values. */
  constructor(options: {
    writer: number;
    history: WriterHistory;
    random: SeededRandom;
    generation: string;
    isHeavy: boolean;
  }) {
    this.writer = options.writer;
    this.history = options.history;
    this.random = options.random;
    this.#generation = options.generation;
    this.#isHeavy = options.isHeavy;
  }

  next(): Write {
    this.#made++;
    const write = this.random.pick(RECIPES)(this);
    for (const [key] of write.effects) {
      this.#recent[this.#recentNext] = key;
      this.#recentNext = (this.#recentNext + 1) % RECENT_KEYS;
    }
    return write;
  }

  /** A key whose last change is probably not durable yet: what readers learn most from. */
  recentKey(): string {
    return this.#recent.length === 0 ? this.hotKey() : this.random.pick(this.#recent);
  }

  hotKey(): string {
    return `hot:${this.writer}:${this.random.below(HOT_KEYS)}`;
  }

  counter(): string {
    return `counter:${this.writer}:${this.random.below(COUNTERS)}`;
  }

  /** The keys that one MSET sets. */
  group(): string[] {
    const group = this.random.below(GROUPS);
    return Array.from({ length: GROUP_KEYS }, (_, at) => `group:${this.writer}:${group}:${at}`);
  }

  /** A key that is written once and must stay for ever. */
  coldKey(): string {
    return `cold:${this.writer}:${this.#generation}:${this.#made}`;
  }

  days(): number {
    return this.random.between(2, DAYS_MAX);
  }

  value(): string {
    const { largeShare, from, to } = this.#isHeavy ? HEAVY : LIGHT;
    const isLarge = this.random.chance(largeShare);
    const length = isLarge ? this.random.between(from, to) : this.random.below(SMALL_BYTES);
    return `${this.writer}.${this.#generation}.${this.#made}.`.padEnd(length, 'x');
  }
}

function setHot(workload: Workload): Write {
  return set(workload.hotKey(), workload.value());
}

function setCold(workload: Workload): Write {
  return set(workload.coldKey(), workload.value());
}

function set(key: string, value: string): Write {
  return { words: ['SET', key, value], effects: [[key, { value, days: 0 }]], reply: '+OK' };
}

function setExpiring(workload: Workload): Write {
  const key = workload.hotKey();
  const value = workload.value();
  const days = workload.days();
  const words = ['SET', key, value, 'EX', String(days * DAY_SECONDS)];
  return { words, effects: [[key, { value, days }]], reply: '+OK' };
}

function expire(workload: Workload): Write {
  const key = workload.hotKey();
  const state = workload.history.stateNow(key);
  const days = workload.days();
  const words = ['EXPIRE', key, String(days * DAY_SECONDS)];
  if (state === null) return { words, effects: [], reply: ':0' };
  return { words, effects: [[key, { value: state.value, days }]], reply: ':1' };
}

function remove(workload: Workload): Write {
  return removeAll(workload, [workload.hotKey()]);
}

function removeGroup(workload: Workload): Write {
  return removeAll(workload, workload.group());
}

function removeAll({ history }: Workload, keys: readonly string[]): Write {
  const live = keys.filter((key) => history.stateNow(key) !== null);
  return {
    words: ['DEL', ...keys],
    effects: live.map((key) => [key, null]),
    reply: `:${live.length}`,
  };
}

function increment(workload: Workload): Write {
  const key = workload.counter();
  const value = String(Number(workload.history.stateNow(key)?.value ?? 0) + 1);
  return { words: ['INCR', key], effects: [[key, { value, days: 0 }]], reply: `:${value}` };
}

function setGroup(workload: Workload): Write {
  const value = workload.value();
  const keys = workload.group();
  return {
    words: ['MSET', ...keys.flatMap((key, at) => [key, `${value}${at}`])],
    effects: keys.map((key, at) => [key, { value: `${value}${at}`, days: 0 }]),
    reply: '+OK',
  };
}

const RECIPES = weighted<Recipe>([
  [70, setHot],
  [30, setCold],
  [20, setExpiring],
  [10, expire],
  [30, remove],
  [10, removeGroup],
  [30, increment],
  [30, setGroup],
  ...HASH_RECIPES,
]);
