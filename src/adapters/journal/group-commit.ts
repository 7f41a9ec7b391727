import type { DiskError } from '../../application/ports/disk.js';
import type { Cancel } from '../../application/ports/timers.js';
import { Batch } from './batch.js';
import { writeCleanStop } from './clean-stop.js';
import { isDiskFull } from './disk-full.js';
import { FrameKind } from './format.js';
import {
  DISK_FULL_RETRY_MS,
  SYNC_INTERVAL_MS,
  UNSYNCED_EFFECTS_MAX,
} from './group-commit-options.js';
import type { GroupCommitOptions } from './group-commit-options.js';
import { JournalFile } from './journal-file.js';
import { Pacing } from './pacing.js';
import { diskFullRefusal, failedRefusal } from './refusal.js';
import { Waiters } from './waiters.js';

/**
 * Takes batches to the disk in rounds, one at a time: write what has arrived, sync, rotate. What
 * arrives meanwhile is the next round's, which starts after the turn in which this one finished, so
 * that all input ready by then is in it.
 *
 * A failed sync is final. So is a failed write, except when the disk is full: then the batch is kept
 * and tried again until there is room, and writes are refused meanwhile.
 */
export class GroupCommit {
  /** Where effects go now. A round exchanges it with the other one, which is empty then. */
  filling = new Batch();
  /** The last effect known durable. */
  durable: number;
  refusal: string | null = null;
  /** Final. */
  failure: unknown = null;
  readonly #options: GroupCommitOptions;
  readonly #pacing: Pacing;
  readonly #syncs = new Waiters<void>();
  readonly #rotations = new Waiters<number>();
  readonly #closes = new Waiters<void>();
  #file: JournalFile;
  #writing = new Batch();
  #isBusy = false;
  #isFull = false;
  #isClosing = false;
  #isSyncDue = false;
  #cancelRetry: Cancel | null = null;
  #cancelInterval: Cancel | null = null;
  readonly #startRound = (): void => void this.#round().then(this.#ended, this.#broke);

