/**
 * Measures the ordered index: `node --expose-gc dist/bench/ordered-index.js [keys in thousands, default 1000]`.
 * Keys of 17 bytes, as in the comparison with other servers; processor time, because others use this
 * machine too.
 */
import { SeededRandom } from '../src/adapters/memory/seeded-random.js';
import { OrderedIndex } from '../src/domain/keyspace/ordered/ordered-index.js';
import { PAGE_BYTES } from '../src/domain/keyspace/ordered/page-head.js';
import { SlabPool } from '../src/domain/keyspace/slab-pool.js';
import { Memory } from '../src/domain/memory.js';
import { ByteView, viewOfLatin1 } from '../src/domain/bytes.js';

const KEY_BYTES = 17;
const PREFIX = 'key:';
const memory = new Memory(new Uint8Array(64));
const START = 5;
const END = START + KEY_BYTES;
const RUNS = 4;

const print = (what: string, figure: number, unit: string): void =>
  console.log(`${what.padEnd(46)} ${figure.toFixed(1).padStart(10)} ${unit}`);

function setKey(number: number): void {
  let rest = number;
  for (let at = END - 1; at >= START + PREFIX.length; at--) {
    memory.bytes[at] = 48 + (rest % 10);
    rest = (rest / 10) | 0;
  }
}

/** The numbers below `count`, the same order each time. */
function shuffle(count: number): Int32Array {
  const numbers = Int32Array.from({ length: count }, (_, at) => at);
  const random = new SeededRandom(1);
  for (let at = count - 1; at > 0; at--) {
    const other = random.below(at + 1);
    const moved = numbers[at]!;
    numbers[at] = numbers[other]!;
    numbers[other] = moved;
  }
  return numbers;
}

function timed(count: number, call: (at: number) => void): number {
  const start = process.cpuUsage();
  for (let at = 0; at < count; at++) call(at);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / count;
}

function insert(index: OrderedIndex, number: number): void {
  setKey(number);
  index.reserve(memory, START, END);
  index.added(memory, START, END);
}

function measure(count: number, order: string, numberAt: (at: number) => number): OrderedIndex {
  const index = new OrderedIndex(new SlabPool());
  print(
    `${order}: insert`,
    timed(count, (at) => insert(index, numberAt(at))),
    'ns',
  );
  print(`${order}: used bytes a key`, index.usedBytes / count, 'bytes');
  print(`${order}: allocated bytes a key`, index.allocatedBytes / count, 'bytes');
  return index;
}

const count = Number(process.argv[2] ?? 1000) * 1000;
console.log(`${count} keys, pages of ${PAGE_BYTES} bytes`);
memory.bytes.set(viewOfLatin1(PREFIX).bytes, START);
measure(count, 'in order', (at) => at);
measure(count, `${RUNS} runs side by side`, (at) => {
  return Math.floor(at / RUNS) + (at % RUNS) * Math.ceil(count / RUNS);
});
const shuffled = shuffle(count);
const index = measure(count, 'at random', (at) => shuffled[at]!);
let visited = 0;
const walk = (): void => index.scan(new ByteView(), () => ++visited > 0);
print('visit of all, a key', timed(1, walk) / count, 'ns');
if (visited !== count) throw new Error(`${visited} keys visited`);
const remove = (at: number): void => {
  setKey(shuffled[count - 1 - at]!);
  index.removed(memory, START, END);
};
print('at random: removal of half', timed(count / 2, remove), 'ns');
print('after that: used bytes a key', index.usedBytes / index.count, 'bytes');
