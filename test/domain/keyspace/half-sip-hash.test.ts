import test from 'ava';
import { HalfSipHash } from '../../../src/domain/keyspace/half-sip-hash.js';
import { cases } from '../../helpers/scale.js';
import { randomOfRun } from '../../helpers/seed.js';

/** The algorithm as published, with the numbers of rounds as parameters: slow and plain. */
function reference(key: DataView, text: DataView, rounds: number, finalRounds: number): number {
  const k0 = key.getUint32(0, true);
  const k1 = key.getUint32(4, true);
  const v = new Uint32Array([k0, k1, 0x6c796765 ^ k0, 0x74656462 ^ k1]);
  const rotate = (at: number, bits: number): void => {
    v[at] = (v[at]! << bits) | (v[at]! >>> (32 - bits));
  };
  const half = (a: number, b: number, bits: number): void => {
    v[a]! += v[b]!;
    rotate(b, bits);
    v[b]! ^= v[a]!;
  };
  const mix = (times: number): void => {
    for (let round = 0; round < times; round++) {
      half(0, 1, 5);
      rotate(0, 16);
      half(2, 3, 8);
      half(0, 3, 7);
      half(2, 1, 13);
      rotate(2, 16);
    }
  };
  const length = text.byteLength;
  for (let at = 0; at <= length; at += 4) {
    let word = at + 4 > length ? length << 24 : 0;
    for (let byte = 0; byte < 4 && at + byte < length; byte++) {
      word |= text.getUint8(at + byte) << (8 * byte);
    }
    v[3]! ^= word;
    mix(rounds);
    v[0]! ^= word;
  }
  v[2]! ^= 0xff;
  mix(finalRounds);
  return v[1]! ^ v[3]!;
}

/** The first of the published vectors: HalfSipHash-2-4, key 00…07, text 00 01 02 … */
const VECTORS =
  'a9359f5b 27475ab8 fa62a603 8afee704 2a6e4689 c5fab669 5863fc23 8bcf63c5 d0b8848f f806e779 ' +
  '94b07934 08083050 57f0872f 77e663ff d6fff87c 74fe2b97 d9b5ac84 c474645b 465b8d9b 7befe387';

test('the reference gives the published vectors', (t) => {
  const key = new DataView(new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7]).buffer);
  const text = new Uint8Array(64).map((_, at) => at);
  const vectors = VECTORS.split(' ');
  for (const [length, vector] of vectors.entries()) {
    const output = new DataView(new ArrayBuffer(4));
    output.setInt32(0, reference(key, new DataView(text.buffer, 0, length), 2, 4), true);
    const hex = output.getUint32(0).toString(16).padStart(8, '0');
    t.is(hex, vector, `length ${length}`);
  }
  t.is(vectors.length, 20);
});

test('the hash is HalfSipHash-1-3 at any length, alignment and key', (t) => {
  const random = randomOfRun(t);
  const count = cases(2000, 100_000);
  for (let run = 0; run < count; run++) {
    const key = new Uint8Array(8).map(() => random.next());
    const text = new Uint8Array(80).map(() => random.next());
    const start = random.below(20);
    const end = start + random.below(60);
    const expected = reference(
      new DataView(key.buffer),
      new DataView(text.buffer, start, end - start),
      1,
      3,
    );
    const hash = new HalfSipHash(key).hash(new DataView(text.buffer), start, end);
    if (hash !== expected) t.fail(`length ${end - start} at ${start}: ${hash}, not ${expected}`);
  }
  t.pass();
});

test('a hash key of another length is refused', (t) => {
  t.throws(() => new HalfSipHash(new Uint8Array(7)), { instanceOf: RangeError });
});
