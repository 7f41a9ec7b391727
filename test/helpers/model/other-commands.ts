import { error, exactly, integer, ok, shownBulk, type Expected } from './expected.js';
import { DATABASES, parseInteger } from './model.js';
import { notAnInteger, syntaxError, type ModelCall, type ModelCommand } from './rules.js';

/** Commands on databases and on the connection, by name in lower case, with Redis's arity. */
export const otherCommands: Readonly<Record<string, ModelCommand>> = {
  select: { arity: 2, run: select },
  dbsize: { arity: 1, run: ({ entries }) => integer(entries.size) },
  flushdb: { arity: -1, run: (call) => flush(call, [call.session.database]) },
  flushall: { arity: -1, run: (call) => flush(call, call.model.databases.keys()) },
  ping: {
    arity: -1,
    wordsMax: 2,
    run: ({ words }) => exactly(words[1] === undefined ? '+PONG' : shownBulk(words[1])),
  },
  echo: { arity: 2, run: ({ words }) => exactly(shownBulk(words[1]!)) },
  scan: { arity: -2, run: refusedScan },
};

function select({ words, session }: ModelCall): Expected {
  const database = parseInteger(words[1]!);
  if (database === null) return notAnInteger;
  if (database < 0n || database >= DATABASES) return error('ERR DB index is out of range');
  session.database = Number(database);
  return ok;
}

function flush({ words, model }: ModelCall, databases: Iterable<number>): Expected {
  const [, mode] = words;
  if (words.length > 2 || (mode !== undefined && !/^a?sync$/i.test(mode))) return syntaxError;
  for (const database of databases) model.databases[database]!.clear();
  return ok;
}

/** A SCAN that must be refused; a full iteration is compared as a whole, with `matchingKeys`. */
function refusedScan({ words }: ModelCall): Expected {
  const [, cursor = '', option = '', count = ''] = words;
  if (!/^\d+$/.test(cursor)) return error('ERR invalid cursor');
  const isBadCount =
    option.toUpperCase() === 'COUNT' && count !== '' && parseInteger(count) === null;
  return isBadCount ? notAnInteger : syntaxError;
}
