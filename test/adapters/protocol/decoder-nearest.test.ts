import test from 'ava';
import { randomOfRun } from '../../helpers/seed.js';
import * as decoder from '../../../src/adapters/protocol/decoder-nearest.js';

const COMMANDS = ['set', 'get', 'mget', 'incr', 'incrby', 'flushall'];

const nearest = (word: string, candidates: readonly string[]): string | null =>
  decoder.nearest(word, candidates.map(decoder.candidateOf));

test('a slip of a letter leads to the word that was meant', (t) => {
  const slips = {
    gt: 'get',
    gett: 'get',

    gte: 'get',
    GTE: 'get',
    icnrby: 'incrby',
    flshal: 'flushall',
  };
  for (const [word, meant] of Object.entries(slips)) t.is(nearest(word, COMMANDS), meant, word);
});

test('nothing is proposed when nothing is near', (t) => {
  for (const word of ['', 'g', 'foo', 'zzzz', 'flush', 'decrease']) {
    t.is(nearest(word, COMMANDS), null, word);
  }
  t.is(nearest('get', []), null);
});

test('the nearest wins, and the first of those that are equally near', (t) => {
  t.is(nearest('incrb', COMMANDS), 'incr');
  t.is(nearest('xet', COMMANDS), 'set');
  t.is(nearest('mset', COMMANDS), 'set');
});

test('long words are not compared', (t) => {
  const long = 'a'.repeat(33);
  t.is(nearest(long, [long]), null);
  t.is(nearest(long.slice(1), [long]), long);
});

/** By definition: the first of the fewest slips, all candidates compared letter by letter. */
function expected(word: string, candidates: readonly string[]): string | null {
  const allowed = word.length < 2 ? 0 : word.length < 4 ? 1 : 2;
  const slips = candidates.map((candidate) => slipsBetween(word, candidate));
  const fewest = Math.min(...slips);
  return fewest > allowed ? null : candidates[slips.indexOf(fewest)]!;
}

function slipsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return slipsBetween(restA, restB);
  const isSwap = a.length > 1 && a[0] === b[1] && a[1] === b[0];
  const swapped = isSwap ? slipsBetween(a.slice(2), b.slice(2)) : Infinity;
  return (
    1 +
    Math.min(swapped, slipsBetween(restA, b), slipsBetween(a, restB), slipsBetween(restA, restB))
  );
}

test('random words lead to what comparing all letters leads to', (t) => {
  const random = randomOfRun(t);
  const letters = 'abcdxé1';
  const word = (): string =>
    Array.from({ length: random.below(7) }, () => letters[random.below(letters.length)]).join('');
  let found = 0;
  for (let at = 0; at < 1000; at++) {
    const candidates = Array.from({ length: 4 }, word);
    const given = word();
    const meant = expected(given, candidates);
    t.is(nearest(given, candidates), meant, `${given}: ${candidates.join(' ')}`);
    if (meant !== null) found++;
  }
  t.true(found > 100 && found < 1000, String(found));
});
