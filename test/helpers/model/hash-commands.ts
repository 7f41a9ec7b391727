import { error, exactly, fieldsOf, integer, ok, shownArray, type Expected } from './expected.js';
import { fitsInt64, parseInteger } from './model.js';
import {
  bulkOrNull,
  notAnInteger,
  shownValue,
  wrongArity,
  wrongType,
  type ModelCall,
  type ModelCommand,
} from './rules.js';

type Fields = Map<string, string>;
type Run = (call: ModelCall, fields: Fields) => Expected;

/** Fewer than a server packs; HSCAN with this COUNT and HRANDFIELD with this count answer all. */
export const MANY = 1000;

/** The fields of an entry that is a hash, or is not there; what else there is makes WRONGTYPE. */
const onHash =
  (run: Run) =>
  (call: ModelCall): Expected => {
    const entry = call.entries.get(call.words[1]!);
    if (entry !== undefined && entry.fields === undefined) return wrongType;
    return run(call, entry?.fields ?? new Map<string, string>());
  };

/** Commands on hashes by name in lower case, with Redis's arity. */
export const hashCommands: Readonly<Record<string, ModelCommand>> = {
  hset: { arity: -4, run: (call) => set(call, (added) => integer(added)) },
  hmset: { arity: -4, run: (call) => set(call, () => ok) },
  hsetnx: { arity: 4, run: onHash(setIfAbsent) },
  hget: {
    arity: 3,
    run: onHash(({ words, session }, fields) => bulkOrNull(fields.get(words[2]!), session)),
  },
  hmget: {
    arity: -3,
    run: onHash(({ words, session }, fields) => {
      return exactly(shownArray(words.slice(2).map((f) => shownValue(fields.get(f), session))));
    }),
  },
  hgetall: {
    arity: 2,
    run: onHash(({ session }, fields) =>
      fieldsOf([...fields], session.protocol === 3 ? 'map' : 'flat'),
    ),
  },
  hkeys: { arity: 2, run: onHash((_, fields) => fieldsOf([...fields.keys()].map((f) => [f]))) },
  hvals: { arity: 2, run: onHash((_, fields) => fieldsOf([...fields.values()].map((v) => [v]))) },
  hexists: {
    arity: 3,
    run: onHash(({ words }, fields) => integer(Number(fields.has(words[2]!)))),
  },
  hlen: { arity: 2, run: onHash((_, fields) => integer(fields.size)) },
  hstrlen: {
    arity: 3,
    run: onHash(({ words }, fields) => integer(fields.get(words[2]!)?.length ?? 0)),
  },
  hdel: { arity: -3, run: onHash(remove) },
  hincrby: { arity: 4, run: increment },
  hincrbyfloat: { arity: 4, run: incrementByQuarters },
  hscan: { arity: -3, run: onHash((_, fields) => fieldsOf([...fields], 'scan')) },
  hrandfield: { arity: -2, run: onHash(random) },
};

function put({ words, entries }: ModelCall, fields: Fields): void {
  const key = words[1]!;
  if (fields.size === 0) entries.delete(key);
  else entries.set(key, { value: '', fields, expiresAtMs: entries.get(key)?.expiresAtMs ?? 0 });
}

function set(call: ModelCall, answer: (added: number) => Expected): Expected {
  const { words } = call;
  if (words.length % 2 !== 0) return wrongArity(words[0]!.toLowerCase());
  return onHash((_, fields) => {
    const before = fields.size;
    for (let at = 2; at < words.length; at += 2) fields.set(words[at]!, words[at + 1]!);
    put(call, fields);
    return answer(fields.size - before);
  })(call);
}

function setIfAbsent(call: ModelCall, fields: Fields): Expected {
  const [, , field = '', value = ''] = call.words;
  if (fields.has(field)) return integer(0);
  put(call, fields.set(field, value));
  return integer(1);
}

function remove(call: ModelCall, fields: Fields): Expected {
  const removed = call.words.slice(2).filter((field) => fields.delete(field)).length;
  put(call, fields);
  return integer(removed);
}

function increment(call: ModelCall): Expected {
  const [, , field = '', word = ''] = call.words;
  const by = parseInteger(word);
  if (by === null) return notAnInteger;
  return onHash((_, fields) => {
    const before = parseInteger(fields.get(field) ?? '0');
    if (before === null) return error('ERR hash value is not an integer');
    const after = before + by;
    if (!fitsInt64(after)) return error('ERR increment or decrement would overflow');
    put(call, fields.set(field, String(after)));
    return integer(after);
  })(call);
}

/** Of quarters of numbers that are not large, which are exact as doubles as well. */
function incrementByQuarters(call: ModelCall): Expected {
  const [, , field = '', word = ''] = call.words;
  if (!/^-?\d{1,9}(\.\d+)?$/.test(word)) return error('ERR value is not a valid float');
  return onHash((_, fields) => {
    const after = String(Number(fields.get(field) ?? '0') + Number(word));
    put(call, fields.set(field, after));
    return bulkOrNull(after, call.session);
  })(call);
}

/** Without a count only of hashes with one field, else of so many that all are answered. */
function random({ words, session }: ModelCall, fields: Fields): Expected {
  const [, , count, option] = words;
  if (count === undefined) return bulkOrNull([...fields.keys()][0], session);
  if (option === undefined) return fieldsOf([...fields.keys()].map((field) => [field]));
  return fieldsOf([...fields], session.protocol === 3 ? 'nested' : 'flat');
}
