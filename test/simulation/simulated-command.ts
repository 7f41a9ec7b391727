import type { SimulatedEntry, State } from './history.js';
import { type Fields, hashEntry } from './simulated-hash.js';

/** What a command does to the data, and the reply it must get as `shownWhole` shows it. */
export interface Outcome {
  /** Null when nothing changes. */
  readonly state: State | null;
  readonly reply: string;
}

interface Moment {
  readonly state: State;
  readonly database: number;
  readonly nowMs: number;
}

type Words = readonly string[];
type Command = (words: Words, moment: Moment) => Outcome;

const OK = '+OK';

function live({ state, nowMs }: Moment, name: string): SimulatedEntry | null {
  const entry = state.get(name);
  if (entry === undefined) return null;
  return entry.expiresAtMs !== 0 && entry.expiresAtMs <= nowMs ? null : entry;
}

/** The state with some entries replaced, or removed where they are null. */
function changed(state: State, entries: readonly (readonly [string, SimulatedEntry | null])[]) {
  const next = new Map(state);
  for (const [name, entry] of entries) {
    if (entry === null) next.delete(name);
    else next.set(name, entry);
  }
  return next;
}

const bulk = (value: string | undefined): string =>
  value === undefined ? 'null-bulk' : JSON.stringify(value);

/** The commands of the workload, each in the plainest way. Words are latin1 characters. */
const COMMANDS: Readonly<Record<string, Command>> = {
  SET: ([, key = '', value = '', , px], moment) => {
    const expiresAtMs = px === undefined ? 0 : moment.nowMs + Number(px);
    const entry = { value, expiresAtMs };
    return { state: changed(moment.state, [[`${moment.database} ${key}`, entry]]), reply: OK };
  },
  MSET: (words, moment) => {
    const entries: [string, SimulatedEntry][] = [];
    for (let at = 1; at < words.length; at += 2) {
      entries.push([`${moment.database} ${words[at]}`, { value: words[at + 1]!, expiresAtMs: 0 }]);
    }
    return { state: changed(moment.state, entries), reply: OK };
  },
  DEL: (words, moment) => {
    const names = words.slice(1).map((key) => `${moment.database} ${key}`);
    const removed = names.filter((name) => live(moment, name) !== null);
    const state = changed(
      moment.state,
      removed.map((name) => [name, null]),
    );
    return { state: removed.length === 0 ? null : state, reply: `:${removed.length}` };
  },
  INCR: ([, key = ''], moment) => {
    const name = `${moment.database} ${key}`;
    const { value, expiresAtMs } = live(moment, name) ?? { value: '0', expiresAtMs: 0 };
    const entry = { value: String(Number(value) + 1), expiresAtMs };
    return { state: changed(moment.state, [[name, entry]]), reply: `:${entry.value}` };
  },
  EXPIRE: ([, key = '', seconds], moment) =>
    withExpiry(moment, key, moment.nowMs + 1000 * Number(seconds)),
  PERSIST: ([, key = ''], moment) => {
    const hasExpiry = live(moment, `${moment.database} ${key}`)?.expiresAtMs ?? 0;
    return hasExpiry === 0 ? { state: null, reply: ':0' } : withExpiry(moment, key, 0);
  },
  FLUSHDB: (_, { state, database }) => ({
    state: new Map([...state].filter(([name]) => !name.startsWith(`${database} `))),
    reply: OK,
  }),
  FLUSHALL: () => ({ state: new Map(), reply: OK }),
  GET: ([, key = ''], moment) => {
    const entry = live(moment, `${moment.database} ${key}`);
    return { state: null, reply: bulk(entry?.value) };
  },
  HSET: ([, key = '', ...words], moment) => {
    const [before, expiresAtMs] = hashOf(moment, key);
    const fields = new Map(before);
    for (let at = 0; at < words.length; at += 2) fields.set(words[at]!, words[at + 1]!);
    const added = fields.size - before.size;
    return withFields(moment, key, { fields, expiresAtMs, reply: `:${added}` });
  },
  HDEL: ([, key = '', ...words], moment) => {
    const [before, expiresAtMs] = hashOf(moment, key);
    const fields = new Map([...before].filter(([field]) => !words.includes(field)));
    const reply = `:${before.size - fields.size}`;
    if (fields.size === before.size) return { state: null, reply };
    return withFields(moment, key, { fields, expiresAtMs, reply });
  },
  HGET: ([, key = '', field = ''], moment) => {
    return { state: null, reply: bulk(hashOf(moment, key)[0].get(field)) };
  },
  HLEN: ([, key = ''], moment) => ({ state: null, reply: `:${hashOf(moment, key)[0].size}` }),
  SELECT: () => ({ state: null, reply: OK }),
  SAVE: () => ({ state: null, reply: OK }),
};

function hashOf(moment: Moment, key: string): [fields: Fields, expiresAtMs: number] {
  const entry = live(moment, `${moment.database} ${key}`);
  return [entry?.fields ?? new Map<string, string>(), entry?.expiresAtMs ?? 0];
}

/** Without fields there is no hash. */
function withFields(
  { state, database }: Moment,
  key: string,
  hash: { fields: Fields; expiresAtMs: number; reply: string },
): Outcome {
  const entry = hash.fields.size === 0 ? null : hashEntry(hash.fields, hash.expiresAtMs);
  return { state: changed(state, [[`${database} ${key}`, entry]]), reply: hash.reply };
}

function withExpiry(moment: Moment, key: string, expiresAtMs: number): Outcome {
  const name = `${moment.database} ${key}`;
  const entry = live(moment, name);
  if (entry === null) return { state: null, reply: ':0' };
  return { state: changed(moment.state, [[name, { ...entry, expiresAtMs }]]), reply: ':1' };
}

export function outcomeOf(words: Words, moment: Moment): Outcome {
  const command = COMMANDS[words[0]!];
  if (command === undefined) throw new Error(`the workload has no ${words[0]}`);
  return command(words, moment);
}
