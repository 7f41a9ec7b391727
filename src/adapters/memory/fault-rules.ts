import { Matcher } from './disk-operation.js';
import type { ChangingOperation, DiskOperation, Match } from './disk-operation.js';

export interface Failure extends Match {
  /** What DiskError tells: EIO, ENOSPC, … */
  readonly code: string;
  /** How much of a write happens all the same; default half of it. */
  readonly bytes?: number;
}

export interface Omission extends Match<ChangingOperation> {
  readonly operation: ChangingOperation;
}

type Rule =
  | { readonly kind: 'fail'; readonly matcher: Matcher; readonly failure: Failure }
  | { readonly kind: 'leave out' | 'shorten'; readonly matcher: Matcher }
  | { readonly kind: 'hold'; readonly matcher: Matcher };

/** What goes wrong with one operation; null when nothing does. */
export type Fault = Failure | 'leave out' | 'shorten' | null;

/** What is to go wrong, and what is to wait. The first rule that meets an operation decides. */
export class FaultRules {
  #rules: Rule[] = [];
  #held: (() => void)[] = [];

  fail(failure: Failure): void {
    this.#rules.push({ kind: 'fail', matcher: new Matcher(failure), failure });
  }

  leaveOut(omission: Omission): void {
    this.#rules.push({ kind: 'leave out', matcher: new Matcher(omission) });
  }

  shorten(match: Match<'read'>): void {
    const matcher = new Matcher({ operation: 'read', ...match });
    this.#rules.push({ kind: 'shorten', matcher });
  }

  hold(match: Match): void {
    this.#rules.push({ kind: 'hold', matcher: new Matcher({ times: Infinity, ...match }) });
  }

  get isHolding(): boolean {
    return this.#held.length > 0;
  }

  /** Nothing is held any more; what was goes on in its order. */
  letGo(): void {
    this.#rules = this.#rules.filter(({ kind }) => kind !== 'hold');
    const held = this.#held;
    this.#held = [];
    for (const goOn of held) goOn();
  }

  /** Resolves when the operation is no longer held. */
  async meet(operation: DiskOperation, path: string): Promise<Fault> {
    const rule = this.#rules.find(({ matcher }) => matcher.meets(operation, path));
    if (rule?.kind === 'hold') await new Promise<void>((resolve) => this.#held.push(resolve));
    if (rule === undefined || rule.kind === 'hold') return null;
    return rule.kind === 'fail' ? rule.failure : rule.kind;
  }
}
