import { error, exactly, integer, ok, shownArray, type Expected } from './expected.js';
import { fitsInt64, parseInteger, type ModelEntry } from './model.js';
import {
  bulkOrNull,
  notAnInteger,
  shownValue,
  wrongArity,
  wrongType,
  type ModelCall,
  type ModelCommand,
} from './rules.js';
import { expiryMoment, runSet } from './set-command.js';

const SECOND_MS = 1000;
/** TTL and PTTL are compared this loosely; the expiries that are generated lie much further apart. */
const TOLERANCE_MS = 5000 * SECOND_MS;

const get: ModelCommand = {
  arity: 2,
  run: ({ words, entries, session }) => {
    const entry = entries.get(words[1]!);
    return entry?.fields === undefined ? bulkOrNull(entry?.value, session) : wrongType;
  },
};

/** Commands on keys by name in lower case, with Redis's arity. */
export const keyCommands: Readonly<Record<string, ModelCommand>> = {
  set: { arity: -3, run: runSet },
  get,
  lookup: get,
  mget: { arity: -2, run: getMany },
  mset: { arity: -3, run: setMany },
  del: {
    arity: -2,
    run: ({ words, entries }) =>
      integer(words.slice(1).filter((key) => entries.delete(key)).length),
  },
  exists: {
    arity: -2,
    run: ({ words, entries }) => integer(words.slice(1).filter((key) => entries.has(key)).length),
  },
  type: {
    arity: 2,
    run: ({ words, entries }) => {
      const entry = entries.get(words[1]!);
      if (entry === undefined) return exactly('+none');
      return exactly(entry.fields === undefined ? '+string' : '+hash');
    },
  },
  ttl: { arity: 2, run: ({ words, entries }) => remaining(entries.get(words[1]!), SECOND_MS) },
  pttl: { arity: 2, run: ({ words, entries }) => remaining(entries.get(words[1]!), 1) },
  persist: { arity: 2, run: persist },
  expire: { arity: -3, run: expire },
  incr: { arity: 2, run: (call) => add(call, 1n) },
  decr: { arity: 2, run: (call) => add(call, -1n) },
  incrby: {
    arity: 3,
    run: (call) => {
      const by = parseInteger(call.words[2]!);
      return by === null ? notAnInteger : add(call, by);
    },
  },
};

function getMany({ words, entries, session }: ModelCall): Expected {
  const values = words.slice(1).map((key) => {
    const entry = entries.get(key);
    return entry?.fields === undefined ? entry?.value : undefined;
  });
  return exactly(shownArray(values.map((value) => shownValue(value, session))));
}

function setMany({ words, entries }: ModelCall): Expected {
  if (words.length % 2 === 0) return wrongArity('mset');
  for (let at = 1; at < words.length; at += 2) {
    entries.set(words[at]!, { value: words[at + 1]!, expiresAtMs: 0 });
  }
  return ok;
}

function persist({ words, entries }: ModelCall): Expected {
  const entry = entries.get(words[1]!);
  if (entry === undefined || entry.expiresAtMs === 0) return integer(0);
  entry.expiresAtMs = 0;
  return integer(1);
}

function expire({ words, entries }: ModelCall): Expected {
  const [, key = '', seconds = ''] = words;
  const moment = expiryMoment('EX', seconds, 'expire');
  if (typeof moment !== 'number') return moment;
  const entry = entries.get(key);
  if (entry === undefined) return integer(0);
  if (moment <= Date.now()) entries.delete(key);
  else entry.expiresAtMs = moment;
  return integer(1);
}

function add({ words, entries }: ModelCall, by: bigint): Expected {
  const key = words[1]!;
  const entry = entries.get(key);
  if (entry?.fields !== undefined) return wrongType;
  const before = parseInteger(entry?.value ?? '0');
  if (before === null) return notAnInteger;
  if (!fitsInt64(before + by)) return error('ERR increment or decrement would overflow');
  entries.set(key, { value: String(before + by), expiresAtMs: entry?.expiresAtMs ?? 0 });
  return integer(before + by);
}

function remaining(entry: ModelEntry | undefined, unitMs: number): Expected {
  if (entry === undefined) return integer(-2);
  if (entry.expiresAtMs === 0) return integer(-1);
  const value = Math.round((entry.expiresAtMs - Date.now()) / unitMs);
  return { kind: 'about', value, tolerance: TOLERANCE_MS / unitMs };
}
