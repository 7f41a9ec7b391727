import test from 'ava';
import { JsonPathQuery } from '../../../src/adapters/json/json-path-query.js';
import { TimeLimitError, withinTime } from '../../../src/adapters/json/time-limit.js';
import { ByteView } from '../../../src/domain/bytes.js';

const json = new JsonPathQuery();
const view = (text: string): ByteView => new ByteView(new TextEncoder().encode(text));

/** The answer's text, or what is in its way. */
function query(document: string, path: string): string {
  const found = json.query(view(document), view(path));
  return typeof found === 'string' ? found : new TextDecoder().decode(found);
}

test('a JSON text is one value in UTF-8', (t) => {
  for (const text of ['1', ' {"a":[true,null]} ', '"ü😀"', '"\\ud800"', '[]'.repeat(1)]) {
    t.true(json.isJson(view(text)), text);
  }
  for (const text of ['', '1 2', '{a:1}', '[1,]', "'a'", '\ufeff1', 'undefined']) {
    t.false(json.isJson(view(text)), text);
  }
  t.false(json.isJson(new ByteView(new Uint8Array([0x22, 0xff, 0x22]))));
  t.true(json.isJson(view('['.repeat(500_000) + ']'.repeat(500_000))));
});

test('only the bytes inside the view are the text', (t) => {
  const { bytes } = view('xx[1]$[0]y');
  const found = json.query(new ByteView(bytes, 2, 5), new ByteView(bytes, 5, 9));
  t.is(String(found), '[1]');
});

test('names with a meaning for the language are names like any other', (t) => {
  const document = '{"__proto__":1,"constructor":{"prototype":2},"length":3}';
  t.is(query(document, '$.__proto__'), '[1]');
  t.is(query(document, '$.constructor.prototype'), '[2]');
  t.is(query(document, '$.length'), '[3]');
  t.is(query('{}', '$.constructor'), '[]');
  t.is(query('[]', '$.length'), '[]');
  t.is(query('"abc"', '$.length'), '[]');
});

test('a query that is no JSONPath is told why', (t) => {
  for (const path of ['', '$[', '$.[0]', '$..', '$[?]', '$[01]', '$[?@.a==@.*]', ' $']) {
    t.notThrows(() => {
      const found = query('[1]', path);
      t.false(found.startsWith('['), `${path}: ${found}`);
      t.true(found.length > 5, path);
    });
  }
});

test('what would take for ever, nest too deeply or fill the memory is stopped', (t) => {
  const isTooLong = 'it takes more than 500 ms';
  const flat = `[${'1,'.repeat(20_000)}1]`;
  t.is(query(flat, '$[?count($[?count($[?@>0])>0])>0]'), isTooLong);
  // A busy machine may not get so far in time.
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  t.true(['the document is nested too deeply', isTooLong].includes(query(deep, '$[0]')));
  const large = `["${'x'.repeat(900_000)}"]`;
  const tooMuch = 'the answer has more than 16777216 bytes';
  t.true([tooMuch, isTooLong].includes(query(large, `$[${'*,'.repeat(30)}*]`)));
  t.is(query('[1]', '$[0]'), '[1]');
});

test('regular expressions of a query take time in proportion to the text', (t) => {
  const document = JSON.stringify(['a'.repeat(5000), 'b']);
  t.is(query(document, "$[?match(@, '(a*)*b')]"), '["b"]');
  t.is(query(document, "$[?search(@, '(a|a)*c')]"), '[]');
});

test('what runs within a time answers, throws, or is stopped', (t) => {
  t.is(
    withinTime(1000, () => 7),
    7,
  );
  t.throws(() => withinTime(1000, (): unknown => JSON.parse('{')), { instanceOf: SyntaxError });
  t.throws(
    () =>
      withinTime(20, () => {
        for (;;);
      }),
    { instanceOf: TimeLimitError },
  );
  t.is(
    withinTime(1000, () => 8),
    8,
  );
});
