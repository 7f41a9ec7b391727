import test from 'ava';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import type { FileJournal } from '../../../src/adapters/journal/file-journal.js';
import type { Durability } from '../../../src/adapters/journal/group-commit-options.js';
import type { ReplayResult } from '../../../src/application/ports/journal.js';
import { journalOn } from '../../helpers/journal-fixture.js';
import { RandomEffects } from '../../helpers/random-effects.js';
import { randomOfRun } from '../../helpers/seed.js';
import { RecordingSink } from '../../helpers/recording-sink.js';
import { cases } from '../../helpers/scale.js';

const LENGTHS = [0, 3, 60, 64, 300, 1200];

/** What all lives of one journal together have promised. */
class History {
  /** Effects in order: what replay may give back is a prefix of the last life's lines after these. */
  lines: string[] = [];
  durableLines = 0;
  highestSequence = 0;
}

/** Lets `work` go on until it ends or the power is gone. Returns whether it ended. */
async function drive(timers: ManualTimers, work: Promise<unknown>): Promise<boolean> {
  let isEnded = false;
  const ended = (): boolean => (isEnded = true);
  void work.then(ended, ended);
  for (let idle = 0; idle < 3 && !isEnded; idle++) {
    if (timers.runTurn() + timers.advance(1) > 0) idle = 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return isEnded;
}

class Life {
  readonly timers = new ManualTimers();
  readonly sink = new RecordingSink();
  readonly journal: FileJournal;
  readonly model: RandomEffects;
  readonly #history: History;
  readonly #random: SeededRandom;

  constructor(disk: FaultyDisk, random: SeededRandom, history: History, durability: Durability) {
    const { timers } = this;
    const options = { timers, random, durability, fileBytesMax: 6000, ballastBytes: 600 };
    this.journal = journalOn(disk, options);
    this.model = new RandomEffects(random, LENGTHS);
    this.#history = history;
    this.#random = random;
  }

  /** Null when the power went before the start was complete. */
  async start(): Promise<ReplayResult | null> {
    let failure: unknown = null;
    const replay = this.journal.replay(0, this.sink, () => undefined);
    replay.catch((error: unknown) => (failure = error));
    const isEnded = await drive(this.timers, replay);
    if (failure !== null) await replay;
    return isEnded ? replay : null;
  }

  /** Appends and makes durable until the power goes or enough is done. Returns whether it stopped cleanly. */
  async run(): Promise<boolean> {
    const { journal, model, timers } = this;
    for (let batches = this.#random.below(12); batches > 0; batches--) {
      for (let count = this.#random.below(8); count >= 0; count--) model.append(journal);
      this.#history.highestSequence = journal.appended;
      const appended = model.model.lines.length;
      const work = this.#step();
      if (work !== null && !(await drive(timers, work))) return this.#observe();
      if (work !== null) this.#promise(appended);
      this.#observe();
    }
    return this.#random.below(4) === 0 && (await drive(timers, journal.close()));
  }

  #step(): Promise<unknown> | null {
    const choice = this.#random.below(5);
    if (choice === 0) return this.journal.rotate();
    if (choice < 3) return this.journal.sync();
    this.journal.flush();
    for (let turns = this.#random.below(3); turns > 0; turns--) this.timers.runTurn();
    return null;
  }

  #promise(lines: number): void {
    this.#history.durableLines = Math.max(
      this.#history.durableLines,
      this.sink.lines.length + lines,
    );
  }

  /** What `durable` says counts as promised too. */
  #observe(): false {
    const { durable } = this.journal;
    const lines = this.model.model.lines;
    let through = 0;
    for (const [at, line] of lines.entries()) {
      const sequence = Number.parseInt(line, 10);
      if (Number.isInteger(sequence) && sequence <= durable) through = at + 1;
    }
    if (lines[through] === 'end') through++;
    this.#promise(through);
    return false;
  }
}

for (const durability of ['always', 'none'] as const) {
  test(`under \`${durability}\` power loss at any moment keeps a prefix with all that was durable`, async (t) => {
    const random = randomOfRun(t);
    const rounds = cases(400, 3000);
    let [done, crashes, cuts, unfinished] = [0, 0, 0, 0];
    let disk = new FaultyDisk();
    let history = new History();
    for (; done < rounds; done++) {
      if (done % 25 === 0) [disk, history] = [new FaultyDisk(), new History()];
      if (random.below(4) > 0) disk.crashAt(random.below(70));
      const life = new Life(disk, random, history, durability);
      const result = await life.start();
      let isClean = false;
      if (result === null) {
        unfinished++;
      } else {
        const { lines } = life.sink;
        t.deepEqual(lines, history.lines.slice(0, lines.length), `round ${done}`);
        t.true(lines.length >= history.durableLines, `round ${done}: lost an effect`);
        t.true(life.journal.appended >= history.highestSequence, `round ${done}: a number twice`);
        if (result.bytesCut > 0) cuts++;
        history.durableLines = lines.length;
        isClean = await life.run();
        history.lines = [...lines, ...life.model.model.lines];
      }
      if (isClean) history.durableLines = history.lines.length;
      else crashes++;
      disk = random.below(5) > 0 ? disk.crash(random) : disk.kill(random);
    }
    t.is(done, rounds);
    t.log(`${crashes} crashes, ${unfinished} of them during a start, ${cuts} torn tails`);
    t.true(crashes > rounds / 2 && unfinished > rounds / 20 && cuts > 0);
  });
}
