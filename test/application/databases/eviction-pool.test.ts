import test from 'ava';
import { EvictionPool } from '../../../src/application/databases/eviction-pool.js';
import { cases } from '../../helpers/scale.js';
import { randomOfRun } from '../../helpers/seed.js';

test('the pool keeps the sixteen best, each once, and hands out the best first', (t) => {
  const random = randomOfRun(t);
  const rounds = cases(200, 2000);
  let done = 0;
  for (let round = 0; round < rounds; round++, done++) {
    const pool = new EvictionPool();
    const scores = Array.from({ length: random.below(60) }, () => random.below(1e9));
    for (const [version, score] of scores.entries()) {
      pool.offer(3, -version, version, score);
      if (random.chance(0.2)) pool.offer(3, -version, version, score);
    }
    const best = [...scores].sort((a, b) => b - a).slice(0, 16);
    const taken: number[] = [];
    while (pool.size > 0) {
      taken.push(pool.score);
      if (scores[pool.version] !== pool.score || pool.hash !== -pool.version) t.fail('mixed up');
      pool.drop();
    }
    t.deepEqual(taken, best);
  }
  t.is(done, rounds);
});
