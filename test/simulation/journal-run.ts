import { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import type { Choices } from '../../src/adapters/memory/choices.js';
import type { CallSite, LoggedOperation } from '../../src/adapters/memory/disk-operation.js';
import { callSites } from '../../src/adapters/memory/disk-operation.js';
import { ManualTimers } from '../../src/adapters/memory/manual-timers.js';
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { FileJournal } from '../../src/adapters/journal/file-journal.js';
import { SealedJournalFiles } from '../../src/adapters/journal/sealed-journal-files.js';
import { journalOn } from '../helpers/journal-fixture.js';
import { RandomEffects } from '../helpers/random-effects.js';
import { RecordingSink } from '../helpers/recording-sink.js';

const LENGTHS = [0, 3, 60, 300];
/** Two of the workload's larger batches. */
const FILE_BYTES_MAX = 4000;
const BALLAST_BYTES = 300;
/** Turns without any progress after which the workload is stuck: that is a defect. */
const TURNS_MAX = 1000;

/** Which operation is left out of a run: the `index`th that the site passes, from 0. */
export interface LeftOut {
  readonly site: CallSite;
  readonly index: number;
}

/** The disk is dead: the program goes no further. */
export class PowerLost extends Error {}

const open = (disk: FaultyDisk, timers: ManualTimers, seed: number): FileJournal =>
  journalOn(disk, {
    timers,
    random: new SeededRandom(seed),
    fileBytesMax: FILE_BYTES_MAX,
    ballastBytes: BALLAST_BYTES,
  });

/** Lets time pass until `work` has ended. Throws PowerLost when the disk is dead first. */
async function drive<T>(disk: FaultyDisk, timers: ManualTimers, work: Promise<T>): Promise<T> {
  let isEnded = false;
  const ended = (): boolean => (isEnded = true);
  work.then(ended, ended);
  for (let turn = 0; !isEnded; turn++) {
    if (disk.isCrashed) throw new PowerLost();
    if (turn > TURNS_MAX) throw new Error('the journal never goes on');
    timers.runTurn();
    timers.advance(1);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return work;
}

/** What a journal on this disk gives back and the last number it would not give out again. */
export async function recover(
  disk: FaultyDisk,
  from: number,
): Promise<{ lines: string[]; appended: number; isCleanStop: boolean }> {
  const sink = new RecordingSink();
  const timers = new ManualTimers();
  const journal = open(disk, timers, 999);
  const replay = journal.replay(from, sink, () => undefined);
  const { isCleanStop } = await drive(disk, timers, replay);
  return { lines: sink.lines, appended: journal.appended, isCleanStop };
}

/** Lives of one journal under `always`, and what they have promised. The same each time but for its end. */
export class JournalRun {
  disk = new FaultyDisk();
  /** Every effect in order, those that a start has not found again left out. */
  lines: string[] = [];
  /** The last effect that anybody was told of. */
  acknowledged = 0;
  /** The last number given out. */
  highest = 0;
  /** The table has everything up to here. */
  from = 0;
  /** A clean stop is complete and nothing has happened since. */
  isStopped = false;
  /** Operations of all disks so far. */
  log: LoggedOperation[] = [];
  #timers = new ManualTimers();
  #journal = open(this.disk, this.#timers, 0);
  #effects = new RandomEffects(new SeededRandom(7), LENGTHS);
  #linesBefore: string[] = [];
  #lives = 0;
  readonly #crashAt: number;
  readonly #leftOut: LeftOut | null;

  constructor(options: { crashAt?: number; leftOut?: LeftOut } = {}) {
    this.#crashAt = options.crashAt ?? Infinity;
    this.#leftOut = options.leftOut ?? null;
    this.#rig();
  }

  get operations(): number {
    return this.log.filter(({ number }) => number !== null).length + this.disk.operations;
  }

  /** What happened, reading apart, in order. */
  get changes(): LoggedOperation[] {
    return [...this.log, ...this.disk.log].filter(({ number }) => number !== null);
  }

  get callSites(): CallSite[] {
    return callSites(this.changes);
  }

  get isCrashed(): boolean {
    return this.disk.isCrashed;
  }

  /** Replays, which tells what is there, and goes on behind it. */
  async start(): Promise<string[]> {
    this.#timers = new ManualTimers();
    const sink = new RecordingSink();
    this.#journal = open(this.disk, this.#timers, ++this.#lives);
    const replay = this.#journal.replay(this.from, sink, () => undefined);
    const { operations } = this;
    try {
      const { lastSequence } = await drive(this.disk, this.#timers, replay);
      this.acknowledged = Math.max(this.acknowledged, lastSequence);
    } finally {
      if (this.operations > operations) this.isStopped = false;
    }
    this.#linesBefore = [...this.lines.slice(0, this.#linesThrough(this.from)), ...sink.lines];
    this.#effects = new RandomEffects(new SeededRandom(this.#lives), LENGTHS);
    this.#observe();
    return sink.lines;
  }

  append(count: number): void {
    for (let done = 0; done < count; done++) this.#effects.append(this.#journal);
    this.#journal.flush();
    this.#observe();
  }

  sync(): Promise<unknown> {
    return this.#drive(this.#journal.sync());
  }

  rotate(): Promise<number> {
    return this.#drive(this.#journal.rotate());
  }

  async removeThrough(sequence: number): Promise<void> {
    this.from = sequence;
    await this.#drive(new SealedJournalFiles(this.disk).removeThrough(sequence));
  }

  async close(): Promise<void> {
    await this.#drive(this.#journal.close());
    this.isStopped = true;
  }

  /** The process is killed at the next operation, a write of which `choices` keeps a part. */
  async kill(work: Promise<unknown>, afterOperations: number, choices: Choices): Promise<void> {
    const own = this.disk.operations + afterOperations;
    if (own < this.#crashAt - this.#operationsBefore) this.disk.crashAt(own);
    try {
      await this.#drive(work);
    } catch (error) {
      if (!(error instanceof PowerLost) || this.operations >= this.#crashAt) throw error;
    }
    this.log.push(...this.disk.log.filter(({ number }) => number === null || number < own));
    this.disk = this.disk.kill(choices);
    this.#rig();
  }

  /** What replay may give back a prefix of. */
  get expected(): string[] {
    return this.lines.slice(this.#linesThrough(this.from));
  }

  /** How many of these replay must give back. */
  get acknowledgedLines(): number {
    return Math.max(0, this.#linesThrough(this.acknowledged) - this.#linesThrough(this.from));
  }

  /** How many lines there are through this number. */
  #linesThrough(sequence: number): number {
    let count = 0;
    for (const [at, line] of this.lines.entries()) {
      if (Number.parseInt(line, 10) <= sequence) count = at + 1;
    }
    return this.lines[count] === 'end' ? count + 1 : count;
  }

  get #operationsBefore(): number {
    return this.operations - this.disk.operations;
  }

  #rig(): void {
    this.disk.crashAt(this.#crashAt - this.#operationsBefore);
    if (this.#leftOut === null) return;
    const { site, index } = this.#leftOut;
    const { operation, path } = site;
    const isSame = (passed: CallSite): boolean =>
      passed.operation === operation && passed.path === path;
    const before = callSites(this.log).find(isSame)?.count ?? 0;
    if (index >= before) this.disk.leaveOut({ operation, path, skip: index - before });
  }

  async #drive<T>(work: Promise<T>): Promise<T> {
    try {
      return await drive(this.disk, this.#timers, work);
    } finally {
      this.#observe();
    }
  }

  #observe(): void {
    this.lines = [...this.#linesBefore, ...this.#effects.model.lines];
    this.acknowledged = Math.max(this.acknowledged, this.#journal.durable);
    this.highest = Math.max(this.highest, this.#journal.appended);
  }
}