  constructor(file: JournalFile, options: GroupCommitOptions) {
    this.#file = file;
    this.#options = options;
    this.durable = file.lastSequence;
    const { durability, timers } = options;
    this.#pacing = new Pacing({ durability, timers, onOver: () => this.schedule() });
    if (options.durability === 'interval') {
      this.#cancelInterval = options.timers.every(SYNC_INTERVAL_MS, () => {
        this.#isSyncDue = true;
        this.schedule();
      });
    }
  }

  get backlogBytes(): number {
    return this.filling.payloadBytes + this.#writing.payloadBytes;
  }

  get written(): number {
    return this.#file.lastSequence;
  }

  /** Takes the room for the ballast. A full disk is no error: then it starts by refusing writes. */
  async start(): Promise<void> {
    try {
      await this.#options.ballast.take();
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      this.#diskFull(error);
    }
  }

  /** Starts a round after this turn, unless one is under way, there is no work, or the disk is full. */
  schedule(): void {
    const isBarred = this.#isBusy || this.#cancelRetry !== null || this.failure !== null;
    if (isBarred || !this.#hasWork()) return;
    if (this.#canWait()) this.#pacing.wait();
    else {
      this.#isBusy = true;
      this.#options.timers.afterTurn(this.#startRound);
    }
  }

  /** More is to be expected, and nothing but replies waits for what is there. */
  #canWait(): boolean {
    if (this.#writing.effects > 0 || this.#isFull || this.#isSyncDue) return false;
    if (this.#syncs.isWaiting || this.#rotations.isWaiting || this.#closes.isWaiting) return false;
    return this.#pacing.isTooEarlyFor(this.filling);
  }

  sync(sequence: number): Promise<void> {
    if (this.failure !== null) return Promise.reject(this.failure);
    if (this.durable >= sequence) return Promise.resolve();
    const synced = this.#syncs.add(sequence);
    this.schedule();
    return synced;
  }

  rotate(sequence: number): Promise<number> {
    if (this.failure !== null) return Promise.reject(this.failure);
    const rotated = this.#rotations.add(sequence);
    this.schedule();
    return rotated;
  }

  /** Rejects when what is left cannot be written; the file is closed in any case. */
  close(sequence: number): Promise<void> {
    if (this.failure !== null) return Promise.reject(this.failure);
    const closed = this.#closes.add(sequence);
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    this.schedule();
    return closed;
  }

  #hasWork(): boolean {
    return (
      this.filling.effects > 0 ||
      this.#writing.effects > 0 ||
      this.#isFull ||
      this.#syncs.isWaiting ||
      this.#rotations.isWaiting ||
      this.#closes.isWaiting ||
      (this.#isSyncDue && this.durable < this.written)
    );
  }

  async #round(): Promise<void> {
    this.#pacing.roundBegins();
    if (this.#isFull) await this.#makeRoom();
    if (this.#file.isSealed && !this.#isClosing) await this.#nextFile();
    await this.#write();
    if (this.#mustSync()) await this.#sync();
    if (this.#hasLongWork()) this.#options.onProgress();
    if (this.#mustRotate()) await this.#rotateFile();
    this.#rotations.resolve(this.written, this.written);
    if (this.#closes.isReady(this.written)) await this.#closeFile();
    else if (this.#isFull) await this.#recoverBallast();
    else await this.#file.prepareRoom();
  }

  async #write(): Promise<void> {
    // A batch that the full disk refused goes first.
    if (this.#writing.effects === 0) {
      if (this.filling.isInGroup) return;
      const empty = this.#writing;
      this.#writing = this.filling;
      this.filling = empty;
    }
    if (this.#writing.effects === 0) return;
    if (this.#options.durability === 'always') {
      await this.#file.appendDurably(this.#writing);
      this.#pacing.roundWrote(this.#writing.effects);
      this.#writing.reset();
      this.#madeDurable();
    } else {
      await this.#file.append(this.#writing);
      this.#writing.reset();
    }
  }

  #mustSync(): boolean {
    const unsynced = this.written - this.durable;
    if (unsynced === 0) return false;
    return this.#isSyncDue || unsynced > UNSYNCED_EFFECTS_MAX || this.#syncs.isWaiting;
  }

  async #sync(): Promise<void> {
    await this.#file.sync();
    this.#madeDurable();
  }

  #madeDurable(): void {
    this.#isSyncDue = false;
    this.durable = this.written;
    this.#syncs.resolve(this.durable, undefined);
  }

  /** Replies leave before it and not at the end of the round. */
  #hasLongWork(): boolean {
    const isEnding = this.#mustRotate() || this.#closes.isReady(this.written);
    return isEnding || this.#isFull || this.#file.needsRoom;
  }

  #mustRotate(): boolean {
    if (!this.#file.hasEffects) return false;
    return this.#file.end >= this.#options.fileBytesMax || this.#rotations.isReady(this.written);
  }

  async #rotateFile(): Promise<void> {
    await this.#file.seal(FrameKind.rotated);
    this.#madeDurable();
    await this.#nextFile();
  }

  async #nextFile(): Promise<void> {
    const sealed = this.#file;
    const header = this.#options.nextHeader(sealed.lastSequence);
    this.#file = await JournalFile.create(this.#options.disk, header);
    await sealed.close();
  }

  async #makeRoom(): Promise<void> {
    await this.#options.ballast.release();
    if (this.#file.isSealed) return;
    await this.#file.cutBack();
    await this.#sync();
  }

  /** Writes are accepted again only when the next full disk finds everything prepared. */
  async #recoverBallast(): Promise<void> {
    await this.#options.ballast.take();
    this.#isFull = false;
    this.refusal = null;
  }

  async #closeFile(): Promise<void> {
    this.#isClosing = true;
    if (!this.#file.isSealed) await this.#file.seal(FrameKind.closed);
    this.#madeDurable();
    const { path, end, lastSequence } = this.#file;
    await writeCleanStop(this.#options.disk, { path, bytes: end, lastSequence });
    await this.#stop();
    this.#closes.resolve(lastSequence, undefined);
  }

  /** What waits goes to the disk before replies do to clients, so that the disk works meanwhile. */
  readonly #ended = (): void => {
    const isReady = this.failure === null && this.#hasWork() && !this.filling.isInGroup;
    this.#isBusy = isReady && !this.#canWait();
    if (this.#isBusy) this.#startRound();
    else this.schedule();
    this.#options.onProgress();
  };

  readonly #broke = (error: unknown): void => {
    this.#isBusy = false;
    // While closing, a full disk gets the ballast's room and no more time.
    const isHopeless = this.#isFull && this.#closes.isWaiting;
    if (isDiskFull(error) && !isHopeless) this.#diskFull(error);
    else this.#fail(error);
    this.#options.onProgress();
  };

  /** The first retry has the ballast's room, later ones wait for the operator's. */
  #diskFull(error: DiskError): void {
    this.refusal = diskFullRefusal(error);
    if (this.#isFull) {
      this.#cancelRetry = this.#options.timers.after(DISK_FULL_RETRY_MS, () => {
        this.#cancelRetry = null;
        this.schedule();
      });
    }
    this.#isFull = true;
    this.schedule();
  }

  #fail(error: unknown): void {
    this.failure = error;
    this.refusal = failedRefusal(error);
    this.#syncs.reject(error);
    this.#rotations.reject(error);
    this.#closes.reject(error);
    // Its own failure would tell nothing new.
    this.#stop().catch(() => undefined);
  }

  async #stop(): Promise<void> {
    this.#cancelInterval?.();
    this.#pacing.stop();
    await this.#file.close();
  }
}
