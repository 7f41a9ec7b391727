import type { ModelSession } from './model.js';
import type { Vocabulary } from './vocabulary.js';

type WrongCommand = (session: ModelSession) => string[];

/** Commands that must be refused, one thing wrong in each: which of two errors comes first is open. */
export function wrongCommands(words: Vocabulary): readonly WrongCommand[] {
  return [...wrongShapes(words), ...wrongOptions(words), ...wrongNumbers(words)];
}

function wrongShapes(words: Vocabulary): WrongCommand[] {
  const alone = ['SET', 'GET', 'LOOKUP', 'MGET', 'MSET', 'DEL', 'EXISTS', 'TYPE', 'TTL', 'PTTL'];
  const aloneToo = ['EXPIRE', 'PERSIST', 'INCR', 'DECR', 'INCRBY', 'SELECT', 'ECHO', 'SCAN'];
  const withOneMore = ['GET', 'TYPE', 'TTL', 'PTTL', 'PERSIST', 'INCR', 'DECR', 'ECHO'];
  const withOneLess = ['SET', 'EXPIRE', 'INCRBY', 'MSET'];
  return [
    ...[...alone, ...aloneToo].map((name) => () => [words.anyCase(name)]),
    ...withOneMore.map((name) => (s: ModelSession) => [name, words.key(s), words.value()]),
    ...withOneLess.map((name) => (s: ModelSession) => [name, words.key(s)]),
    (s) => ['MSET', words.key(s), words.value(), words.key(s)],
    (s) => ['INCRBY', words.key(s), '1', '2'],
    () => ['DBSIZE', 'x'],
    () => ['PING', 'a', 'b'],
    () => ['SELECT', '1', '2'],
    () => ['NONSENSE'],
    (s) => ['GETT', words.key(s)],
    () => ['SETT', 'a', 'b'],
  ];
}

function wrongOptions(words: Vocabulary): WrongCommand[] {
  const set = (session: ModelSession): string[] => ['SET', words.key(session), words.value()];
  const afterSet = [
    ['EX'],
    ['PX'],
    ['NX', 'XX'],
    ['XX', 'nx'],
    ['KEEPTTL', 'EX', '5'],
    ['EX', '5', 'KEEPTTL'],
    ['EX', '5', 'PX', '5'],
    ['EXAT'],
    ['nonsense'],
    [''],
    ['GET', 'nonsense'],
  ];
  const others = [
    ['SCAN', '0', 'nonsense'],
    ['SCAN', '0', 'MATCH'],
    ['SCAN', '0', 'COUNT'],
    ['SCAN', '0', 'COUNT', '0'],
    ['SCAN', '0', 'COUNT', '-1'],
    ['FLUSHDB', 'nonsense'],
    ['FLUSHALL', 'nonsense'],
    ['FLUSHDB', 'SYNC', 'nonsense'],
  ];
  return [
    ...afterSet.map((options) => (s: ModelSession) => [...set(s), ...options]),
    ...others.map((command) => () => command),
  ];
}

function wrongNumbers(words: Vocabulary): WrongCommand[] {
  const set = (session: ModelSession): string[] => ['SET', words.key(session), words.value()];
  const invalid = ['0', '-1', '9223372036854775807', '-9223372036854775808'];
  return [
    ...['EX', 'PX', 'EXAT', 'PXAT'].map((option) => (s: ModelSession) => {
      return [...set(s), option, words.notInteger()];
    }),
    ...invalid.map((amount) => (s: ModelSession) => [...set(s), 'EX', amount]),
    (s) => [...set(s), 'PX', '9223372036854775807'],
    (s) => [...set(s), 'PXAT', '0'],
    (s) => [...set(s), 'EXAT', '-5'],
    (s) => ['EXPIRE', words.key(s), words.notInteger()],
    (s) => ['EXPIRE', words.key(s), '9223372036854775807'],
    (s) => ['EXPIRE', words.key(s), '-9223372036854775808'],
    (s) => ['INCRBY', words.key(s), words.notInteger()],
    () => ['SELECT', words.notInteger()],
    () => ['SELECT', '16'],
    () => ['SELECT', '-1'],
    () => ['SCAN', 'abc'],
    () => ['SCAN', '0', 'COUNT', 'abc'],
  ];
}
