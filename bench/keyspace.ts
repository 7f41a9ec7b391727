/**
 * Measures the keyspace: `node --expose-gc dist/bench/keyspace.js [keys in millions, default 10]`.
 * Keys of 17 bytes, values of 34, as in the comparison with other servers.
 */
import { ByteView } from '../src/domain/bytes.js';
import { Keyspace } from '../src/domain/keyspace/keyspace.js';
import { SlabPool } from '../src/domain/keyspace/slab-pool.js';

const KEY_BYTES = 17;
const VALUE_BYTES = 34;
const STRING = 1;
const HASH_KEY = new Uint8Array([7, 1, 9, 3, 8, 2, 6, 4]);
const keyView = new ByteView(new Uint8Array(64), 5, 5 + KEY_BYTES);
const valueView = new ByteView(new Uint8Array(64).fill(120), 9, 9 + VALUE_BYTES);

const collect: () => void = (globalThis as { gc?: () => void }).gc ?? ((): void => undefined);
const rssMiB = (): number => process.memoryUsage().rss / 2 ** 20;
const print = (what: string, figure: number, unit: string): void =>
  console.log(`${what.padEnd(46)} ${figure.toFixed(1).padStart(10)} ${unit}`);

function setKey(number: number): ByteView {
  let rest = number;
  for (let at = keyView.end - 1; at >= keyView.start; at--) {
    keyView.bytes[at] = 48 + (rest % 10);
    rest = (rest / 10) | 0;
  }
  return keyView;
}

/** A number below `count` that looks random: visits every one when `count` is a power of two. */
const scatter = (at: number, count: number): number => (Math.imul(at, 0x9e37_79b1) >>> 0) % count;

/** Nanoseconds of CPU time for each call, because others use this machine too. */
function timed(count: number, call: (at: number) => void): number {
  const start = process.cpuUsage();
  for (let at = 0; at < count; at++) call(at);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / count;
}

function measure(count: number): void {
  collect();
  const rssBefore = rssMiB();
  const keyspace = new Keyspace(HASH_KEY, new SlabPool());
  const name = count >= 1e6 ? `${count / 1e6} M` : `${count / 1000} k`;
  const insert = (at: number): void => keyspace.put(setKey(at), valueView, STRING, 0, at);
  print(`${name}: insert`, timed(count, insert), 'ns');
  collect();
  const rssAfter = rssMiB();
  const rounds = 3e6;
  const nothing = timed(rounds, (at) => setKey(scatter(at, count)));
  const replace = (at: number): void =>
    keyspace.put(setKey(scatter(at, count)), valueView, STRING, 0, at);
  print(`${name}: replace at random`, timed(rounds, replace) - nothing, 'ns');
  let found = 0;
  const find = (at: number): void => {
    if (keyspace.find(setKey(scatter(at, count))) !== null) found++;
  };
  print(`${name}: find at random`, timed(rounds, find) - nothing, 'ns');
  if (found !== rounds) throw new Error(`${found} of ${rounds} found`);
  const miss = (at: number): void => {
    if (keyspace.find(setKey(count + at)) !== null) found++;
  };
  print(`${name}: find of an absent key`, timed(rounds, miss) - nothing, 'ns');
  print(`${name}: used bytes per entry`, keyspace.usedBytes / count, 'bytes');
  print(`${name}: allocated bytes per entry`, keyspace.allocatedBytes / count, 'bytes');
  const rssBytes = (rssAfter - rssBefore) * 2 ** 20;
  if (count >= 1e6) print(`${name}: RSS per entry`, rssBytes / count, 'bytes');
}

function measureLongestPut(count: number): void {
  const keyspace = new Keyspace(HASH_KEY, new SlabPool());
  const longest: { us: number; at: number }[] = [];
  let over100us = 0;
  for (let at = 0; at < count; at++) {
    setKey(at);
    const start = performance.now();
    keyspace.put(keyView, valueView, STRING, 0, at);
    const us = (performance.now() - start) * 1000;
    if (us > 100) over100us++;
    if (longest.length < 5 || us > longest[4]!.us) {
      longest.push({ us, at });
      longest.sort((a, b) => b.us - a.us);
      longest.length = Math.min(longest.length, 5);
    }
  }
  for (const { us, at } of longest) print(`growth to ${count / 1e6} M: put ${at} took`, us, 'us');
  print(`growth to ${count / 1e6} M: puts over 100 us`, over100us, '');
}

function measureCompaction(count: number): void {
  collect();
  const pool = new SlabPool();
  const keyspace = new Keyspace(HASH_KEY, pool);
  for (let at = 0; at < count; at++) keyspace.put(setKey(at), valueView, STRING, 0, at);
  const mib = (): number => keyspace.allocatedBytes / 2 ** 20;
  print('compaction: allocated when full', mib(), 'MiB');
  const remove = (at: number): void => {
    if (at % 10 !== 0) keyspace.remove(setKey(at));
  };
  print('compaction: remove of 90 %', timed(count, remove), 'ns');
  while (keyspace.step(1000) > 0);
  print('compaction: allocated before', mib(), 'MiB');
  const start = performance.now();
  let moved = 0;
  let longestMs = 0;
  for (;;) {
    const sliceStart = performance.now();
    const work = keyspace.compact(1000);
    longestMs = Math.max(longestMs, performance.now() - sliceStart);
    if (work === 0) break;
    moved += work;
  }
  const took = performance.now() - start;
  print('compaction: allocated after', mib(), 'MiB');
  print('compaction: used', keyspace.usedBytes / 2 ** 20, 'MiB');
  print('compaction: per unit of work', (took * 1e6) / moved, 'ns');
  print('compaction: longest slice of 1000', longestMs * 1000, 'us');
  collect();
  print('compaction: RSS after', rssMiB(), 'MiB');
}

const most = Number(process.argv[2] ?? 10) * 1e6;
measure(1000);
measure(1e6);
if (most > 1e6) measure(most);
measureCompaction(1e6);
measureLongestPut(most);
