import test from 'ava';
import { leaningChoices } from '../../../src/adapters/memory/choices.js';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { survivorsOf } from '../../../src/adapters/memory/survivors.js';
import { publish } from '../../helpers/disk-text.js';
import { randomOfRun } from '../../helpers/seed.js';

test('the survivors worth looking at are the extremes, each change alone lost or kept, and some at random', async (t) => {
  const random = randomOfRun(t);
  const disk = new FaultyDisk();
  await publish(disk);
  for (const path of ['a', 'b', 'c']) await disk.link('x', path);
  const found = [...survivorsOf(disk, random, 2)].map(({ disk: { inner }, what }) =>
    what.startsWith('seed') ? 'seed' : `${what}: ${[...inner.files.keys()].join('')}`,
  );
  t.deepEqual(found, [
    'the least: x',
    'everything: xabc',
    'all but change 0: xbc',
    'all but change 1: xac',
    'all but change 2: xab',
    'only change 0: xa',
    'only change 1: xb',
    'only change 2: xc',
    'seed',
    'seed',
  ]);
  await disk.syncFolder('.');
  await disk.remove('a');
  t.deepEqual(
    [...survivorsOf(disk, random, 0)].map(({ what }) => what),
    ['the least', 'everything'],
  );
});

test('choices that lean lose nearly all, keep nearly all and do neither, and replay from their seed', (t) => {
  const random = randomOfRun(t);
  const seen = { few: 0, many: 0, some: 0 };
  for (let count = 0; count < 300; count++) {
    const draw = (seed: number): number[] => {
      const choices = leaningChoices(new SeededRandom(seed));
      return Array.from({ length: 100 }, () => choices.below(2));
    };
    const { seed } = random.fork();
    const drawn = draw(seed);
    t.deepEqual(draw(seed), drawn);
    const kept = drawn.filter((choice) => choice === 1).length;
    seen[kept < 30 ? 'few' : kept > 70 ? 'many' : 'some']++;
  }
  t.log(seen);
  t.true(seen.few > 30 && seen.many > 30 && seen.some > 60);
});
