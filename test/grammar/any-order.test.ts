import * as ohm from 'ohm-js';
import test from 'ava';
import { AnyOrderRules } from '../../grammar/generate/any-order.js';
import { readMiniDb } from '../../grammar/generate/read-file.js';

const TEXT = `Orders <: MiniDb {
  Named<a, b, c>
    = a AnyOrder2<b, c>? -- first
    | b AnyOrder2<a, c>? -- second
    | c AnyOrder2<a, b>? -- third
  Disordered<a, b, c>
    = a AnyOrder2<b, c>? -- a
    | b AnyOrder2<a, c>? -- b
    | c AnyOrder2<b, a>? -- c
  Forgetful<a, b, c>
    = a AnyOrder2<b, c>? -- a
    | b AnyOrder2<a, c>? -- b
    | c a?               -- c
  Repeating<a, b, c>
    = a AnyOrder2<b, c>? -- a
    | b AnyOrder2<b, c>? -- b
    | c AnyOrder2<a, b>? -- c
  Exchanged<a, b>
    = b a? -- b
    | a b? -- a
  Always<a, b>
    = a b  -- a
    | b a? -- b
  Short<a, b, c>
    = a AnyOrder2<b, c>? -- a
    | b AnyOrder2<a, c>? -- b
  Endless<a, b, c>
    = a Endless<b, c, a>? -- a
    | b AnyOrder2<a, c>?  -- b
    | c AnyOrder2<a, b>?  -- c
  OfOthers<a, b, c>
    = a Always<b, c>? -- a
    | b Always<a, c>? -- b
    | c Always<a, b>? -- c
  Pair<a, b> = a b
}`;

test('options in any order are told by the rule’s body', (t) => {
  const grammar = ohm.grammar(TEXT, { MiniDb: readMiniDb() });
  const rules = new AnyOrderRules(grammar);
  for (const name of ['AnyOrder2', 'AnyOrder3', 'Named']) t.true(rules.has(name), name);
  const others = ['Disordered', 'Forgetful', 'Repeating', 'Exchanged', 'Always', 'Short'];
  for (const name of [...others, 'Endless', 'OfOthers', 'Pair', 'Set', 'SetExpiry']) {
    t.false(rules.has(name), name);
    t.false(rules.has(name), `${name}, asked again`);
  }
});
