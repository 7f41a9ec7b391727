import { ByteView } from '../../domain/bytes.js';
import { DurationHistogram } from '../../domain/duration-histogram.js';
import { SEQUENCE_GAP_AFTER_CRASH } from '../../domain/limits.js';
import type {
  EffectSink,
  Journal,
  ReplayProgress,
  ReplayResult,
  ReplaySink,
} from '../../application/ports/journal.js';

type Effect = (sink: EffectSink<unknown>) => void;

/** Effects that survive together: one, or those of a group. */
interface Unit {
  readonly lastSequence: number;
  readonly isGroup: boolean;
  readonly effects: readonly Effect[];
}

/** What is durable: hand the same one to the next MemoryJournal to restart on it. */
export class MemoryJournalStore {
  readonly units: Unit[] = [];
  /** No number from here on has been given out. */
  floorSequence = 1;
  isCleanStop = true;
}

interface Waiter {
  readonly sequence: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const copied = (view: ByteView): ByteView => new ByteView(view.copy());

/** A journal in memory: durable at `flush`, or, with `releaseManually`, when `release` is called. */
export class MemoryJournal implements Journal {
  readonly store: MemoryJournalStore;
  appended = 0;
  appendedBytes = 0;
  durable = 0;
  refusal: string | null = null;
  hasFailed = false;
  backlogBytes = 0;
  readonly measures = {
    commitWait: new DurationHistogram(),
    syncTime: new DurationHistogram(),
    failures: 0,
  };
  readonly #releaseManually: boolean;
  #pending: Unit[] = [];
  #group: Effect[] | null = null;
  #waiters: Waiter[] = [];
  #isOpen = false;
  #listener: () => void = () => undefined;

  constructor(options: { store?: MemoryJournalStore; releaseManually?: boolean } = {}) {
    this.store = options.store ?? new MemoryJournalStore();
    this.#releaseManually = options.releaseManually ?? false;
  }

  get released(): number {
    return this.durable;
  }

  put(db: number, type: number, key: ByteView, value: ByteView, expiresAtMs: number): number {
    const [k, v] = [copied(key), copied(value)];
    return this.#add(k.length + v.length, (sink) => sink.put(db, type, k, v, expiresAtMs));
  }

  delete(db: number, key: ByteView): number {
    const k = copied(key);
    return this.#add(k.length, (sink) => sink.delete(db, k));
  }

  expire(db: number, key: ByteView, expiresAtMs: number): number {
    const k = copied(key);
    return this.#add(k.length, (sink) => sink.expire(db, k, expiresAtMs));
  }

  splice(db: number, key: ByteView, offset: number, bytes: ByteView): number {
    const [k, b] = [copied(key), copied(bytes)];
    return this.#add(k.length + b.length, (sink) => sink.splice(db, k, offset, b));
  }

  fieldPut(
    db: number,
    key: ByteView,
    field: ByteView,
    value: ByteView,
    expiresAtMs: number,
  ): number {
    const [k, f, v] = [copied(key), copied(field), copied(value)];
    const bytes = k.length + f.length + v.length;
    return this.#add(bytes, (sink) => sink.fieldPut(db, k, f, v, expiresAtMs));
  }

  fieldDelete(db: number, key: ByteView, field: ByteView): number {
    const [k, f] = [copied(key), copied(field)];
    return this.#add(k.length + f.length, (sink) => sink.fieldDelete(db, k, f));
  }

  clear(db: number): number {
    return this.#add(0, (sink) => sink.clear(db));
  }

  swap(a: number, b: number): number {
    return this.#add(0, (sink) => sink.swap(a, b));
  }

  reserve(_bytes: number): void {
    this.#mustTakeEffects();
  }

