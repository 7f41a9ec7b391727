import test from 'ava';
import { Transaction } from '../../../src/application/execution/transaction.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { Words } from '../../../src/domain/words.js';

function wordsOf(...texts: string[]): Words {
  const words = new Words();
  const { bytes } = viewOfLatin1(`--${texts.join('-')}--`);
  words.bytes = bytes;
  let at = 2;
  for (const text of texts) {
    words.push(at, at + text.length);
    at += text.length + 1;
  }
  return words;
}

const textsOf = (words: Words): string[] =>
  Array.from({ length: words.count }, (_, at) => words.view(at).toLatin1());

test('queued commands come out as they went in, whatever became of the bytes', (t) => {
  const transaction = new Transaction();
  const commands = [['SET', 'k', ''], ['PING'], ['ECHO', '\xff'.repeat(1000)], ['GET', 'k']];
  for (const command of commands) {
    const words = wordsOf(...command);
    t.is(transaction.add(words, 0), null);
    words.bytes.fill(0);
  }
  t.is(transaction.length, 4);
  const words = new Words();
  for (const [at, command] of commands.entries()) {
    transaction.read(at, words);
    t.deepEqual(textsOf(words), command);
  }
});

test('it knows what all its commands need together', (t) => {
  const transaction = new Transaction();
  transaction.add(wordsOf('A'), 1);
  transaction.add(wordsOf('B'), 4);
  t.is(transaction.access, 5);
});

test('bytes are bounded, positions of words included, and a refused command leaves nothing', (t) => {
  const transaction = new Transaction(300);
  t.is(transaction.add(wordsOf('x'.repeat(200)), 0), null);
  const refusal = 'ERR the transaction is too large: at most 300 bytes can be queued';
  t.is(transaction.add(wordsOf('x'.repeat(85)), 0), refusal);
  t.is(transaction.add(wordsOf(...'abcdefghijk'), 0), refusal, '11 words of 1 byte weigh 99');
  t.is(transaction.add(wordsOf('y'.repeat(84)), 0), null);
  t.is(transaction.length, 2);
  const words = new Words();
  transaction.read(1, words);
  t.deepEqual(textsOf(words), ['y'.repeat(84)]);
});
