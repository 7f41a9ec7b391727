import { DiskError } from '../../application/ports/disk.js';
import { callSites } from './disk-operation.js';
import type {
  CallSite,
  ChangingOperation,
  DiskOperation,
  LoggedOperation,
  Match,
  ReadingOperation,
} from './disk-operation.js';
import { FaultRules } from './fault-rules.js';
import type { Failure, Fault, Omission } from './fault-rules.js';

const NOTHING = (): void => undefined;

/** Sees an operation before it happens. */
export type Watcher = (call: Omit<LoggedOperation, 'number'>) => Promise<void>;

/** Where every operation of a disk passes: it is logged and counted, and may fail, wait or never end. */
export class OperationGate {
  /** Everything that was asked for, in order. */
  readonly log: LoggedOperation[] = [];
  /**
   * How many operations have happened, those that failed included. Reading is not counted: a crash
   * before it leaves what a crash before the next change leaves, when no less has been promised.
   */
  operations = 0;
  isCrashed = false;
  /** Resolves when an operation has met the end that `crashAt` set. */
  readonly crashed: Promise<void>;
  readonly #rules = new FaultRules();
  #crashAt = Infinity;
  #watcher: Watcher | null = null;
  /** Resolves when the operations that were watched so far have been let go. */
  #watched = Promise.resolve();
  #tellCrashed = NOTHING;

  constructor() {
    this.crashed = new Promise((resolve) => (this.#tellCrashed = resolve));
  }

  /**
   * After so many operations the program is dead: the next one and all later ones never end and never
   * happen, except that a write may have happened in part. What is held then never happens either.
   */
  crashAt(operations: number): void {
    this.#crashAt = operations;
  }

  /**
   * From now on every operation that changes something waits, one at a time, until the watcher has
   * resolved: meanwhile `crash` and `kill` tell what this operation may leave when it meets the end.
   */
  watch(watcher: Watcher | null): void {
    this.#watcher = watcher;
  }

  /** The operations that match fail. A failed sync of content leaves what it was for in doubt for ever. */
  fail(failure: Failure): void {
    this.#rules.fail(failure);
  }

  /** The operations that match claim success and do nothing, as if the program had forgotten them. */
  leaveOut(omission: Omission): void {
    this.#rules.leaveOut(omission);
  }

  /** The reads that match return half of what they should, as at the end of a file that is cut meanwhile. */
  shorten(match: Match<'read'> = {}): void {
    this.#rules.shorten(match);
  }

  /** From now on the operations that match wait for `letGo`. */
  hold(match: Match): void {
    this.#rules.hold(match);
  }

  /** Whether an operation waits for `letGo`. */
  get isHolding(): boolean {
    return this.#rules.isHolding;
  }

  letGo(): void {
    this.#rules.letGo();
  }

  /** What could have been left out of what was done, in the order it was first done. */
  get callSites(): CallSite[] {
    return callSites(this.log);
  }

  /** The log as text: `fdatasync journal/1.journal`. */
  get steps(): string[] {
    return this.log.map(({ operation, path }) => `${operation} ${path}`);
  }

  count(operation: DiskOperation): number {
    return this.log.filter((logged) => logged.operation === operation).length;
  }

  /** Passes what changes nothing. */
  async read<Result>(
    call: { operation: ReadingOperation | 'open'; path: string; bytes?: number },
    work: (isShort: boolean) => Promise<Result>,
  ): Promise<Result> {
    const { operation, path, bytes = 0 } = call;
    this.log.push({ operation, path, bytes, number: null });
    const fault = await this.#met(operation, path);
    refuse(fault, operation, path);
    return work(fault === 'shorten');
  }

  /** Passes what changes what is there or what survives. `failed` is called before it rejects for a rule. */
  async change(
    call: { operation: ChangingOperation; path: string },
    work: () => Promise<void>,
    failed = NOTHING,
  ): Promise<void> {
    const { operation, path } = call;
    const fault = await this.begin({ ...call, bytes: 0 });
    if (fault === 'leave out') return;
    if (fault !== null) failed();
    refuse(fault, operation, path);
    await work();
  }

  /**
   * Passes what the caller does itself, as the fault says. `interrupt` is called with true when the
   * program ends here or may be looked at as if it did, and with false when it goes on.
   */
  async begin(
    call: { operation: ChangingOperation | 'open'; path: string; bytes: number },
    interrupt: (isNow: boolean) => void = NOTHING,
  ): Promise<Fault> {
    if (this.#watcher !== null && !this.isCrashed) await this.#watch(call, interrupt);
    this.log.push({ ...call, number: this.operations });
    if (!this.isCrashed && this.operations >= this.#crashAt) {
      this.isCrashed = true;
      interrupt(true);
      this.#tellCrashed();
    }
    if (!this.isCrashed) this.operations++;
    return this.#met(call.operation, call.path);
  }

  #watch(
    call: { operation: ChangingOperation | 'open'; path: string; bytes: number },
    interrupt: (isNow: boolean) => void,
  ): Promise<void> {
    const before = this.#watched;
    const show = async (): Promise<void> => {
      await before;
      await this.alive();
      interrupt(true);
      await this.#watcher?.(call);
      interrupt(false);
    };
    this.#watched = show();
    return this.#watched;
  }

  /** Never ends when the program is dead. */
  async alive(): Promise<void> {
    // A new promise each time, so that who waits for it can be forgotten.
    if (this.isCrashed) await new Promise<never>(() => undefined);
  }

  /** The program may also die while the operation is held. */
  async #met(operation: DiskOperation, path: string): Promise<Fault> {
    await this.alive();
    const fault = await this.#rules.meet(operation, path);
    await this.alive();
    return fault;
  }
}

export function refuse(fault: Fault, operation: DiskOperation, path: string): void {
  if (fault !== null && typeof fault !== 'string') throw new DiskError(operation, path, fault.code);
}
