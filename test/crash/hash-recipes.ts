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

/** The states of the fields that are there, under what they are called among keys. */
function liveFields({ history }: Workload, hash: string): [string, LiveState][] {
  return Array.from({ length: fieldsIn(hash) }, (_, at) => fieldKey(hash, `f${at}`)).flatMap(
    (key): [string, LiveState][] => {
      const state = history.stateNow(key);
      return state === null ? [] : [[key, state]];
    },
  );
}

function setFields(workload: Workload): Write {
  const hash = pickHash(workload);
  const live = liveFields(workload, hash);
  const days = live[0]?.[1].days ?? 0;
  const there = new Set(live.map(([key]) => key));
  const fields = pickFields(workload, hash);
  const value = workload.value();
  const valueOf = (at: number): string => `${value}${at}`;
  const added = fields.filter((field) => !there.has(fieldKey(hash, field))).length;
  return {
    words: ['HSET', hash, ...fields.flatMap((field, at) => [field, valueOf(at)])],
    effects: fields.map((field, at): [string, KeyState] => [
      fieldKey(hash, field),
      { value: valueOf(at), days },
    ]),
    reply: `:${added}`,
  };
}

function removeFields(workload: Workload): Write {
  const hash = pickHash(workload);
  const there = new Set(liveFields(workload, hash).map(([key]) => key));
  const fields = pickFields(workload, hash);
  const removed = fields.map((field) => fieldKey(hash, field)).filter((key) => there.has(key));
  return {
    words: ['HDEL', hash, ...fields],
    effects: removed.map((key): [string, KeyState] => [key, null]),
    reply: `:${removed.length}`,
  };
}

function removeHash(workload: Workload): Write {
  const hash = pickHash(workload);
  const live = liveFields(workload, hash);
  return {
    words: ['DEL', hash],
    effects: live.map(([key]): [string, KeyState] => [key, null]),
    reply: live.length === 0 ? ':0' : ':1',
  };
}

function expireHash(workload: Workload): Write {
  const hash = pickHash(workload);
  const days = workload.days();
  const live = liveFields(workload, hash);
  return {
    words: ['EXPIRE', hash, String(days * DAY_SECONDS)],
    effects: live.map(([key, { value }]): [string, KeyState] => [key, { value, days }]),
    reply: live.length === 0 ? ':0' : ':1',
  };
}

/** With their weights among all recipes, of which they are a third. */
export const HASH_RECIPES: readonly (readonly [number, Recipe])[] = [
  [80, setFields],
  [20, removeFields],
  [3, removeHash],
  [5, expireHash],
];
