import test from 'ava';
import { ByteMap } from '../../src/domain/byte-map.js';
import { ByteView, viewOfLatin1 } from '../../src/domain/bytes.js';
import { HalfSipHash } from '../../src/domain/keyspace/half-sip-hash.js';
import { randomOfRun } from '../helpers/seed.js';

const hashes = {
  'a good hash': new HalfSipHash(new Uint8Array(8)),
  'a hash that is always the same': { hash: () => 7 },
};

for (const [what, hash] of Object.entries(hashes)) {
  test(`it is a map, with ${what}`, (t) => {
    const random = randomOfRun(t);
    const map = new ByteMap<number>(hash);
    const model = new Map<string, number>();
    const cases = 5000;
    for (let at = 0; at < cases; at++) {
      const key = 'k'.repeat(random.below(4)) + random.below(20);
      const view = new ByteView(viewOfLatin1(`..${key}..`).bytes, 2, 2 + key.length);
      t.is(map.get(view), model.get(key));
      if (random.chance(0.5)) {
        map.delete(view);
        model.delete(key);
      } else if (!model.has(key)) {
        map.add(viewOfLatin1(key), at);
        model.set(key, at);
      }
      t.is(map.size, model.size);
    }
    t.deepEqual([...map.values()].sort(), [...model.values()].sort());
  });
}
