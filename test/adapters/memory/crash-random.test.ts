import test from 'ava';
import { KEEP_EVERYTHING, KEEP_NOTHING } from '../../../src/adapters/memory/choices.js';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { diskText } from '../../helpers/disk-text.js';
import { cases } from '../../helpers/scale.js';
import { randomOfRun } from '../../helpers/seed.js';

const PAGE_BYTES = 4096;
const PATHS = ['a', 'b', 'f/a', 'f/b'];

test('of a long write any pages survive, torn at any byte, and a size without its content', async (t) => {
  const random = randomOfRun(t);
  const disk = new FaultyDisk();
  const file = await disk.open('x', 'create');
  await disk.syncFolder('.');
  await file.write(new Uint8Array(4 * PAGE_BYTES).fill(1), 0);
  const seen = { laterPage: 0, torn: 0, zeros: 0, whole: 0, empty: 0, cut: 0 };
  const crashes = 2000;
  for (let count = 0; count < crashes; count++) {
    const bytes = disk.crash(random).inner.files.get('x')!.view();
    const page = (at: number): number =>
      bytes.subarray(at * PAGE_BYTES, (at + 1) * PAGE_BYTES).reduce((sum, byte) => sum + byte, 0);
    const [first, second] = [page(0), page(1)];
    if (first === 0 && second === PAGE_BYTES) seen.laterPage++;
    if (first % 512 !== 0) seen.torn++;
    if (bytes.length > 0 && bytes.every((byte) => byte === 0)) seen.zeros++;
    if (bytes.length === 0) seen.empty++;
    else if (bytes.length < 4 * PAGE_BYTES) seen.cut++;
    else if (bytes.every((byte) => byte === 1)) seen.whole++;
  }
  t.log(seen);
  for (const [kind, times] of Object.entries(seen)) t.true(times > 0, kind);
});

/** What must be there: kept by hand, from the port's words. Names stay in their folder here. */
class Oracle {
  readonly durableBytes = new Map<object, string>();
  readonly durableNames = new Map<string, object>();
  readonly names = new Map<string, object>();

  syncFolder(folder: string): void {
    const isHere = (path: string): boolean => (path.startsWith('f/') ? 'f' : '.') === folder;
    for (const path of PATHS) if (isHere(path)) this.durableNames.delete(path);
    for (const [path, file] of this.names) if (isHere(path)) this.durableNames.set(path, file);
  }

  get text(): string {
    const lines = [...this.durableNames].map(
      ([path, file]) => `${path}=${this.durableBytes.get(file) ?? ''}`,
    );
    return lines.sort().join(' ');
  }
}

async function randomStep(disk: FaultyDisk, oracle: Oracle, random: SeededRandom): Promise<void> {
  const path = random.pick(PATHS);
  const file = oracle.names.get(path);
  const sibling = path.slice(0, -1) + random.pick(['a', 'b']);
  const choice = random.below(8);
  if (choice === 0) return syncFolder(disk, oracle, random.pick(['.', 'f']));
  if (file === undefined) {
    await (await disk.open(path, 'create')).close();
    oracle.names.set(path, disk.inner.files.get(path)!);
  } else if (choice === 1) {
    await disk.remove(path);
    oracle.names.delete(path);
  } else if (choice === 2 && sibling !== path) {
    await disk.rename(path, sibling);
    oracle.names.delete(path);
    oracle.names.set(sibling, file);
  } else if (choice === 3 && !oracle.names.has(sibling)) {
    await disk.link(path, sibling);
    oracle.names.set(sibling, file);
  } else await changeFile(disk, oracle, { path, file, random });
}

async function syncFolder(disk: FaultyDisk, oracle: Oracle, folder: string): Promise<void> {
  await disk.syncFolder(folder);
  oracle.syncFolder(folder);
}

async function changeFile(
  disk: FaultyDisk,
  oracle: Oracle,
  { path, file, random }: { path: string; file: object; random: SeededRandom },
): Promise<void> {
  const opened = await disk.open(path, 'write');
  const choice = random.below(4);
  if (choice === 0) await opened.truncate(random.below(20));
  else if (choice === 1) await opened.writeDurably(random.bytes(random.below(9)), random.below(12));
  else await opened.write(random.bytes(random.below(9)), random.below(12));
  if (choice === 1 || random.below(3) === 0) {
    await opened.sync();
    const text = new TextDecoder('latin1').decode(disk.inner.files.get(path)!.view());
    oracle.durableBytes.set(file, text.replaceAll('\0', '.'));
  }
  await opened.close();
}

test('after random steps what was synced is there, whatever else survives, and a crash changes nothing itself', async (t) => {
  const random = randomOfRun(t);
  const rounds = cases(300, 5000);
  let [done, kept, different] = [0, 0, 0];
  for (; done < rounds; done++) {
    let disk = new FaultyDisk();
    const oracle = new Oracle();
    await disk.makeFolder('f');
    for (let steps = random.below(30); steps >= 0; steps--) await randomStep(disk, oracle, random);
    const now = diskText(disk.inner);
    const nothing = diskText(disk.crash(KEEP_NOTHING).inner);
    t.is(nothing, oracle.text);
    for (let count = 0; count < 3; count++) {
      const after = disk.crash(random);
      const text = diskText(after.inner);
      if (text !== now && text !== nothing) different++;
      t.is(diskText(after.crash(random).inner), text, 'what survived is durable');
    }
    t.is(diskText(disk.crash(KEEP_EVERYTHING).inner), now);
    t.is(diskText(disk.inner), now);
    disk = disk.kill(random);
    t.is(diskText(disk.inner), now);
    t.is(diskText(disk.crash(KEEP_NOTHING).inner), nothing);
    if (nothing !== '') kept++;
  }
  t.is(done, rounds);
  t.log(`${kept} rounds kept something, ${different} survivors were neither all nor least`);
  t.true(kept > rounds / 2 && different > rounds);
});
