import test from 'ava';
import { viewOfLatin1 } from '../../src/domain/bytes.js';
import { KeyList } from '../../src/domain/key-list.js';
import { SmallestKeys } from '../../src/domain/smallest-keys.js';
import { cases } from '../helpers/scale.js';
import { randomOfRun } from '../helpers/seed.js';

test('the smallest of random keys are kept, in the order of their bytes', (t) => {
  const random = randomOfRun(t);
  const rounds = cases(300, 5000);
  let done = 0;
  for (; done < rounds; done++) {
    const countMax = 1 + random.below(40);
    const keys = Array.from({ length: random.below(120) }, (_, at) => {
      const head = String.fromCharCode(random.below(256)).repeat(random.below(3));
      return `${head}${at}`;
    });
    const smallest = new SmallestKeys(countMax);
    for (const key of keys) smallest.offer(viewOfLatin1(key));
    t.is(smallest.isFull, keys.length >= countMax);
    const found: string[] = [];
    while (smallest.count > 0) {
      found.unshift(Buffer.from(smallest.takeGreatest()).toString('latin1'));
    }
    t.deepEqual(found, [...keys].sort().slice(0, countMax));
  }
  t.is(done, rounds);
});

test('a list of keys holds copies and can be used again', (t) => {
  const list = new KeyList();
  for (let round = 0; round < 3; round++) {
    const view = viewOfLatin1(`${'x'.repeat(round * 200_000)}\xff`);
    const keys = ['', 'a', view.toLatin1()];
    for (const key of keys) list.push(viewOfLatin1(key));
    list.push(view);
    view.bytes.fill(0);
    t.is(list.count, 4);
    t.deepEqual(
      [0, 1, 2, 3].map((at) => list.at(at).toLatin1()),
      [...keys, keys[2]],
    );
    list.clear();
    t.is(list.count, 0);
  }
});
