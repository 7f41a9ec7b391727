import type { RespValue } from '../helpers/resp-value.js';
import { nameOf } from './command-names.js';
import { textOf } from './reply-view.js';
import type { Words } from './step.js';

/** Where Mini DB answers otherwise than Redis, on purpose. */
export interface Exception {
  readonly name: string;
  readonly reason: string;
  /** Given replies as text, see `textOf`. */
  readonly applies: (words: Words, ours: string, theirs: string) => boolean;
}

const SYNTAX_ERROR = /^-ERR syntax error; /;

/** What Redis says of a value that it looks at before it knows all words. */
const VALUE_ERRORS: readonly RegExp[] = [
  /^-ERR invalid cursor$/,
  /^-ERR value is not an integer or out of range$/,
  /^-ERR value is out of range/,
  /^-ERR DB index is out of range$/,
  /^-WRONGTYPE /,
  /^-ERR The specified keys must contain string values$/,
  /^-ERR The bit argument must be 1 or 0\.$/,
];

/** What Redis says of a key that is not there, whatever else is said. */
const OF_NOTHING: Readonly<Record<string, readonly string[]>> = {
  hscan: ['array["0", array[]]'],
  bitcount: [':0'],
  bitpos: [':0', ':-1'],
};

/** None of them about a command that Redis lets change something: the servers hold the same afterwards. */
export const exceptions: readonly Exception[] = [
  {
    name: 'shape before values',
    reason: 'the grammar refuses a command before any of its values is looked at',
    applies: (_, ours, theirs) =>
      SYNTAX_ERROR.test(ours) && VALUE_ERRORS.some((error) => error.test(theirs)),
  },
  {
    name: 'shape before keys',
    reason: 'Redis finds that there is no such key before it looks at the options',
    applies: (words, ours, theirs) =>
      SYNTAX_ERROR.test(ours) && (OF_NOTHING[nameOf(words)] ?? []).includes(theirs),
  },
  {
    name: 'one text for syntax errors',
    reason: 'the decoder tells what it expected; Redis has texts of its own for some commands',
    applies: (_, ours, theirs) =>
      SYNTAX_ERROR.test(ours) &&
      /^-ERR (Syntax error in HELLO option|Unsupported option) /.test(theirs),
  },
  {
    name: 'number of words',
    reason: 'a command without keywords has a wrong number of arguments, whether too many or odd',
    applies: (words, ours, theirs) =>
      ['auth', 'command|list', 'config|set'].includes(nameOf(words)) &&
      ours.startsWith('-ERR wrong number of arguments for ') &&
      theirs === '-ERR syntax error',
  },
  {
    name: 'clusters',
    reason: 'there is none, whatever else is wrong with a command about it',
    applies: (words, ours, theirs) =>
      nameOf(words).startsWith('cluster|') &&
      ours === '-ERR This instance has cluster support disabled' &&
      theirs.startsWith('-ERR wrong number of arguments for '),
  },
  {
    name: 'idle times',
    reason: 'they take room in each entry, and are kept under an LRU policy alone',
    applies: (words, ours, theirs) =>
      nameOf(words) === 'object|idletime' &&
      ours.startsWith('-ERR idle time not tracked') &&
      theirs.startsWith(':'),
  },
  {
    name: 'policies',
    reason: 'the policies that there are to choose from are our own',
    applies: (words, ours, theirs) => {
      const [our = '', their] = [ours, theirs].map((text) => text.split('of the following: ')[0]);
      return nameOf(words) === 'config|set' && our === their && our.endsWith('one ');
    },
  },
];

/** The exception that a pair of different replies falls under. */
export function exceptionFor(
  words: Words,
  ours: RespValue,
  theirs: RespValue,
): Exception | undefined {
  const [our, their] = [textOf(ours), textOf(theirs)];
  return exceptions.find(({ applies }) => applies(words, our, their));
}

/** What is never sent, for the servers would differ in what they hold from then on. */
export const notSent: Readonly<Record<string, string>> = {
  'an option twice, as in SET k v NX NX': 'each option of a grammar rule stands once',
  'two times after the year 10889': 'they are one to us, and GT and LT compare them',
  'ACL CAT string': 'categories follow from the flags of commands, and none is about a type',
  'numbers that a long double holds and a double does not':
    'Redis adds with 64 bits of mantissa where the processor has them; our doubles are IEEE 754',
};

const CLUSTER = [
  'info',
  'nodes',
  'slots',
  'shards',
  'myid',
  'keyslot',
  'links',
  'reset',
  'countkeysinslot',
];

/** Commands that Redis refuses here however they are sent, with the reason. */
export const neverAccepted: Readonly<Record<string, string>> = {
  shutdown: 'it would end the server',
  cluster: 'cluster support is disabled',
  'latency|graph': 'there is no event to draw',
  ...Object.fromEntries(CLUSTER.map((name) => [`cluster|${name}`, 'cluster support is disabled'])),
};
