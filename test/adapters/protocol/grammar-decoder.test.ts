import test from 'ava';
import { Container } from 'inversify';
import { GrammarDecoder } from '../../../src/adapters/protocol/grammar-decoder.js';
import type { CommandByRule } from '../../../src/application/generated/commands.js';
import { wordsOf } from '../../grammar/canonical-line.js';

function decoded<Rule extends keyof CommandByRule>(
  decoder: GrammarDecoder,
  rule: Rule,
  ...tokens: string[]
): CommandByRule[Rule] {
  const command = decoder.decode(wordsOf(tokens));
  if (command?.rule !== rule)
    throw new Error(`${tokens.join(' ')} is ${command?.rule ?? 'refused'}`);
  return command as CommandByRule[Rule];
}

test('one object per command is reused and its optional fields start anew', (t) => {
  const decoder = new GrammarDecoder();
  const first = decoded(decoder, 'Set', 'SET', 'k', 'v', 'EX', '60', 'NX', 'GET');
  t.deepEqual([first.ex, first.nx, first.get, first.xx], [true, true, true, false]);
  t.is(first.seconds?.toLatin1(), '60');
  const second = decoded(decoder, 'Set', 'set', 'key', 'value');
  t.is(second, first);
  t.deepEqual([second.ex, second.nx, second.get, second.seconds], [false, false, false, null]);
  t.is(second.key.toLatin1(), 'key');
});

test('decoders share nothing', (t) => {
  const command = decoded(new GrammarDecoder(), 'Get', 'GET', 'a');
  decoded(new GrammarDecoder(), 'Get', 'GET', 'b');
  t.is(command.key.toLatin1(), 'a');
});

test('repeated words are lists with a stride', (t) => {
  const command = decoded(new GrammarDecoder(), 'SetMany', 'mset', 'a', '1', 'b', '2');
  t.is(command.keys.count, 2);
  t.is(command.values.stride, 2);
  t.is(command.keys.at(1).toLatin1(), 'b');
  t.is(command.values.at(1).toLatin1(), '2');
});

test('a list of no words is empty, also after a call with some', (t) => {
  const decoder = new GrammarDecoder();
  t.is(decoded(decoder, 'Info', 'info', 'server', 'clients').sections.count, 2);
  t.is(decoded(decoder, 'Info', 'info').sections.count, 0);
});

test('words left over from a longer request are not read', (t) => {
  const decoder = new GrammarDecoder();
  const words = wordsOf(['set', 'k', 'v', 'nx']);
  words.count = 3;
  t.is((decoder.decode(words) as CommandByRule['Set']).nx, false);
  words.count = 2;
  t.is(decoder.decode(words), null);
  words.count = 0;
  t.is(decoder.decode(words), null);
});

test('a word is a keyword in any case, and with no other bit changed', (t) => {
  const decoder = new GrammarDecoder();
  t.is(decoder.decode(wordsOf(['gEt', 'k']))?.rule, 'Get');
  let refused = 0;
  for (const word of ['GET', 'INCRBY', 'flushall']) {
    for (let at = 0; at < word.length; at++) {
      for (const bit of [1, 2, 4, 8, 16, 64, 128]) {
        const changed = String.fromCharCode(word.charCodeAt(at) ^ bit);
        const other = word.slice(0, at) + changed + word.slice(at + 1);
        const command = decoder.decode(wordsOf([other, 'k', '1']));
        if (command === null) refused++;
      }
    }
  }
  t.is(refused, 17 * 7);
});

test('AUTH takes one word as the password, two as user name and password', (t) => {
  const decoder = new GrammarDecoder();
  const both = decoded(decoder, 'Authenticate', 'auth', 'ann', 'secret');
  t.deepEqual([both.username?.toLatin1(), both.password.toLatin1()], ['ann', 'secret']);
  const one = decoded(decoder, 'Authenticate', 'auth', 'secret');
  t.deepEqual([one.username, one.password.toLatin1()], [null, 'secret']);
});

test('a container makes one without being told how', (t) => {
  const container = new Container();
  container.bind(GrammarDecoder).toSelf();
  t.is(container.get(GrammarDecoder).decode(wordsOf(['ping']))?.rule, 'Ping');
});
