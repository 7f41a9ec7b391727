import { ExceptOne, KEEP_EVERYTHING, KEEP_NOTHING, leaningChoices } from './choices.js';
import type { Choices } from './choices.js';
import type { FaultyDisk } from './faulty-disk.js';
import type { SeededRandom } from './seeded-random.js';

export interface Survivor {
  readonly disk: FaultyDisk;
  /** For messages; a seed is that of a SeededRandom for leaningChoices. */
  readonly what: string;
}

/**
 * What a power loss now may leave, as far as it is worth looking at: the least, everything, each
 * change alone lost, each alone kept, and some at random. Few of them are the same.
 */
export function* survivorsOf(
  disk: FaultyDisk,
  random: SeededRandom,
  randomCount: number,
): Generator<Survivor> {
  yield { disk: disk.crash(KEEP_NOTHING), what: 'the least' };
  yield { disk: disk.crash(KEEP_EVERYTHING), what: 'everything' };
  yield* exceptOne(disk, {
    rule: KEEP_EVERYTHING,
    exception: KEEP_NOTHING,
    what: 'all but change',
  });
  yield* exceptOne(disk, { rule: KEEP_NOTHING, exception: KEEP_EVERYTHING, what: 'only change' });
  for (let count = 0; count < randomCount; count++) {
    const own = random.fork();
    yield { disk: disk.crash(leaningChoices(own)), what: `seed ${own.seed}` };
  }
}

function* exceptOne(
  disk: FaultyDisk,
  { rule, exception, what }: { rule: Choices; exception: Choices; what: string },
): Generator<Survivor> {
  for (let index = 0; ; index++) {
    const choices = new ExceptOne(rule, exception, index);
    const crashed = disk.crash(choices);
    if (index >= choices.asked) return;
    // The exception to one answer alone is the other extreme.
    if (choices.asked > 1) yield { disk: crashed, what: `${what} ${index}` };
  }
}
