import test from 'ava';
import { Waiters } from '../../../src/adapters/journal/waiters.js';

test('those who wait for a number or less are served, the others wait on', async (t) => {
  const waiters = new Waiters<string>();
  const five = waiters.add(5);
  const seven = waiters.add(7);
  t.true(waiters.isReady(5));
  t.false(waiters.isReady(4));
  waiters.resolve(6, 'six');
  t.is(await five, 'six');
  t.true(waiters.isWaiting);
  t.false(waiters.isReady(6));
  waiters.reject(new Error('no more'));
  await t.throwsAsync(seven, { message: 'no more' });
  t.false(waiters.isWaiting);
});
