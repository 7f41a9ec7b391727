import type { RespValue } from '../helpers/resp-value.js';
import type { Question } from './question.js';
import { charactersOf, elementsOf, isError, pairsOf, textOf } from './reply-view.js';
import { nameOf } from './command-names.js';

/**
 * Whether two replies are the same but for what may differ. `isSameReply` compares a reply inside this
 * one as if it had come by itself.
 */
export type Comparison = (
  ours: RespValue,
  theirs: RespValue,
  question: Question,
  isSameReply: SameReply,
) => boolean;

export type SameReply = (question: Question, ours: RespValue, theirs: RespValue) => boolean;

const isEqual = (ours: RespValue, theirs: RespValue): boolean => textOf(ours) === textOf(theirs);

/** Errors have to be equal, whatever is said of other replies. */
const unlessError =
  (comparison: Comparison): Comparison =>
  (ours, theirs, ...rest) =>
    isError(ours) || isError(theirs) ? isEqual(ours, theirs) : comparison(ours, theirs, ...rest);

export const sameType: Comparison = unlessError((ours, theirs) => ours.type === theirs.type);

const sorted = (values: readonly RespValue[]): string => values.map(textOf).sort().join('\n');

export const sameElements: Comparison = unlessError(
  (ours, theirs) =>
    ours.type === theirs.type && sorted(elementsOf(ours)) === sorted(elementsOf(theirs)),
);

/** Names of commands: those that both servers have, in any order. */
export const sameNamesAmong = (common: () => ReadonlySet<string>): Comparison =>
  unlessError((ours, theirs) => {
    const names = common();
    const among = (value: RespValue): string =>
      elementsOf(value)
        .map((name) => charactersOf(name) ?? '')
        .filter((name) => names.has(name))
        .sort()
        .join('\n');
    return ours.type === theirs.type && among(ours) === among(theirs);
  });

export const samePairs: Comparison = unlessError((ours, theirs) => {
  const texts = (value: RespValue): string =>
    pairsOf(value)
      .map(([key, value]) => `${textOf(key)} ${textOf(value)}`)
      .sort()
      .join('\n');
  return ours.type === theirs.type && texts(ours) === texts(theirs);
});

/** Negative numbers say that there is no time. */
export const within =
  (tolerance: bigint): Comparison =>
  (ours, theirs, { words }) => {
    if (ours.type !== 'integer' || theirs.type !== 'integer') return false;
    if (ours.value < 0n || theirs.value < 0n) return false;
    const distance = ours.value - bounded(theirs.value, nameOf(words));
    return distance <= tolerance && distance >= -tolerance;
  };

/** A time as it is when it is kept in 48 bits of milliseconds. */
function bounded(value: bigint, name: string): bigint {
  const nowMs = name.endsWith('expiretime') ? 0n : BigInt(Date.now());
  const unitMs = name.startsWith('p') ? 1n : 1000n;
  const most = (BigInt(EXPIRES_AT_MS_MAX) - nowMs) / unitMs;
  return value > most ? most : value;
}

/** In the year 10889: an entry has 48 bits for it. */
export const EXPIRES_AT_MS_MAX = 2 ** 48 - 1;

export const closeNumbers: Comparison = (ours, theirs) => {
  if (ours.type !== 'bulk' || theirs.type !== 'bulk') return false;
  const [our, their] = [Number(ours.bytes.toString()), Number(theirs.bytes.toString())];
  return Math.abs(our - their) <= Math.abs(their) * 1e-14;
};

/** HELLO's map: the same keys in the same order, and values but for these. */
const OWN_VALUES = ['"version"', '"id"'];
export const sameButOwn: Comparison = unlessError((ours, theirs) => {
  const texts = (value: RespValue): string[] =>
    pairsOf(value).map(([key, value]) =>
      OWN_VALUES.includes(textOf(key)) ? textOf(key) : `${textOf(key)} ${textOf(value)}`,
    );
  return ours.type === theirs.type && texts(ours).join() === texts(theirs).join();
});

/** Name, arity and places of keys of each command. */
export const sameDescription: Comparison = unlessError((ours, theirs) => {
  const texts = (value: RespValue): string[] =>
    elementsOf(value).map((command) => {
      const [name, arity, , first, last, step] = elementsOf(command);
      if (name === undefined) return command.type;
      return [name, arity!, first!, last!, step!].map(textOf).join(' ');
    });
  return texts(ours).join('\n') === texts(theirs).join('\n');
});

