import test from 'ava';
import { readMiniDb } from '../../grammar/generate/read-file.js';
import { loadDecoder } from '../../grammar/generate/load-decoder.js';
import { GrammarDecoder } from '../../src/adapters/protocol/grammar-decoder.js';
import { cases } from '../helpers/scale.js';
import { assertSameAsOhm } from './differential.js';

const grammar = readMiniDb();

test('the generated decoder accepts what Ohm accepts, with the same fields', (t) => {
  assertSameAsOhm(t, { grammar, decoder: new GrammarDecoder(), cases: cases(5000, 200_000) });
});

test('a decoder loaded into memory accepts what Ohm accepts, with the same fields', (t) => {
  const { decoder } = loadDecoder(grammar);
  assertSameAsOhm(t, { grammar, decoder, cases: cases(5000, 50_000) });
});
