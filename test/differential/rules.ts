import { CONTAINERS, nameOf } from './command-names.js';
import {
  type Comparison,
  closeNumbers,
  sameButOwn,
  sameCount,
  sameDescription,
  sameElements,
  sameFarewells,
  sameHistograms,
  sameKeys,
  sameKind,
  sameNamesAmong,
  samePairs,
  sameResults,
  sameType,
  savedOrBusy,
  within,
} from './comparisons.js';
import { namesOfRecipes } from './families.js';
import type { Question } from './question.js';

/** Where replies to the same command may differ, and how far. */
export interface Rule {
  readonly name: string;
  readonly reason: string;
  readonly applies: (question: Question) => boolean;
  /** Whether it is about all replies to a batch that has other than one reply a command. */
  readonly appliesToAll?: (questions: readonly Question[]) => boolean;
  readonly isSame: Comparison;
}

const of =
  (...names: string[]) =>
  ({ words }: Question): boolean =>
    names.includes(nameOf(words));

/** A few seconds: commands reach the servers one after the other, on a machine that does much else. */
const SECONDS = 10n;

/** The first that applies is asked, and only about replies that are not equal byte for byte. */
export const rules: readonly Rule[] = [
  {
    name: 'seconds left',
    reason: 'the clock goes on between the two servers; our times end in the year 10889',
    applies: of('ttl', 'expiretime'),
    isSame: within(SECONDS),
  },
  {
    name: 'milliseconds left',
    reason: 'the clock goes on between the two servers; our times end in the year 10889',
    applies: of('pttl', 'pexpiretime'),
    isSame: within(SECONDS * 1000n),
  },
  {
    name: 'any order',
    reason: 'the order is that of a hash table',
    applies: of('keys', 'hkeys', 'hvals', 'pubsub|channels'),
    isSame: sameElements,
  },
  {
    name: 'commands that both have',
    reason: 'each server has some of its own; the order is that of a hash table',
    applies: of('command|list'),
    isSame: sameNamesAmong(namesOfRecipes),
  },
  {
    name: 'pairs in any order',
    reason: 'the order is that of a hash table',
    applies: of('hgetall'),
    isSame: samePairs,
  },
  {
    name: 'farewells in any order',
    reason: 'the order is that of a hash table',
    applies: () => false,
    appliesToAll: (questions) =>
      questions.length === 1 &&
      questions[0]!.words.length === 1 &&
      ['unsubscribe', 'punsubscribe'].includes(nameOf(questions[0]!.words)),
    isSame: sameFarewells,
  },
  {
    name: 'iteration',
    reason: 'cursors and the portions are ours; whole iterations are compared, see iteration.ts',
    applies: of('scan', 'hscan'),
    isSame: sameType,
  },
  {
    name: 'random members',
    reason: 'they are drawn',
    applies: of('randomkey', 'hrandfield'),
    isSame: sameCount,
  },
  {
    name: 'results',
    reason: 'EXEC answers for each command as that would',
    applies: of('exec'),
    isSame: sameResults,
  },
  {
    name: 'inexact sums',
    reason: 'Redis adds with 64 bits of mantissa, where there are; a double has 53',
    applies: ({ words }) => nameOf(words) === 'incrbyfloat' && words[1] === 'inexact',
    isSame: closeNumbers,
  },
  {
    name: 'encodings',
    reason: 'Redis remembers where a value came from, and what a hash was once like',
    applies: of('object|encoding'),
    isSame: sameKind,
  },
  {
    name: 'flags of keys',
    reason: 'what a command does with a key is told in less detail',
    applies: of('command|getkeysandflags'),
    isSame: sameKeys,
  },
  {
    name: 'greeting',
    reason: 'version and number of the connection are our own',
    applies: of('hello'),
    isSame: sameButOwn,
  },
  {
    name: 'descriptions',
    reason: 'flags and categories of a command are our own; name, arity and keys are not',
    applies: ({ words }) => nameOf(words) === 'command|info' && words.length > 2,
    isSame: sameDescription,
  },
  {
    name: 'histograms',
    reason:
      'how long a command takes is our own, and what EXEC runs is not timed by itself; the form is not',
    applies: of('latency|histogram'),
    isSame: sameHistograms,
  },
  {
    name: 'saving',
    reason: 'whether the save before has ended is a matter of time',
    applies: of('save', 'bgsave'),
    isSame: savedOrBusy,
  },
  {
    name: 'shape',
    reason: 'it tells about the server itself, or the present moment',
    applies: of(
      'info',
      'client|id',
      'client|info',
      'client|list',
      'command',
      'command|count',
      'command|info',
      'command|docs',
      'config|get',
      'time',
      'lastsave',
      'slowlog|get',
      'slowlog|len',
      'memory|usage',
      'object|idletime',
      'object|refcount',
      'latency|latest',
      'latency|history',
      'latency|reset',
      'latency|doctor',
      'latency|graph',
      'acl|cat',
      ...CONTAINERS.map((name) => `${name}|help`),
    ),
    isSame: sameType,
  },
];
