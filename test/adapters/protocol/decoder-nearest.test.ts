import test from 'ava';
import { nearest } from '../../../src/adapters/protocol/decoder-nearest.js';

const COMMANDS = ['set', 'get', 'mget', 'incr', 'incrby', 'flushall'];

test('a slip of a letter leads to the word that was meant', (t) => {
  const slips = {
    gt: 'get',
    gett: 'get',

    gte: 'get',
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
