import type { TestFn } from 'ava';
import { viewOfLatin1 } from '../../src/domain/bytes.js';
import type { Journal, ReplayResult } from '../../src/application/ports/journal.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { RandomEffects } from '../helpers/random-effects.js';
import { randomOfRun } from '../helpers/seed.js';
import { RecordingSink } from '../helpers/recording-sink.js';
import { cases } from '../helpers/scale.js';

/** One place where a journal keeps its effects; every `open` is a new start of the server. */
export interface JournalPlace {
  open(): Journal;
  /** Forgets the process: what a kill would leave. */
  kill(journal: Journal): Promise<void>;
}

export interface Replayed {
  readonly lines: readonly string[];
  readonly result: ReplayResult;
}

export async function replayed(journal: Journal, from = 0): Promise<Replayed> {
  const sink = new RecordingSink();
  const result = await journal.replay(from, sink, () => undefined);
  return { lines: sink.lines, result };
}

const view = viewOfLatin1;
const put = (journal: Journal, key: string, value = 'v'): number =>
  journal.put(0, 1, view(key), view(value), 0);

/** What every journal promises; `place` gives an empty one. */
export function journalContract(
  test: TestFn,
  name: string,
  place: () => Promise<JournalPlace>,
): void {
  test(`${name}: a new journal is empty and starts at sequence 1`, async (t) => {
    const journal = (await place()).open();
    const { lines, result } = await replayed(journal);
    t.deepEqual(lines, []);
    t.like(result, { effects: 0, lastSequence: 0, bytesCut: 0, isCleanStop: true });
    t.is(journal.appended, 0);
    t.is(journal.appendedBytes, 0);
    t.is(journal.backlogBytes, 0);
    t.is(journal.refusal, null);
    t.is(put(journal, 'a'), 1);
    t.is(put(journal, 'b'), 2);
    t.is(journal.appended, 2);
    t.true(journal.appendedBytes > 0);
    t.is(journal.appendedBytes, journal.backlogBytes);
    await journal.sync();
    t.true(journal.appendedBytes > 0);
    await journal.close();
  });

  test(`${name}: every kind of effect comes back as it was given, in order`, async (t) => {
    const here = await place();
    const first = here.open();
    await replayed(first);
    first.put(3, 2, view('key'), view('value'), 1_790_000_000_123);
    first.delete(0, view(''));
    first.expire(15, view('key'), 5);
    first.splice(0, view('key'), 4_000_000_000, view('xyz'));
    first.fieldPut(1, view('hash'), view('field'), view(''), 7);
    first.fieldDelete(1, view('hash'), view('field'));
    first.clear(7);
    first.swap(2, 9);
    await first.close();
    const second = here.open();
    const { lines, result } = await replayed(second);
    t.deepEqual(lines, [
      "1 put 3 2 'key' 'value' 1790000000123",
      "2 delete 0 ''",
      "3 expire 15 'key' 5",
      "4 splice 0 'key' 4000000000 'xyz'",
      "5 fieldPut 1 'hash' 'field' '' 7",
      "6 fieldDelete 1 'hash' 'field'",
      '7 clear 7',
      '8 swap 2 9',
    ]);
    t.like(result, { effects: 8, lastSequence: 8, bytesCut: 0, isCleanStop: true });
    t.is(put(second, 'next'), 9);
    await second.close();
  });

  test(`${name}: what was synced is there after a kill, and no number is used twice`, async (t) => {
    const here = await place();
    const first = here.open();
    await replayed(first);
    put(first, 'a');
    await first.sync();
    t.is(first.durable, 1);
    await here.kill(first);
    const second = here.open();
    const { lines, result } = await replayed(second);
    t.deepEqual(lines, ["1 put 0 1 'a' 'v' 0"]);
    t.false(result.isCleanStop);
    const again = put(second, 'b');
    t.is(again, 2 + 2 ** 20);
    await second.sync();
    await here.kill(second);
    const third = here.open();
    t.is((await replayed(third)).lines.length, 2);
    t.is(put(third, 'c'), again + 1 + 2 ** 20);
    await third.close();
  });

  test(`${name}: flush makes effects durable, releases them and tells the listener`, async (t) => {
    const journal = (await place()).open();
    await replayed(journal);
    const sequence = put(journal, 'a');
    t.true(journal.backlogBytes > 0);
    t.true(journal.released < sequence);
    await new Promise<void>((resolve) => {
      journal.onProgress(() => {
        if (journal.released >= sequence) resolve();
      });
      journal.flush();
    });
    t.is(journal.durable, sequence);
    t.is(journal.backlogBytes, 0);
    await journal.close();
  });

  test(`${name}: a group is replayed as a group and an empty one leaves nothing`, async (t) => {
    const here = await place();
    const first = here.open();
    await replayed(first);
    first.beginGroup();
    put(first, 'a');
    put(first, 'b');
    t.is(first.endGroup(), 2);
    first.beginGroup();
    t.is(first.endGroup(), 2);
    t.throws(() => first.endGroup());
    first.beginGroup();
    t.throws(() => first.beginGroup());
    first.endGroup();
    await first.close();
    const { lines, result } = await replayed(here.open());
    t.deepEqual(lines, ['begin', "1 put 0 1 'a' 'v' 0", "2 put 0 1 'b' 'v' 0", 'end']);
    t.is(result.effects, 2);
  });

  test(`${name}: replay passes over effects up to \`from\``, async (t) => {
    const here = await place();
    const first = here.open();
    await replayed(first);
    for (const key of ['a', 'b', 'c']) put(first, key);
    await first.close();
    const second = here.open();
    const { lines, result } = await replayed(second, 2);
    t.deepEqual(lines, ["3 put 0 1 'c' 'v' 0"]);
    t.is(result.effects, 1);
    t.is(result.lastSequence, 3);
    await second.close();
  });

  test(`${name}: numbers go on after \`from\` when the journal ends before it`, async (t) => {
    const here = await place();
    const journal = here.open();
    const { result } = await replayed(journal, 5 * 2 ** 32);
    t.is(result.lastSequence, 5 * 2 ** 32);
    const sequence = put(journal, 'a');
    t.true(sequence > 5 * 2 ** 32);
    await journal.close();
    const { lines } = await replayed(here.open(), 5 * 2 ** 32);
    t.deepEqual(lines, [`${sequence} put 0 1 'a' 'v' 0`]);
  });

  test(`${name}: rotate tells the last sequence before it, and what follows is kept too`, async (t) => {
    const here = await place();
    const first = here.open();
    await replayed(first);
    t.is(await first.rotate(), 0);
    put(first, 'a');
    put(first, 'b');
    const rotated = first.rotate();
    t.is(await rotated, 2);
    put(first, 'c');
    await first.close();
    const { lines } = await replayed(here.open());
    t.is(lines.length, 3);
  });

  test(`${name}: after close it takes no effects`, async (t) => {
    const journal = (await place()).open();
    t.throws(() => put(journal, 'too early'));
    await replayed(journal);
    await journal.close();
    t.throws(() => put(journal, 'too late'));
    await t.throwsAsync(journal.sync());
    await t.throwsAsync(journal.close());
  });

  test(`${name}: random rounds of effects, kills and stops replay what was appended`, async (t) => {
    const random = randomOfRun(t);
    const rounds = cases(12, 100);
    let [done, effects] = [0, 0];
    const here = await place();
    const model = new RandomEffects(random);
    for (; done < rounds; done++) {
      const journal = here.open();
      const { lines } = await replayed(journal);
      t.deepEqual(lines, model.model.lines);
      const before = journal.appended;
      effects += await randomLife(journal, random, model);
      t.true(journal.appended - before < 2 ** 20);
      if (random.below(2) === 0) await journal.close();
      else await here.kill(journal);
    }
    t.is(done, rounds);
    t.log(`${effects} effects`);
    t.true(effects > rounds);
  });
}

/** Some batches of effects, all durable at the end. */
async function randomLife(
  journal: Journal,
  random: SeededRandom,
  model: RandomEffects,
): Promise<number> {
  const before = journal.appended;
  for (let batches = random.below(5); batches >= 0; batches--) {
    for (let count = random.below(30); count > 0; count--) model.append(journal);
    const choice = random.below(4);
    if (choice === 0) journal.flush();
    else if (choice === 1) await journal.rotate();
    else await journal.sync();
  }
  await journal.sync();
  return journal.appended - before;
}
