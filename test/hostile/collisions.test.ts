import test from 'ava';
import { viewOfLatin1 } from '../../src/domain/bytes.js';
import { HalfSipHash } from '../../src/domain/keyspace/half-sip-hash.js';
import { SlotTable } from '../../src/domain/keyspace/slot-table.js';
import { randomOfRun } from '../helpers/seed.js';
import { cases } from '../helpers/scale.js';

/** Slots are in the order of hashes: what shares the first bits stands together. */
const PREFIX_BITS = 12;
const KEYS = cases(240_000, 2_000_000);
const FLOOD_BITS = 13;
const FLOOD = 2 ** FLOOD_BITS;

const hashOf = (hash: HalfSipHash, key: string): number => {
  const { bytes } = viewOfLatin1(key);
  return hash.hash(new DataView(bytes.buffer), 0, bytes.length) >>> 0;
};

/** How many of the keys stand in the fullest of `2 ** bits` places. */
function fullest(hash: HalfSipHash, keys: readonly string[], bits: number): number {
  const places = new Uint32Array(2 ** bits);
  for (const key of keys) places[hashOf(hash, key) >>> (32 - bits)]!++;
  return Math.max(...places);
}

test('keys that collide under one key of the hash do not under another', (t) => {
  const random = randomOfRun(t);
  const known = new HalfSipHash(random.bytes(8));
  const colliding: string[] = [];
  for (let at = 0; at < KEYS; at++) {
    if (hashOf(known, `key:${at}`) >>> (32 - PREFIX_BITS) === 0) colliding.push(`key:${at}`);
  }
  t.log(`${colliding.length} of ${KEYS} keys collide`);
  // 58 on average: half of them happens once in 100,000 runs.
  t.true(colliding.length > KEYS / 2 ** PREFIX_BITS / 2);
  t.is(fullest(known, colliding, PREFIX_BITS), colliding.length);
  for (let other = 0; other < 10; other++) {
    const hash = new HalfSipHash(random.bytes(8));
    // Each place gets far less than one of them on average.
    t.true(fullest(hash, colliding, PREFIX_BITS) <= 6);
  }
});

/** Of the hash of Java's strings and of many others of the kind h * 31 + c: all are equal. */
function plainHash(key: string): number {
  let hash = 0;
  for (const character of key) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
  return hash;
}

/** "Aa" and "BB" are equal under it, and so is each row of them. */
const floodKey = (number: number): string =>
  Array.from({ length: FLOOD_BITS }, (_, bit) => ((number >>> bit) & 1 ? 'Aa' : 'BB')).join('');

test('a flood of keys that collide under a plain hash is spread as any other keys are', (t) => {
  const random = randomOfRun(t);
  const flood = Array.from({ length: FLOOD }, (_, at) => floodKey(at));
  const others = flood.map(() => random.bytes(FLOOD_BITS).toString('hex'));
  t.is(new Set(flood.map(plainHash)).size, 1);
  t.is(new Set(flood).size, FLOOD);
  let most = 0;
  let mostOfOthers = 0;
  for (let round = 0; round < 5; round++) {
    const hash = new HalfSipHash(random.bytes(8));
    most = Math.max(most, fullest(hash, flood, FLOOD_BITS));
    mostOfOthers = Math.max(mostOfOthers, fullest(hash, others, FLOOD_BITS));
  }
  t.log(`at most ${most} in one place, of other keys ${mostOfOthers}`);
  // One on average; of so many places the fullest has some seven, and hardly ever thirteen.
  t.true(most <= 13);
});

/** Slots that are looked at to find each of the keys in a table with room for twice as many. */
function looksAt(hashKey: Uint8Array, keys: readonly string[]): number {
  const hash = new HalfSipHash(hashKey);
  const table = new SlotTable(FLOOD_BITS + 1, { bytes: 0 });
  const hashes = keys.map((key) => hashOf(hash, key) | 0);
  for (const [index, each] of hashes.entries()) {
    const at = table.seek(each);
    table.insert(at, table.emptyFrom(at), each, index + 1);
  }
  const looks = (each: number): number => (table.seek(each) - table.home(each)) / 2 + 1;
  return hashes.reduce((sum, each) => sum + looks(each), 0);
}

test('a keyspace finds flooding keys in as many looks as any others', (t) => {
  const random = randomOfRun(t);
  const flood = Array.from({ length: FLOOD }, (_, at) => floodKey(at));
  const others = flood.map(() => random.bytes(FLOOD_BITS).toString('hex'));
  const key = random.bytes(8);
  const [ofFlood, ofOthers] = [looksAt(key, flood), looksAt(key, others)];
  t.log(`${ofFlood} looks, at other keys ${ofOthers}`);
  t.true(ofFlood < 1.5 * ofOthers);
});
