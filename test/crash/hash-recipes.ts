import { fieldKey } from './hash-fields.js';
import type { Recipe, Workload, Write } from './workload.js';
import type { KeyState, LiveState } from './writer-history.js';

/** The first grows large enough to have its fields apart; the others stay one entry. */
const HASHES = 4;
const FIELDS_OF_LARGE = 800;
const FIELDS_OF_SMALL = 20;
const FIELDS_AT_ONCE = 6;
const DAY_SECONDS = 86_400;

/** The key of one of a writer's hashes. */
export function pickHash({ writer, random }: Workload): string {
  return `hash:${writer}:${random.below(HASHES)}`;
}

/** Different fields of a hash, some of which may be there. */
export function pickFields({ random }: Workload, hash: string): string[] {
  const total = fieldsIn(hash);
  const count = random.between(1, FIELDS_AT_ONCE);
  const first = random.below(total);
  return Array.from({ length: count }, (_, at) => `f${(first + at) % total}`);
}

const fieldsIn = (hash: string): number =>
  hash.endsWith(':0') ? FIELDS_OF_LARGE : FIELDS_OF_SMALL;

/** The fields that are there, by what they are called among keys. */
type Fields = Map<string, LiveState>;
/** Of each workload, by hash: to look for them in the history takes as long as there are names. */
const KNOWN = new WeakMap<Workload, Map<string, Fields>>();

function liveFields(workload: Workload, hash: string): Fields {
  const hashes = KNOWN.get(workload) ?? new Map<string, Fields>();
  KNOWN.set(workload, hashes);
  const known = hashes.get(hash) ?? fieldsOf(workload, hash);
  hashes.set(hash, known);
  return known;
}

function fieldsOf({ history }: Workload, hash: string): Fields {
  const fields: Fields = new Map();
  for (let at = 0; at < fieldsIn(hash); at++) {
    const key = fieldKey(hash, `f${at}`);
    const state = history.stateNow(key);
    if (state !== null) fields.set(key, state);
  }
  return fields;
}

/** Notes what a command does to the fields of a hash. */
function changing(fields: Fields, effects: readonly (readonly [string, KeyState])[]) {
  for (const [key, state] of effects) {
    if (state === null) fields.delete(key);
    else fields.set(key, state);
  }
  return effects;
}

function setFields(workload: Workload): Write {
  const hash = pickHash(workload);
  const live = liveFields(workload, hash);
  const [first] = live.values();
  const days = first?.days ?? 0;
  const fields = pickFields(workload, hash);
  const value = workload.value();
  const valueOf = (at: number): string => `${value}${at}`;
  const added = fields.filter((field) => !live.has(fieldKey(hash, field))).length;
  const effects = fields.map((field, at): [string, KeyState] => [
    fieldKey(hash, field),
    { value: valueOf(at), days },
  ]);
  return {
    words: ['HSET', hash, ...fields.flatMap((field, at) => [field, valueOf(at)])],
    effects: changing(live, effects),
    reply: `:${added}`,
  };
}

function removeFields(workload: Workload): Write {
  const hash = pickHash(workload);
  const live = liveFields(workload, hash);
  const fields = pickFields(workload, hash);
  const removed = fields.map((field) => fieldKey(hash, field)).filter((key) => live.has(key));
  return {
    words: ['HDEL', hash, ...fields],
    effects: changing(
      live,
      removed.map((key): [string, KeyState] => [key, null]),
    ),
    reply: `:${removed.length}`,
  };
}

function removeHash(workload: Workload): Write {
  const hash = pickHash(workload);
  const live = liveFields(workload, hash);
  const reply = live.size === 0 ? ':0' : ':1';
  const effects = [...live.keys()].map((key): [string, KeyState] => [key, null]);
  return { words: ['DEL', hash], effects: changing(live, effects), reply };
}

function expireHash(workload: Workload): Write {
  const hash = pickHash(workload);
  const days = workload.days();
  const live = liveFields(workload, hash);
  const effects = [...live].map(([key, { value }]): [string, KeyState] => [key, { value, days }]);
  return {
    words: ['EXPIRE', hash, String(days * DAY_SECONDS)],
    effects: changing(live, effects),
    reply: live.size === 0 ? ':0' : ':1',
  };
}

/** With their weights among all recipes, of which they are a third. */
export const HASH_RECIPES: readonly (readonly [number, Recipe])[] = [
  [80, setFields],
  [20, removeFields],
  [3, removeHash],
  [5, expireHash],
];