/** What Redis may name as a bound: see redis-histogram.ts. */
const HISTOGRAM_BOUNDS = [
  1, 2, 4, 8, 16, 33, 66, 132, 264, 528, 1056, 2113, 4227, 8454, 16908, 33816, 67633, 135266,
  270532, 541065, 1073741,
];

/**
 * Each histogram has the same form, and its counts grow up to all calls. What EXEC runs has no time of its
 * own with us, so that a command may have fewer calls, or none.
 */
export const sameHistograms: Comparison = unlessError((ours, theirs) => {
  const forms = (reply: RespValue): string[] => [
    ...new Set(pairsOf(reply).map(([, histogram]) => histogramForm(histogram))),
  ];
  const [our, their] = [forms(ours), forms(theirs)];
  return ours.type === theirs.type && (our.length === 0 || our.join() === their.join());
});

function histogramForm(histogram: RespValue): string {
  const [calls, distribution] = pairsOf(histogram);
  const pairs = pairsOf(distribution![1]).map((pair) => pair.map(numberOf));
  const isRight = pairs.every(
    ([bound, count], at) =>
      HISTOGRAM_BOUNDS.includes(bound!) &&
      (at === 0 || (bound! > pairs[at - 1]![0]! && count! > pairs[at - 1]![1]!)),
  );
  const isWhole = pairs.at(-1)?.[1] === numberOf(calls![1]);
  return [histogram.type, textOf(calls![0]), textOf(distribution![0]), isRight, isWhole].join(' ');
}

const numberOf = (value: RespValue): number => Number(textOf(value).replace(/\D/g, ''));

/** As many members, where the client asked for some. */
export const sameCount: Comparison = unlessError((ours, theirs) => {
  const lengths = (value: RespValue): string =>
    `${value.type} ${elementsOf(value)
      .map((item) => elementsOf(item).length)
      .join()}`;
  return lengths(ours) === lengths(theirs);
});

/** Each element of EXEC's reply as the reply of its command. */
export const sameResults: Comparison = (ours, theirs, { queued }, isSameReply) => {
  const [our, their] = [elementsOf(ours), elementsOf(theirs)];
  if (ours.type !== theirs.type || our.length !== their.length) return false;
  if (our.length !== queued.length) return false;
  return our.every((reply, at) => {
    const theirReply = their[at]!;
    const question = { words: queued[at]!, queued: [] };
    return isEqual(reply, theirReply) || isSameReply(question, reply, theirReply);
  });
};

const STRINGS = ['"int"', '"embstr"', '"raw"'];
const HASHES = ['"listpack"', '"hashtable"'];
export const sameKind: Comparison = (ours, theirs) =>
  [STRINGS, HASHES].some((kind) => kind.includes(textOf(ours)) && kind.includes(textOf(theirs)));

/** Each key of COMMAND GETKEYSANDFLAGS, without its flags. */
export const sameKeys: Comparison = unlessError((ours, theirs) => {
  const texts = (value: RespValue): string[] =>
    elementsOf(value).map((item) => textOf(elementsOf(item)[0]!));
  return texts(ours).join() === texts(theirs).join();
});

/** SAVE may meet what a BGSAVE has begun, on one server and not on the other. */
const BUSY = '-ERR Background save already in progress';
export const savedOrBusy: Comparison = (ours, theirs) =>
  [ours, theirs].every((reply) => reply.type === 'status' || textOf(reply) === BUSY);

/** Channels in any order; the numbers of subscriptions left count down all the same. */
export const sameFarewells: Comparison = (ours, theirs) => {
  const column = (value: RespValue, at: number): RespValue[] =>
    elementsOf(value).flatMap((message) => elementsOf(message)[at] ?? []);
  const types = (value: RespValue): string =>
    elementsOf(value)
      .map(({ type }) => type)
      .join();
  return (
    types(ours) === types(theirs) &&
    sorted(column(ours, 0)) === sorted(column(theirs, 0)) &&
    sorted(column(ours, 1)) === sorted(column(theirs, 1)) &&
    column(ours, 2).map(textOf).join() === column(theirs, 2).map(textOf).join()
  );
};
