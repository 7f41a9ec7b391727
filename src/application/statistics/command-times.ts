import { inject, injectable } from 'inversify';
import { DURATION_BUCKETS, durationBucket } from '../../domain/duration-histogram.js';
import { EXACT_TIMES_BELOW_MICROSECONDS } from '../../domain/limits.js';
import type { Words } from '../../domain/words.js';
import type { Catalogue, CommandInfo } from '../execution/command.js';
import { Latency } from './latency.js';
import { Port } from '../ports/identifiers.js';
import { RuntimeSettings } from '../server/runtime-settings.js';
import type { Session } from '../clients/session.js';
import { SlowCommandLog } from './slow-command-log.js';
import { SlowLog } from './slow-log.js';
import { Statistics } from './statistics.js';
import { MICROSECONDS } from '../../domain/time-units.js';

/** The clock is read at least this often; see the stride of a conversation's turn. */
const COMMANDS_MAX = 1024;
/** Of the time that a short command takes, how much one more measurement counts. */
const SMOOTHING = 1 / 16;

/**
 * How long commands take. Reading a clock costs 0.07 µs, a command in a pipeline 1.4 µs: so short
 * ones are timed together, by the readings that are made for other reasons, and share what passed.
 * A command whose work depends on the data has a reading of its own after it, and gets what those
 * before it will not have taken.
 */
@injectable()
export class CommandTimes {
  /** A reading is wanted after the present command. */
  isDue = false;
  readonly #statistics: Statistics;
  readonly #settings: RuntimeSettings;
  readonly #slowCommands: SlowCommandLog;
  readonly #slowLog: SlowLog;
  readonly #latency: Latency;
  /** By command id. */
  readonly #isLong: Uint8Array;
  readonly #isFast: Uint8Array;
  /** Ids of what was executed since the last reading. */
  readonly #group = new Uint16Array(COMMANDS_MAX);
  #count = 0;
  #isAlwaysDue = false;
  #shortMs = 0;

  constructor(
    @inject(Port.Catalogue) catalogue: Catalogue,
    @inject(Statistics) statistics: Statistics,
    @inject(RuntimeSettings) settings: RuntimeSettings,
    @inject(SlowCommandLog) slowCommands: SlowCommandLog,
    @inject(SlowLog) slowLog: SlowLog,
    @inject(Latency) latency: Latency,
  ) {
    this.#statistics = statistics;
    this.#settings = settings;
    this.#slowCommands = slowCommands;
    this.#slowLog = slowLog;
    this.#latency = latency;
    this.#isLong = Uint8Array.from(catalogue, (info) => (isLong(info) ? 1 : 0));
    this.#isFast = Uint8Array.from(catalogue, (info) => (info.flags.includes('fast') ? 1 : 0));
  }

  /** To be called when the threshold of the slow log has changed. */
  applyThreshold(): void {
    const { slowLogMicroseconds } = this.#settings;
    this.#isAlwaysDue =
      slowLogMicroseconds >= 0 && slowLogMicroseconds < EXACT_TIMES_BELOW_MICROSECONDS;
    this.isDue = this.#isAlwaysDue;
  }

  /** A command is being executed. */
  began(id: number): void {
    this.#statistics.calls[id]!++;
    if (this.#count === COMMANDS_MAX) this.#count = 0;
    this.#group[this.#count++] = id;
    if (this.#isLong[id] !== 0) this.isDue = true;
  }

  /** So much has passed since the last reading. `words` are the last command's, null when they are gone. */
  measured(elapsedMs: number, words: Words | null, session: Session): void {
    const count = this.#count;
    if (count === 0) return;
    const last = this.#group[count - 1]!;
    const isAlone = count === 1 || this.#isLong[last] !== 0;
    const othersMs = isAlone ? this.#shareOthers(elapsedMs, count - 1) : this.#share(elapsedMs);
    this.#count = 0;
    this.isDue = this.#isAlwaysDue;
    if (!isAlone) return;
    this.#took(last, elapsedMs - othersMs, words, session);
  }

  /** All are short: each gets the same. */
  #share(elapsedMs: number): number {
    const eachMs = elapsedMs / this.#count;
    this.#addEach(eachMs, this.#count);
    this.#shortMs += (eachMs - this.#shortMs) * SMOOTHING;
    return elapsedMs;
  }

  /** What those before the last one will have taken. */
  #shareOthers(elapsedMs: number, others: number): number {
    if (others === 0) return 0;
    const eachMs = Math.min(this.#shortMs, elapsedMs / (others + 1));
    this.#addEach(eachMs, others);
    return eachMs * others;
  }

  /** To the first `count` of the group; a pipeline is mostly one command again and again. */
  #addEach(eachMs: number, count: number): void {
    const group = this.#group;
    const { microseconds, durations } = this.#statistics;
    const eachMicroseconds = eachMs * MICROSECONDS;
    const bucket = this.#settings.tracksLatency ? durationBucket(eachMs) : -1;
    for (let at = 0; at < count;) {
      const id = group[at]!;
      const first = at++;
      while (at < count && group[at] === id) at++;
      microseconds[id]! += eachMicroseconds * (at - first);
      if (bucket >= 0) durations[id * DURATION_BUCKETS + bucket]! += at - first;
    }
  }

  #took(id: number, elapsedMs: number, words: Words | null, session: Session): void {
    const microseconds = elapsedMs * MICROSECONDS;
    const { slowLogMicroseconds, latencyThresholdMs, tracksLatency } = this.#settings;
    this.#statistics.microseconds[id]! += microseconds;
    if (tracksLatency) {
      this.#statistics.durations[id * DURATION_BUCKETS + durationBucket(elapsedMs)]!++;
    }
    if (this.#isLong[id] === 0) this.#shortMs += (elapsedMs - this.#shortMs) * SMOOTHING;
    if (latencyThresholdMs > 0 && elapsedMs >= latencyThresholdMs) {
      this.#latency.add(this.#isFast[id] === 0 ? 'command' : 'fast-command', elapsedMs);
    }
    this.#slowCommands.took(id, elapsedMs, session);
    if (slowLogMicroseconds < 0 || microseconds < slowLogMicroseconds || words === null) return;
    this.#slowLog.add({ id, words, microseconds, session });
  }
}

/** SET and its kin are called slow, too, but what they do is as long as what the client sent. */
function isLong({ flags }: CommandInfo): boolean {
  return flags.includes('slow') && !flags.includes('denyoom');
}
