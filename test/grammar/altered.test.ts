import * as ohm from 'ohm-js';
import test from 'ava';
import { loadDecoder } from '../../grammar/generate/load-decoder.js';
import { readMiniDb, readMiniDbText } from '../../grammar/generate/read-file.js';
import { cases } from '../helpers/scale.js';
import { wordsOf } from './canonical-line.js';
import { assertSameAsOhm } from './differential.js';

/** Replaces text that has to be there, so that a changed grammar does not empty the test. */
function altered(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the grammar has no ${from}`);
  return text.replace(from, () => to);
}

function alteredText(): string {
  let text = readMiniDbText();
  text = altered(text, 'GetMany | SetMany', 'GetMany | Refill | SetMany');
  text = altered(
    text,
    '  Lookup (',
    `  Refill (write, slow, since 0.2.0: Adds to a stock)
    = refill key AnyOrder2<RefillBy, RefillOf>? (value pattern)*
  RefillBy = by increment
  RefillOf = of username
  by (BY) = caseInsensitive<"BY"> wordEnd
  of (OF) = caseInsensitive<"OF"> wordEnd
  told (TOLD) = caseInsensitive<"TOLD"> wordEnd
  refill (REFILL) = caseInsensitive<"REFILL"> wordEnd
  SetTold = told message
  Lookup (`,
  );
  text = altered(text, 'AnyOrder4<SetExpiry,', 'AnyOrder5<SetTold, SetExpiry,');
  return altered(text, '    | exat unixSeconds      -- unixSeconds\n', '');
}

test('a changed grammar gives a decoder for what it says now', (t) => {
  const grammar = ohm.grammar(alteredText());
  const { decoder, idByName } = loadDecoder(grammar);
  t.is(decoder.decode(wordsOf(['set', 'k', 'v', 'exat', '5'])), null);
  t.is(decoder.decode(wordsOf(['set', 'k', 'v', 'xx', 'told', '5']))?.rule, 'Set');
  t.true(idByName.has('refill'));
  assertSameAsOhm(t, { grammar, decoder, cases: cases(10_000, 100_000) });
});

test('an extension adds a command with its words, slots and catalogue entry', (t) => {
  const text = `Shop <: MiniDb {
    Command += Restock
    Restock (write, fast, since 1.0.0: Adds pieces to an article)
      = restock key pieces silently?
    pieces (number of pieces) = integer
    restock (RESTOCK) = caseInsensitive<"RESTOCK"> wordEnd
    silently (SILENTLY) = caseInsensitive<"SILENTLY"> wordEnd
  }`;
  const grammar = ohm.grammar(text, { MiniDb: readMiniDb() });
  const { decoder, catalogue, idByName } = loadDecoder(grammar);
  const info = catalogue[idByName.get('restock')!]!;
  t.is(info.syntax, 'RESTOCK key pieces [SILENTLY]');
  t.is(info.group, 'module');
  t.is(info.documentation, null);
  t.is(decoder.decode(wordsOf(['restock', 'k', '5']))?.id, info.id);
  t.is(
    decoder.explain(wordsOf(['restock', 'k', '5', 'loudly'])),
    'ERR syntax error; word 4 "loudly": expected SILENTLY or end of command',
  );
  assertSameAsOhm(t, { grammar, decoder, cases: cases(10_000, 50_000) });
});