  beginGroup(): void {
    this.#mustTakeEffects();
    if (this.#group !== null) throw new Error('groups do not nest');
    this.#group = [];
  }

  endGroup(): number {
    const effects = this.#group;
    if (effects === null) throw new Error('there is no group to end');
    this.#group = null;
    if (effects.length > 0) this.#push(effects, true);
    return this.appended;
  }

  flush(): void {
    if (!this.#isOpen || this.#releaseManually || this.#pending.length === 0) return;
    this.#advance(this.appended);
    queueMicrotask(() => this.#listener());
  }

  /** Makes effects up to `sequence` durable, a group only as a whole, and tells the listener. */
  release(sequence = this.appended): void {
    this.#advance(sequence);
    this.#listener();
  }

  /** From now on writes are refused, as after a disk's failure. */
  fail(refusal = 'MISCONF journal failed: EIO on fdatasync; writes are refused until a restart') {
    this.refusal = refusal;
    this.hasFailed = true;
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) waiter.reject(new Error(refusal));
    this.#listener();
  }

  async sync(): Promise<void> {
    if (!this.#isOpen) throw new Error('the journal is not open');
    if (this.refusal !== null) throw new Error(this.refusal);
    if (!this.#releaseManually) this.flush();
    if (this.durable >= this.appended) return;
    await new Promise<void>((resolve, reject) => {
      this.#waiters.push({ sequence: this.appended, resolve, reject });
    });
  }

  async rotate(): Promise<number> {
    const sequence = this.appended;
    await this.sync();
    return sequence;
  }

  async close(): Promise<void> {
    await this.sync();
    this.#isOpen = false;
    this.store.isCleanStop = true;
  }

  onProgress(listener: () => void): void {
    this.#listener = listener;
  }

  async replay(
    from: number,
    sink: ReplaySink,
    progress: (progress: ReplayProgress) => void,
  ): Promise<ReplayResult> {
    if (this.#isOpen) throw new Error('the journal has been replayed already');
    const { store } = this;
    let effects = 0;
    for (const unit of store.units) effects += replayUnit(unit, from, sink);
    progress({ bytesRead: 0, bytesTotal: 0, effects });
    const lastSequence = Math.max(from, store.units.at(-1)?.lastSequence ?? 0);
    const isCleanStop = store.isCleanStop;
    const gap = isCleanStop ? 0 : SEQUENCE_GAP_AFTER_CRASH;
    store.floorSequence = Math.max(store.floorSequence, lastSequence + 1) + gap;
    store.isCleanStop = false;
    this.appended = this.durable = store.floorSequence - 1;
    this.#isOpen = true;
    return { effects, bytes: 0, lastSequence, bytesCut: 0, isCleanStop };
  }

  #mustTakeEffects(): void {
    if (this.#isOpen && this.refusal === null) return;
    throw new Error(`the journal takes no effects: ${this.refusal ?? 'it is not open'}`);
  }

  #add(bytes: number, effect: Effect): number {
    this.#mustTakeEffects();
    this.appended++;
    this.backlogBytes += bytes + 1;
    this.appendedBytes += bytes + 1;
    if (this.#group !== null) this.#group.push(effect);
    else this.#push([effect], false);
    return this.appended;
  }

  #push(effects: readonly Effect[], isGroup: boolean): void {
    this.#pending.push({ lastSequence: this.appended, isGroup, effects });
  }

  #advance(sequence: number): void {
    const ready = this.#pending.filter((unit) => unit.lastSequence <= sequence);
    this.#pending = this.#pending.slice(ready.length);
    for (const unit of ready) this.store.units.push(unit);
    this.durable = ready.at(-1)?.lastSequence ?? this.durable;
    if (this.#pending.length === 0) this.backlogBytes = 0;
    const waiters = this.#waiters;
    this.#waiters = waiters.filter((waiter) => waiter.sequence > this.durable);
    for (const waiter of waiters) if (waiter.sequence <= this.durable) waiter.resolve();
  }
}

/** Returns how many effects were above `from`. */
function replayUnit(unit: Unit, from: number, sink: ReplaySink): number {
  const first = unit.lastSequence - unit.effects.length + 1;
  if (unit.lastSequence <= from) return 0;
  if (unit.isGroup) sink.beginGroup();
  let count = 0;
  for (const [at, effect] of unit.effects.entries()) {
    if (first + at <= from) continue;
    sink.sequence = first + at;
    effect(sink);
    count++;
  }
  if (unit.isGroup) sink.endGroup();
  return count;
}
