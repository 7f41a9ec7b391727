import test from 'ava';
import { loadDecoder } from '../../grammar/generate/load-decoder.js';
import { cases } from '../helpers/scale.js';
import { awkwardGrammar } from './awkward-grammar.js';
import { assertSameAsOhm } from './differential.js';

test('an awkward grammar compiles to a decoder that accepts what Ohm accepts', (t) => {
  const grammar = awkwardGrammar();
  const { decoder } = loadDecoder(grammar);
  assertSameAsOhm(t, { grammar, decoder, cases: cases(5_000, 200_000) });
});
