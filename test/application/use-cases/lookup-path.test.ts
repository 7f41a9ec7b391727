import test from 'ava';
import { NULL, OK, arity, bulk, error, exchange } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const BOOKS = JSON.stringify({
  store: {
    book: [
      { title: 'Sayings', price: 8.95, isbn: null },
      { title: 'Moby Dick', price: 22.99 },
    ],
  },
});
const path = (text: string): string[] => ['LOOKUP', 'books', 'PATH', text];

test('LOOKUP … PATH answers the nodes as the text of an array', (t) =>
  exchange(t, [
    [['SET', 'books', BOOKS, 'AS', 'json'], OK],
    [path('$.store.book[*].title'), bulk('["Sayings","Moby Dick"]')],
    [path('$..price'), bulk('[8.95,22.99]')],
    [path('$.store.book[?@.price > 10].title'), bulk('["Moby Dick"]')],
    [path("$.store.book[?match(@.title, 'M.*')].price"), bulk('[22.99]')],
    [path("$.store.book[?search(@.title, '[S]')].price"), bulk('[8.95]')],
    [path('$.store.book[-1:]'), bulk('[{"title":"Moby Dick","price":22.99}]')],
    [path('$.nothing'), bulk('[]')],
    [path('$'), bulk(`[${BOOKS}]`)],
    ['LOOKUP none PATH $', NULL],
  ]));

test('PATH needs JSON and a JSONPath', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask('SET s "[1]"\nSET j "[1]" AS json\n');
  const noJson = error('ERR value is not JSON: PATH needs one that was set AS JSON');
  t.is(client.ask('LOOKUP s PATH $\n'), noJson);
  for (const wrong of ['', '$[', '$.a b', 'a', '$[?match(@)]', '\\xff']) {
    t.regex(client.ask(`LOOKUP j PATH "${wrong}"\n`), /^-ERR JSONPath has no answer: ./, wrong);
  }
  t.is(
    client.ask('LOOKUP j PATH\n'),
    error('ERR syntax error; after word 3 "PATH": expected JSONPath'),
  );
  t.is(client.ask('LOOKUP\n'), arity('lookup'));
});
