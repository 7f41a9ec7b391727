import test from 'ava';
import { SharedCounters } from './shared-counters.js';

function twiceSent(): SharedCounters {
  const counters = new SharedCounters();
  counters.send('shared:0');
  counters.send('shared:0');
  return counters;
}

test('answers may come in any order but not twice and not beyond what was sent', (t) => {
  const counters = twiceSent();
  t.is(counters.answer('shared:0', 2), null);
  t.is(counters.answer('shared:0', 1), null);
  t.is(counters.answer('shared:0', 1), 'a value that was not answered before');
  t.is(counters.answer('shared:0', 3), 'at most 2');
});

test('a counter is found between what was answered and what was sent', (t) => {
  const counters = twiceSent();
  counters.answer('shared:0', 1);
  t.is(counters.check('shared:0', 0), '1 to 2');
  t.is(counters.check('shared:0', 1), null);
  t.is(counters.check('shared:0', 2), null);
  t.is(counters.check('shared:0', 3), '1 to 2');
});

test('a value found after recovery is not answered again', (t) => {
  const counters = twiceSent();
  counters.settle('shared:0', 2);
  counters.send('shared:0');
  t.is(counters.answer('shared:0', 2), 'a value that was not answered before');
  t.is(counters.answer('shared:0', 3), null);
});
