import test from 'ava';
import { shownJson } from '../../src/domain/shown-json.js';

test('a JSON value is shown as it is written, unless it is nested too deeply', (t) => {
  t.is(shownJson({ a: [1, null] }), '{"a":[1,null]}');
  const deep: unknown = JSON.parse('['.repeat(1_000_000) + ']'.repeat(1_000_000));
  t.is(shownJson(deep), 'a value that is nested too deeply');
  t.throws(() => shownJson(1n), { instanceOf: TypeError });
});
