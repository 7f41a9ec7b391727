import type { DiskError } from '../../application/ports/disk.js';
import { CommitMeter } from './commit-meter.js';
import { CommitRequests } from './commit-requests.js';
import { isDiskFull } from './disk-full.js';
import { DiskSpace } from './disk-space.js';
import { DoubleBuffer } from './double-buffer.js';
import { FrameKind } from './format.js';
import { UNSYNCED_EFFECTS_MAX } from './group-commit-options.js';
import type { GroupCommitOptions } from './group-commit-options.js';
import type { JournalFile } from './journal-file.js';
import { Pacing } from './pacing.js';
import { diskFullRefusal, failedRefusal } from './refusal.js';
import { RollingFile } from './rolling-file.js';

/**
 * Takes batches to the disk in rounds, one at a time: write what has arrived, sync, rotate. What
 * arrives meanwhile is the next round's, which starts after the turn in which this one finished, so
 * that all input ready by then is in it.
 *
 * A failed sync is final. So is a failed write, except when the disk is full: then the batch is kept
 * and tried again until there is room, and writes are refused meanwhile.
 */
export class GroupCommit {
  readonly batches = new DoubleBuffer();
  readonly meter: CommitMeter;
  /** The last effect known durable. */
  durable: number;
  refusal: string | null = null;
  /** Final. */
  failure: unknown = null;
  readonly #options: GroupCommitOptions;
  readonly #pacing: Pacing;
  readonly #requests: CommitRequests;
  readonly #space: DiskSpace;
  readonly #files: RollingFile;
  #isBusy = false;
  #isClosing = false;
  readonly #startRound = (): void => void this.#round().then(this.#ended, this.#broke);

  constructor(file: JournalFile, options: GroupCommitOptions) {
    this.#files = new RollingFile(file, options);
    this.#options = options;
    this.meter = new CommitMeter(options.clock);
    this.durable = file.lastSequence;
    const { durability, timers, ballast } = options;
    const schedule = (): void => this.schedule();
    this.#pacing = new Pacing({ durability, timers, onOver: schedule });
    this.#requests = new CommitRequests({ durability, timers, onSyncDue: schedule });
    this.#space = new DiskSpace({ ballast, timers, onRetry: schedule });
  }

  get written(): number {
    return this.#files.current.lastSequence;
  }

  /** Takes the room for the ballast. A full disk is no error: then it starts by refusing writes. */
  async start(): Promise<void> {
    try {
      await this.#space.recover();
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      this.#diskFull(error);
    }
  }

