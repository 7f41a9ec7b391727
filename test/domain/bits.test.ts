import test from 'ava';
import { countBits, findBit } from '../../src/domain/bits.js';
import { ByteView } from '../../src/domain/bytes.js';
import { cases } from '../helpers/scale.js';
import { randomOfRun } from '../helpers/seed.js';

test('bits are counted and found as in a text of zeros and ones', (t) => {
  const random = randomOfRun(t);
  const count = cases(3_000, 30_000);
  for (let run = 0; run < count; run++) {
    const bytes = new Uint8Array(20 + random.below(20));
    const kind = random.below(3);
    if (kind > 0) random.fill(bytes);
    if (kind === 2) bytes.fill(random.below(2) * 255, 4, 4 + random.below(16));
    const start = random.below(8);
    const view = new ByteView(bytes, start, bytes.length - random.below(8));
    const text = [...view.copy()].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const first = random.below(text.length);
    const last = first + random.below(text.length - first);
    const part = text.slice(first, last + 1);
    const ones = part.split('1').length - 1;
    t.is(countBits(view, first, last), ones);
    for (const bit of [0, 1] as const) {
      const at = part.indexOf(String(bit));
      t.is(findBit(view, bit, first, last), at < 0 ? -1 : first + at);
    }
  }
  t.is(count, cases(3_000, 30_000));
});