  /** Starts a round after this turn, unless one is under way, there is no work, or the disk is full. */
  schedule(): void {
    if (this.batches.filling.effects > 0) this.meter.arrived();
    const isBarred = this.#isBusy || this.#space.isWaiting || this.failure !== null;
    if (isBarred || !this.#hasWork()) return;
    if (this.#canWait()) this.#pacing.wait();
    else {
      this.#isBusy = true;
      this.#options.timers.afterTurn(this.#startRound);
    }
  }

  /** More is to be expected, and nothing but replies waits for what is there. */
  #canWait(): boolean {
    if (this.batches.writing.effects > 0 || this.#space.isUsedUp) return false;
    if (this.#requests.isSyncDue || this.#requests.isWaiting) return false;
    return this.#pacing.isTooEarlyFor(this.batches.filling);
  }

  sync(sequence: number): Promise<void> {
    if (this.failure !== null) return Promise.reject(this.failure);
    if (this.durable >= sequence) return Promise.resolve();
    const synced = this.#requests.syncs.add(sequence);
    this.schedule();
    return synced;
  }

  rotate(sequence: number): Promise<number> {
    if (this.failure !== null) return Promise.reject(this.failure);
    const rotated = this.#requests.rotations.add(sequence);
    this.schedule();
    return rotated;
  }

  /** Rejects when what is left cannot be written; the file is closed in any case. */
  close(sequence: number): Promise<void> {
    if (this.failure !== null) return Promise.reject(this.failure);
    const closed = this.#requests.closes.add(sequence);
    this.#space.stopWaiting();
    this.schedule();
    return closed;
  }

  #hasWork(): boolean {
    return (
      this.batches.hasEffects ||
      this.#space.isUsedUp ||
      this.#requests.isWaiting ||
      (this.#requests.isSyncDue && this.durable < this.written)
    );
  }

  async #round(): Promise<void> {
    this.#pacing.roundBegins();
    if (this.#space.isUsedUp) await this.#makeRoom();
    if (this.#files.current.isSealed && !this.#isClosing) await this.#files.roll();
    await this.#write();
    if (this.#mustSync()) await this.#sync();
    if (this.#hasLongWork()) this.#options.onProgress();
    if (this.#mustRotate()) await this.#rotateFile();
    this.#requests.rotations.resolve(this.written, this.written);
    if (this.#requests.closes.isReady(this.written)) await this.#closeFile();
    else if (this.#space.isUsedUp) await this.#recoverBallast();
    else await this.#files.current.prepareRoom();
  }

  async #write(): Promise<void> {
    const batches = this.batches;
    if (!batches.exchange()) return;
    this.meter.writes();
    const isDurable = this.#options.durability === 'always';
    const { effects } = batches.writing;
    if (isDurable) {
      await this.meter.sync(this.#files.current.appendDurably(batches.writing));
      this.#pacing.roundWrote(effects);
      batches.wrote();
      this.#madeDurable();
    } else {
      await this.#files.current.append(batches.writing);
      batches.wrote();
    }
    this.meter.wrote(effects, isDurable);
  }

  #mustSync(): boolean {
    const unsynced = this.written - this.durable;
    if (unsynced === 0) return false;
    return unsynced > UNSYNCED_EFFECTS_MAX || this.#requests.needsSync;
  }

  async #sync(): Promise<void> {
    await this.meter.sync(this.#files.current.sync());
    this.#madeDurable();
  }

  #madeDurable(): void {
    this.durable = this.written;
    this.#requests.synced(this.durable);
  }

  /** Replies leave before it and not at the end of the round. */
  #hasLongWork(): boolean {
    const isEnding = this.#mustRotate() || this.#requests.closes.isReady(this.written);
    return isEnding || this.#space.isUsedUp || this.#files.current.needsRoom;
  }

  #mustRotate(): boolean {
    if (!this.#files.current.hasEffects) return false;
    return this.#files.isLong || this.#requests.rotations.isReady(this.written);
  }

  async #rotateFile(): Promise<void> {
    await this.#files.current.seal(FrameKind.rotated);
    this.#madeDurable();
    await this.#files.roll();
  }

  async #makeRoom(): Promise<void> {
    await this.#space.release();
    if (this.#files.current.isSealed) return;
    await this.#files.current.cutBack();
    await this.#sync();
  }

  /** Writes are accepted again only when the next full disk finds everything prepared. */
  async #recoverBallast(): Promise<void> {
    await this.#space.recover();
    this.refusal = null;
  }

  async #closeFile(): Promise<void> {
    this.#isClosing = true;
    if (!this.#files.current.isSealed) await this.#files.current.seal(FrameKind.closed);
    this.#madeDurable();
    await this.#files.markCleanStop();
    await this.#stop();
    this.#requests.closes.resolve(this.written, undefined);
  }

  /** What waits goes to the disk before replies do to clients, so that the disk works meanwhile. */
  readonly #ended = (): void => {
    const isReady = this.failure === null && this.#hasWork() && !this.batches.filling.isInGroup;
    this.#isBusy = isReady && !this.#canWait();
    if (this.#isBusy) this.#startRound();
    else this.schedule();
    this.#options.onProgress();
  };

  readonly #broke = (error: unknown): void => {
    this.#isBusy = false;
    this.meter.failed();
    // While closing, a full disk gets the ballast's room and no more time.
    const isHopeless = this.#space.isUsedUp && this.#requests.closes.isWaiting;
    if (isDiskFull(error) && !isHopeless) this.#diskFull(error);
    else this.#fail(error);
    this.#options.onProgress();
  };

  #diskFull(error: DiskError): void {
    this.refusal = diskFullRefusal(error);
    this.#space.usedUp();
    this.schedule();
  }

  #fail(error: unknown): void {
    this.failure = error;
    this.refusal = failedRefusal(error);
    this.#requests.reject(error);
    // Its own failure would tell nothing new.
    this.#stop().catch(() => undefined);
  }

  async #stop(): Promise<void> {
    this.#requests.stop();
    this.#pacing.stop();
    await this.#files.current.close();
  }
}
